package org.bole.team.domain;

import java.util.Arrays;
import java.util.List;
import org.bole.assignment.domain.Pairs;

/**
 * Seats for students in formed teams. A student takes one seat at most; both mentors of the team count him, and nobody has
 * more students than his limit, over all his teams together.
 *
 * @param limits of each expert: how many students, >= 0
 * @param students how many there are
 * @param candidates who may sit in each team (as requests), by number of the student (as experts), with points 0–10,000;
 *     those locked must
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record SeatProblem(List<SeatTeam> teams, int[] limits, int students, Pairs candidates) {
    private static final int MOST_POINTS = 10_000;

    /** @throws IllegalArgumentException when numbers are out of range or do not fit together */
    public SeatProblem {
        teams = List.copyOf(teams);
        if (candidates.first().length != teams.size() + 1) {
            throw new IllegalArgumentException(
                    "candidates of %d teams for %d teams".formatted(candidates.first().length - 1, teams.size()));
        }
        for (SeatTeam team : teams) {
            if (team.mentor() >= limits.length || team.commissioner() >= limits.length) {
                throw new IllegalArgumentException("mentors (%d, %d) must be among %d experts"
                        .formatted(team.mentor(), team.commissioner(), limits.length));
            }
        }
        for (int pair = 0; pair < candidates.size(); pair++) {
            check(candidates.expert()[pair], candidates.score()[pair], students);
        }
        if (Arrays.stream(limits).anyMatch(limit -> limit < 0)) {
            throw new IllegalArgumentException("a limit must be >= 0");
        }
    }

    private static void check(int student, double points, int students) {
        if (student < 0 || student >= students) {
            throw new IllegalArgumentException("student (%d) must be one of %d".formatted(student, students));
        }
        if (points < 0 || points > MOST_POINTS || points != Math.rint(points)) {
            throw new IllegalArgumentException(
                    "points (%s) must be a whole number in 0..%d".formatted(points, MOST_POINTS));
        }
    }
}
