package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.Organizations;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationId;
import org.bole.platform.document.Stored;
import org.bole.scoring.domain.Party;

/** Organisations as the rules of conflict see them. */
@ApplicationScoped
class Parties {
    private final Organizations organizations;

    Parties(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Those of {@code ids} that exist. */
    Map<UUID, Party> find(Collection<UUID> ids) {
        Map<UUID, Party> parties = new HashMap<>();
        if (!ids.isEmpty()) {
            organizations.findAll(Set.copyOf(ids)).forEach(found -> parties.put(found.id(), party(found)));
        }
        return parties;
    }

    private static Party party(Stored<OrganizationDocument> stored) {
        List<OrganizationDocument.Holding> holdings = stored.document().holdings();
        return new Party(
                new OrganizationId(stored.id()),
                CreditCode.of(stored.document().creditCode()),
                Set.copyOf(stored.document().industries()),
                holdings.stream()
                        .map(holding -> CreditCode.of(holding.creditCode()))
                        .collect(Collectors.toSet()));
    }
}
