package org.bole.round.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.text.Messages;
import org.bole.platform.text.TextView;
import org.bole.profile.domain.Role;
import org.bole.round.domain.PlaceCandidate;
import org.bole.round.domain.PlaceCandidate.Placed;
import org.bole.round.domain.PlaceCandidate.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for a place, and what a solution made of the person.
 *
 * @param name as it is now; absent where the profile is gone
 * @param points of the match, 0–10,000
 * @param capacity in how many teams of the round the person can be
 * @param standing whether the person is in the place, else why not
 * @param placed where the solution has the person
 * @param cost of forcing the person into the place; absent for whoever is there, or cannot be forced
 */
@Schema(name = "RoundCandidate")
public record RoundCandidateView(
        UUID profileId,
        @Nullable String name,
        int points,
        int capacity,
        Standing standing,
        TextView text,
        List<PlacedView> placed,
        @Nullable ForcingCostView cost) {
    private static final Messages MESSAGES = Messages.of("round");

    /**
     * A place that somebody has.
     *
     * @param requestTitle as it is now; absent where the request is gone
     * @param team number among the teams of the request, from 1
     */
    @Schema(name = "RoundPlace")
    public record PlacedView(UUID requestId, @Nullable String requestTitle, int team, Role role) {
        private static PlacedView from(Placed placed, Map<UUID, String> names) {
            UUID request = placed.request().value();
            return new PlacedView(request, names.get(request), placed.team(), placed.role());
        }
    }

    static RoundCandidateView from(PlaceCandidate candidate, Map<UUID, String> names) {
        UUID profile = candidate.profile().value();
        return new RoundCandidateView(
                profile,
                names.get(profile),
                candidate.points(),
                candidate.capacity(),
                candidate.standing(),
                TextView.from(MESSAGES.get("standing." + candidate.standing(), String.valueOf(candidate.capacity()))),
                candidate.placed().stream()
                        .map(one -> PlacedView.from(one, names))
                        .toList(),
                candidate.cost() == null ? null : ForcingCostView.from(candidate.cost()));
    }
}
