package org.bole.round.domain;

import java.util.List;
import org.bole.round.domain.RoundTeam.Talent;

/**
 * The teams of a round, and how good any teams could be.
 *
 * @param teams in the order of the requests
 * @param places wanted in all
 * @param filled of them
 * @param mostFilled no teams fill more
 * @param points of all teams
 * @param bound no teams that fill as many places have more points
 * @param talents how the seats for students are taken in these teams
 */
public record RoundResult(
        List<RoundTeam> teams, int places, int filled, int mostFilled, long points, long bound, Seats talents) {

    /**
     * Seats for students in given teams; all zero where none are wanted.
     *
     * @param seats wanted in all
     * @param seated students who have one
     * @param mostSeated nothing seats more in these teams
     * @param points of those who have one
     * @param bound nothing that seats as many in these teams has more points
     */
    public record Seats(int seats, int seated, int mostSeated, long points, long bound) {
        public static final Seats NONE = new Seats(0, 0, 0, 0, 0);

        /** @throws IllegalArgumentException when something is above its bound */
        public Seats {
            if (bound < points || seated > mostSeated || mostSeated > seats) {
                throw new IllegalArgumentException(
                        "students have %d points of at most %d; %d of %d seats are taken, of at most %d"
                                .formatted(points, bound, seated, seats, mostSeated));
            }
        }
    }

    /** @throws IllegalArgumentException when sums are wrong, or something is above its bound */
    public RoundResult {
        teams = List.copyOf(teams);
        long sum = teams.stream().mapToLong(team -> team.points().total()).sum();
        if (sum != points || bound < points || filled > mostFilled || mostFilled > places) {
            throw new IllegalArgumentException(
                    "teams have %d points, not %d of at most %d; %d of %d places are filled, of at most %d"
                            .formatted(sum, points, bound, filled, places, mostFilled));
        }
        List<Talent> seated =
                teams.stream().flatMap(team -> team.talents().stream()).toList();
        long worth = seated.stream().mapToLong(Talent::points).sum();
        if (worth != talents.points() || seated.size() != talents.seated()) {
            throw new IllegalArgumentException("%d students with %d points are in teams, not %d with %d"
                    .formatted(seated.size(), worth, talents.seated(), talents.points()));
        }
    }

    RoundResult with(List<RoundTeam> seated, Seats talents) {
        return new RoundResult(seated, places, filled, mostFilled, points, bound, talents);
    }

    /** How far the points are from the bound, as a share of the points; 0 where there are none. */
    public double gap() {
        return points == 0 ? 0 : (double) (bound - points) / points;
    }
}
