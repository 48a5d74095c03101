package org.bole.team.domain;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What all teams would choose at given prices, on all processors; the same whatever their number. */
final class Bids {
    /** So many teams are looked at together. */
    private static final int BATCH = 64;

    private final TeamProblem problem;
    private final int place;
    private final short[][] widest;
    /** The mentor whom each team chose last. */
    private final int[] last;

    Bids(TeamProblem problem, int place) {
        this.problem = problem;
        this.place = place;
        widest = new short[problem.teams()][];
        Arrays.setAll(widest, team -> widest(problem, team));
        last = new int[problem.teams()];
        Arrays.fill(last, Teams.EMPTY);
    }

    private static short[] widest(TeamProblem problem, int team) {
        short[] widest = new short[problem.mentors().of(team)];
        int commissioners = problem.commissioners().of(team);
        for (int at = 0; at < problem.together()[team].length; at++) {
            int i = at / commissioners;
            widest[i] = (short) Math.max(widest[i], problem.together()[team][at]);
        }
        return widest;
    }

    /**
     * What was chosen.
     *
     * @param loads in how many teams each expert would be, above the capacity too
     * @param value of the Lagrangian function: no teams that keep the capacities are worth more, places included
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Chosen(int[] loads, long value) {}

    Chosen at(int[] prices) {
        int batches = (problem.teams() + BATCH - 1) / BATCH;
        Teams teams = Teams.unfilled(problem);
        long value = IntStream.range(0, batches)
                .parallel()
                .mapToLong(batch -> choose(batch, prices, teams))
                .sum();
        for (int e = 0; e < prices.length; e++) {
            value += (long) prices[e] * problem.capacity()[e];
        }
        return new Chosen(teams.loads(problem), value);
    }

    private long choose(int batch, int[] prices, Teams teams) {
        Bid bid = new Bid(problem, place);
        long sum = 0;
        for (int team = batch * BATCH; team < Math.min(problem.teams(), (batch + 1) * BATCH); team++) {
            bid.choose(team, prices, widest[team], last[team]);
            last[team] = bid.mentor();
            teams.mentor()[team] = number(problem.mentors(), team, bid.mentor());
            teams.commissioner()[team] = number(problem.commissioners(), team, bid.commissioner());
            sum += bid.worth();
        }
        return sum;
    }

    private static int number(Choices choices, int team, int at) {
        return at == Teams.EMPTY ? Teams.EMPTY : choices.first()[team] + at;
    }
}
