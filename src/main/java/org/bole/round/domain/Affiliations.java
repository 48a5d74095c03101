package org.bole.round.domain;

import java.util.Map;
import org.bole.organization.domain.LadderStage;
import org.bole.organization.domain.OrganizationId;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.request.domain.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * Where the people and requests of a round belong: its frozen inputs know ids only. Whoever is missing, or is gone, is
 * counted in a group of its own.
 *
 * @param employers of the experts
 * @param askers who made the requests
 */
public record Affiliations(Map<ProfileId, OrganizationId> employers, Map<RequestId, Asker> askers) {
    public Affiliations {
        employers = Map.copyOf(employers);
        askers = Map.copyOf(askers);
    }

    /**
     * Who asks, and for what.
     *
     * @param district GB/T 2260, as a rule the 6 digits of a county; null where it is not stated
     * @param stage the highest that the enterprise has reached; null where none is stated
     */
    public record Asker(
            OrganizationId organization,
            @Nullable String district,
            @Nullable LadderStage stage,
            RequestKind kind) {}
}
