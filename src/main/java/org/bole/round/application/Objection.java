package org.bole.round.application;

import java.time.Instant;
import java.util.List;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.domain.Signed;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundTeam;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a team of a round. Kept for ever.
 *
 * @param number in its round, from 1
 * @param publicity number of the period in which it was raised
 * @param raised what it is about
 * @param madeBy who told the service
 * @param ruling null while nobody has decided
 */
public record Objection(
        int number,
        int publicity,
        Raised raised,
        Instant madeAt,
        String madeBy,
        @Nullable Ruling ruling) {
    /**
     * What somebody objects to.
     *
     * @param profile who must not be in the team; null: the team as a whole
     * @param by who objects, in words
     */
    public record Raised(RequestId request, @Nullable ProfileId profile, String by, String text) {
        /**
         * Whether what was objected to is still there: the person in a team of the request, or the request's teams as a whole.
         *
         * @param then the teams to which somebody objected
         */
        boolean stands(List<RoundTeam> now, List<RoundTeam> then) {
            return profile == null
                    ? people(now).equals(people(then))
                    : people(now).stream().anyMatch(team -> team.contains(profile));
        }

        private List<List<ProfileId>> people(List<RoundTeam> teams) {
            return teams.stream()
                    .filter(team -> team.request().equals(request))
                    .map(RoundTeam::people)
                    .toList();
        }
    }

    /** What was decided, and why. */
    public record Ruling(Verdict verdict, Signed signed) {}

    /** Whether the objection was right. */
    public enum Verdict {
        /** The round must go back to its review. */
        UPHELD,
        DISMISSED
    }
}
