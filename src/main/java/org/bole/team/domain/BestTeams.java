package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best teams of one request. Forms every pair: O(n log n) of the number of pairs. Of equal teams those come first
 * whose mentor, then whose commissioner comes first.
 */
public final class BestTeams {
    private static final Comparator<Team> BEST_FIRST =
            Comparator.comparingInt((Team team) -> -team.points().total());

    private BestTeams() {}

    /**
     * Who may take one place of a request.
     *
     * @param members best first
     * @param more whether there are others, none of them with more points than the last
     */
    public record Field(List<Member> members, boolean more) {
        public static final Field NOBODY = new Field(List.of(), false);

        public Field {
            members = List.copyOf(members);
        }

        /** An empty place where nobody is there. */
        private List<@Nullable Member> orEmpty() {
            return members.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(members);
        }

        private int first() {
            return members.isEmpty() ? 0 : members.get(0).points();
        }

        private int last() {
            return members.isEmpty() ? 0 : members.get(members.size() - 1).points();
        }
    }

    /** All teams, best first; without those of one person in both places. Empty where there is nobody for either place. */
    public static List<Team> of(TeamScore score, Field mentors, Field commissioners) {
        List<Team> teams = new ArrayList<>();
        for (Member mentor : mentors.orEmpty()) {
            for (Member commissioner : commissioners.orEmpty()) {
                boolean nobody = mentor == null && commissioner == null;
                boolean same = mentor != null
                        && commissioner != null
                        && mentor.profile().equals(commissioner.profile());
                if (!nobody && !same) {
                    teams.add(new Team(mentor, commissioner, score.of(mentor, commissioner)));
                }
            }
        }
        teams.sort(BEST_FIRST);
        return teams;
    }

    /** Whether nobody outside the fields could be in a team with more points than {@code team}. */
    public static boolean isProven(TeamScore score, Field mentors, Field commissioners, Team team) {
        int points = team.points().total();
        return (!mentors.more() || score.atMost(mentors.last(), commissioners.first()) <= points)
                && (!commissioners.more() || score.atMost(mentors.first(), commissioners.last()) <= points);
    }
}
