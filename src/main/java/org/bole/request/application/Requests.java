package org.bole.request.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bole.platform.document.Documents;
import org.bole.platform.document.ExternalKey;
import org.bole.platform.document.Stored;
import org.bole.platform.search.Version;
import org.jspecify.annotations.Nullable;

/** Port: the posted talent requests. */
public interface Requests extends Documents<RequestDocument> {
    /** Those with one of these keys. */
    List<Stored<RequestDocument>> byExternalKey(Collection<ExternalKey> keys);

    /** Every open request whose deadline is not before {@code today}, in order of id. */
    List<Stored<RequestDocument>> open(LocalDate today);

    /** Open requests whose deadline lies before {@code today}. */
    List<Stored<RequestDocument>> overdue(LocalDate today);

    /** Ids of what {@code organizations} ask for. */
    List<UUID> postedBy(Collection<UUID> organizations);

    /** Up to {@code limit} ids after {@code after} (null: from the start) with their versions, in order of id. */
    List<Version> versions(@Nullable UUID after, int limit);
}
