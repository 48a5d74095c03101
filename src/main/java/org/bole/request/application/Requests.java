package org.bole.request.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bole.platform.document.Documents;
import org.bole.platform.document.ExternalKey;
import org.bole.platform.document.Stored;

/** Port: the posted talent requests. */
public interface Requests extends Documents<RequestDocument> {
    /** Those with one of these keys. */
    List<Stored<RequestDocument>> byExternalKey(Collection<ExternalKey> keys);

    /** Every open request whose deadline is not before {@code today}, in order of id. */
    List<Stored<RequestDocument>> open(LocalDate today);

    /** Open requests whose deadline lies before {@code today}. */
    List<Stored<RequestDocument>> overdue(LocalDate today);
}
