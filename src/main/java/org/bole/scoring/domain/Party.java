package org.bole.scoring.domain;

import java.util.Set;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationId;

/**
 * An organisation as the rules of conflict see it.
 *
 * @param industries codes of GB/T 4754
 * @param holdings organisations that it founded or holds shares in
 */
public record Party(OrganizationId id, CreditCode code, Set<String> industries, Set<CreditCode> holdings) {
    public Party {
        industries = Set.copyOf(industries);
        holdings = Set.copyOf(holdings);
    }
}
