package org.bole.round.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bole.platform.text.Messages;
import org.bole.platform.text.TextView;
import org.bole.profile.domain.Role;
import org.bole.round.application.RoundResults.Summary;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.UnfilledPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A solution of a round in numbers; its teams are a list of their own.
 *
 * @param number from 1; the highest is the newest
 * @param hash of the published file, SHA-256 in hexadecimal
 * @param current whether it keeps to every choice that holds now, and to no other; else solve again
 * @param stopped after how many steps the time was up; absent where it lasted
 * @param places wanted in all teams
 * @param filled of them
 * @param mostFilled no teams fill more
 * @param points of all teams
 * @param bound no teams that fill as many places have more points
 * @param gap how far the points are from the bound, as a share of the points
 * @param talents how the seats for students are taken; absent where none are wanted
 * @param unfilled places and seats that nobody has, and why
 */
@Schema(name = "RoundResult")
public record RoundResultView(
        int number,
        String hash,
        Instant madeAt,
        boolean current,
        @Nullable Integer stopped,
        int teams,
        int places,
        int filled,
        int mostFilled,
        long points,
        long bound,
        double gap,
        @Nullable TalentSeatsView talents,
        List<UnfilledView> unfilled) {
    private static final Messages MESSAGES = Messages.of("round");

    /**
     * A place that nobody has.
     *
     * @param team number among the teams of the request, from 1
     * @param candidates who could have had it
     * @param eligible how many people were eligible when the round was frozen
     * @param excluded how many of them are no candidates, since one of the two sides excluded the other
     */
    @Schema(name = "UnfilledPlace")
    public record UnfilledView(
            UUID requestId,
            int team,
            Role role,
            UnfilledPlace.Reason reason,
            int candidates,
            int eligible,
            int excluded,
            TextView text) {
        static UnfilledView from(UnfilledPlace place) {
            return new UnfilledView(
                    place.request().value(),
                    place.team(),
                    place.role(),
                    place.reason(),
                    place.candidates(),
                    place.eligible(),
                    place.excluded(),
                    TextView.from(MESSAGES.get(
                            "unfilled." + place.reason(),
                            String.valueOf(place.candidates()),
                            String.valueOf(place.eligible()),
                            String.valueOf(place.excluded()))));
        }
    }

    static RoundResultView from(Summary summary) {
        RoundResult result = summary.result();
        return new RoundResultView(
                summary.solved().number(),
                summary.solved().hash(),
                summary.solved().madeAt(),
                summary.current(),
                summary.stopped(),
                result.teams().size(),
                result.places(),
                result.filled(),
                result.mostFilled(),
                result.points(),
                result.bound(),
                result.gap(),
                TalentSeatsView.from(result.talents()),
                summary.unfilled().stream().map(UnfilledView::from).toList());
    }
}
