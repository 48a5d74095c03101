package org.bole.round.domain;

import java.util.List;

/**
 * The teams of a round, and how good any teams could be.
 *
 * @param teams in the order of the requests
 * @param places wanted in all
 * @param filled of them
 * @param mostFilled no teams fill more
 * @param points of all teams
 * @param bound no teams that fill as many places have more points
 */
public record RoundResult(List<RoundTeam> teams, int places, int filled, int mostFilled, long points, long bound) {
    public RoundResult {
        teams = List.copyOf(teams);
        long sum = teams.stream().mapToLong(team -> team.points().total()).sum();
        if (sum != points || bound < points || filled > mostFilled || mostFilled > places) {
            throw new IllegalArgumentException(
                    "teams have %d points, not %d of at most %d; %d of %d places are filled, of at most %d"
                            .formatted(sum, points, bound, filled, places, mostFilled));
        }
    }

    /** How far the points are from the bound, as a share of the points; 0 where there are none. */
    public double gap() {
        return points == 0 ? 0 : (double) (bound - points) / points;
    }
}
