package org.bole.profile.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bole.platform.document.Documents;
import org.bole.platform.document.ExternalKey;
import org.bole.platform.document.Stored;
import org.bole.platform.search.Version;
import org.jspecify.annotations.Nullable;

/** Port: the registered profiles. */
public interface Profiles extends Documents<ProfileDocument> {
    /** Those with one of these keys. */
    List<Stored<ProfileDocument>> byExternalKey(Collection<ExternalKey> keys);

    /** Ids of the people whom one of {@code organizations} employs. */
    List<UUID> employedBy(Collection<UUID> organizations);

    /** Up to {@code limit} ids after {@code after} (null: from the start) with their versions, in order of id. */
    List<Version> versions(@Nullable UUID after, int limit);

    /** How many there are. */
    long size();

    /** Up to {@code limit} profiles with ids after {@code after} (null: from the start), in order of id. */
    List<Stored<ProfileDocument>> inOrder(@Nullable UUID after, int limit);
}
