package org.bole.round.rest;

import java.util.List;
import java.util.UUID;
import org.bole.profile.domain.Role;
import org.bole.round.application.RoundComparisons.Compared;
import org.bole.round.domain.RoundDiff.Change;
import org.bole.round.domain.RoundDiff.Placed;
import org.bole.round.domain.RoundResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is other in one solution of a round than in another.
 *
 * @param filled how many more places are filled; fewer where negative
 * @param points how many more points all teams have; fewer where negative
 * @param seated how many more students have a seat; fewer where negative
 * @param talentPoints how many more points these have; fewer where negative
 * @param changes request by request
 */
@Schema(name = "RoundDiff")
public record RoundDiffView(
        TotalsView before,
        TotalsView after,
        int filled,
        long points,
        int seated,
        long talentPoints,
        List<ChangeView> changes) {

    /**
     * A solution in numbers.
     *
     * @param talents how the seats for students are taken; absent where none are wanted
     */
    @Schema(name = "RoundTotals")
    public record TotalsView(
            int places,
            int filled,
            long points,
            long bound,
            @Nullable TalentSeatsView talents) {
        static TotalsView from(RoundResult result) {
            return new TotalsView(
                    result.places(),
                    result.filled(),
                    result.points(),
                    result.bound(),
                    TalentSeatsView.from(result.talents()));
        }
    }

    /**
     * What is other for one request.
     *
     * @param requestTitle as it is now; absent where the request is gone
     * @param points how many more points its teams have; fewer where negative
     * @param regrouped whether people who stayed are in a team with others of them than before
     */
    @Schema(name = "RoundChange")
    public record ChangeView(
            UUID requestId,
            @Nullable String requestTitle,
            int points,
            List<PlacedView> left,
            List<PlacedView> joined,
            boolean regrouped) {}

    /** @param name as it is now; absent where the profile is gone */
    @Schema(name = "RoundPlace")
    public record PlacedView(
            Role role, UUID profileId, @Nullable String name) {}

    static RoundDiffView from(Compared compared) {
        return new RoundDiffView(
                TotalsView.from(compared.before()),
                TotalsView.from(compared.after()),
                compared.diff().filled(),
                compared.diff().points(),
                compared.diff().seated(),
                compared.diff().talentPoints(),
                compared.diff().changes().stream()
                        .map(change -> change(change, compared))
                        .toList());
    }

    private static ChangeView change(Change change, Compared compared) {
        UUID request = change.request().value();
        return new ChangeView(
                request,
                compared.names().get(request),
                change.points(),
                placed(change.left(), compared),
                placed(change.joined(), compared),
                change.regrouped());
    }

    private static List<PlacedView> placed(List<Placed> placed, Compared compared) {
        return placed.stream()
                .map(one -> new PlacedView(
                        one.role(),
                        one.profile().value(),
                        compared.names().get(one.profile().value())))
                .toList();
    }
}
