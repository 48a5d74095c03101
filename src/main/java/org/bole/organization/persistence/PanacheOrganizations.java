package org.bole.organization.persistence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.Organizations;
import org.bole.platform.document.PanacheDocuments;
import org.bole.platform.document.Stored;

@Singleton
class PanacheOrganizations extends PanacheDocuments<OrganizationEntity, OrganizationDocument> implements Organizations {
    PanacheOrganizations(Clock clock) {
        super(clock, "organization", OrganizationEntity.class, OrganizationEntity::new);
    }

    @Override
    public List<Stored<OrganizationDocument>> byCreditCode(Collection<String> creditCodes) {
        return stored(list("creditCode in ?1", creditCodes));
    }

    @Override
    public List<Stored<OrganizationDocument>> byExternalRef(Collection<String> externalRefs) {
        return stored(list("externalRef in ?1", externalRefs));
    }
}
