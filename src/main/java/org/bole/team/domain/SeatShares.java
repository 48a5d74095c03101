package org.bole.team.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Deals limits out among the teams of whoever has them, as a seating uses them. */
final class SeatShares {
    private final SeatProblem problem;
    private final SeatLimits limits;

    SeatShares(SeatProblem problem, SeatLimits limits) {
        this.problem = problem;
        this.limits = limits;
    }

    /**
     * How many seats each team may use so that certain limits are kept whatever else happens. A seating that kept them
     * remains possible.
     *
     * @param experts whose limits are dealt out
     * @param turn with which of its teams what nobody uses begins to go round
     */
    int[] dealt(Seating seating, List<Integer> experts, int turn) {
        int[] caps = limits.caps();
        for (int expert : experts) {
            int[] teams = limits.teams(expert);
            int[] shares = shares(seating, expert);
            int rest = limits.limit(expert) - Arrays.stream(shares).sum();
            for (int i = 0; i < teams.length && rest > 0; i++) {
                int at = (i + turn) % teams.length;
                int more = Math.min(rest, Math.max(0, caps[teams[at]] - shares[at]));
                shares[at] += more;
                rest -= more;
            }
            for (int i = 0; i < teams.length; i++) {
                caps[teams[i]] = Math.min(caps[teams[i]], shares[i]);
            }
        }
        return caps;
    }

    /** How many of a seating's students each team of an expert keeps: of too many those with the most points. */
    private int[] shares(Seating seating, int expert) {
        int[] teams = limits.teams(expert);
        int[] shares = new int[teams.length];
        IntStream.range(0, teams.length)
                .boxed()
                .flatMap(i -> seated(seating, teams[i]).mapToObj(pair -> new int[] {i, pair}))
                .sorted(Comparator.comparing((int[] one) -> !isLocked(one[1]))
                        .thenComparing(one -> -problem.candidates().score()[one[1]]))
                .limit(limits.limit(expert))
                .forEach(one -> shares[one[0]]++);
        return shares;
    }

    private IntStream seated(Seating seating, int team) {
        int[] first = problem.candidates().first();
        return IntStream.range(first[team], first[team + 1]).filter(seating.used()::get);
    }

    private boolean isLocked(int pair) {
        return problem.candidates().locked().get(pair);
    }
}
