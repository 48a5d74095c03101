package org.bole.organization.application;

import java.util.Collection;
import java.util.List;
import org.bole.platform.document.Documents;
import org.bole.platform.document.Stored;

/** Port: the registered organisations. */
public interface Organizations extends Documents<OrganizationDocument> {
    /** Those with one of these credit codes. */
    List<Stored<OrganizationDocument>> byCreditCode(Collection<String> creditCodes);

    /** Those with one of these external references. */
    List<Stored<OrganizationDocument>> byExternalRef(Collection<String> externalRefs);
}
