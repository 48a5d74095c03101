package org.bole.round.rest.report;

import java.util.List;
import java.util.UUID;
import org.bole.platform.text.TextView;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.application.RoundDirectory;
import org.bole.round.domain.LeftOut;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.rest.RoundTeamView.PersonView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A candidate who has no place, and why.
 *
 * @param employer as it is called now; absent where it is not known
 * @param capacity in how many teams the person could be
 * @param places of how many the person is a candidate; all seats of one role in a request count as one
 * @param forbidden in how many of them by hand
 * @param bestRank best place in the ranking among those not forbidden, from 1; 0 where all are
 * @param near where the person came closest, closest first, at most three
 */
@Schema(name = "RoundLeftOut")
public record LeftOutView(
        PersonView person,
        @Nullable String employer,
        LeftOut.Reason reason,
        int capacity,
        int places,
        int forbidden,
        int bestRank,
        List<NearView> near,
        TextView text) {

    /**
     * A place that the person could have had.
     *
     * @param rank among the candidates, from 1
     * @param candidates how many there are, without those forbidden
     * @param points of the person's match, 0–10,000
     * @param missing how many points fewer the team would have with this person, everybody else staying; negative where it
     *     would have more; of a student: how many fewer than the holder has, 0 where nobody has the seat
     * @param holder who has the place; absent where nobody has
     * @param byHand whether the holder was given the place by hand
     */
    @Schema(name = "RoundNearMiss")
    public record NearView(
            UUID requestId,
            @Nullable String requestTitle,
            int team,
            Role role,
            int rank,
            int candidates,
            int points,
            int missing,
            @Nullable PersonView holder,
            boolean byHand) {
        private static NearView from(NearMiss miss, RoundDirectory directory) {
            return new NearView(
                    miss.request().value(),
                    directory.name(miss.request()),
                    miss.team(),
                    miss.role(),
                    miss.rank(),
                    miss.candidates(),
                    miss.points(),
                    miss.missing(),
                    miss.holder() == null ? null : person(miss.holder(), directory),
                    miss.byHand());
        }
    }

    static List<LeftOutView> all(List<LeftOut> people, RoundDirectory directory, ReportWords words) {
        return people.stream().map(one -> from(one, directory, words)).toList();
    }

    private static LeftOutView from(LeftOut one, RoundDirectory directory, ReportWords words) {
        return new LeftOutView(
                person(one.profile(), directory),
                directory.name(directory.employer(one.profile())),
                one.reason(),
                one.capacity(),
                one.places(),
                one.forbidden(),
                one.bestRank(),
                one.near().stream().map(miss -> NearView.from(miss, directory)).toList(),
                TextView.from(words.why(one)));
    }

    private static PersonView person(ProfileId profile, RoundDirectory directory) {
        return new PersonView(profile.value(), directory.name(profile));
    }
}
