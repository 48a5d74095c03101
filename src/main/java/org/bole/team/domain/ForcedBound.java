package org.bole.team.domain;

/**
 * An upper bound with somebody forced into a place. At any prices >= 0, what the teams would choose if capacities were only
 * paid for, and what all capacities cost, are together an upper bound ({@link CapacityPrices}); with one team made to
 * choose a pair with him it is one for all teams that have him there.
 */
final class ForcedBound {
    private final TeamProblem problem;
    private final int[] prices;
    private final long bound;

    /**
     * @param prices of the experts, >= 0, in hundredths of a point
     * @param bound at these prices when nobody is forced, places included, in hundredths of a point
     */
    ForcedBound(TeamProblem problem, int[] prices, long bound) {
        this.problem = problem;
        this.prices = prices;
        this.bound = bound;
    }

    /**
     * No teams with these choices are worth more, places included, in points.
     *
     * @return for each choice of the team, in their order
     */
    long[] of(int team, Side side) {
        int first = problem.choices(side).first()[team];
        long[] worth = new long[problem.choices(side).of(team)];
        long free = 0;
        for (int i = 0; i < worth.length; i++) {
            worth[i] = best(team, side, first + i);
            free = Math.max(free, worth[i]);
        }
        free = Math.max(free, best(team, side, Teams.EMPTY));
        for (int i = 0; i < worth.length; i++) {
            worth[i] = Math.floorDiv(bound - free + worth[i], Bid.FINE);
        }
        return worth;
    }

    /** The most that the team is worth at the prices with this choice, beside anybody or nobody. */
    private long best(int team, Side side, int choice) {
        Choices others = problem.choices(side.other());
        long own = net(side, choice);
        long best = own + (long) Bid.FINE * problem.points(team, side, choice, Teams.EMPTY);
        for (int other = others.first()[team]; other < others.first()[team + 1]; other++) {
            if (choice == Teams.EMPTY || problem.fit(team, side, choice, other)) {
                long together = (long) Bid.FINE * problem.points(team, side, choice, other);
                best = Math.max(best, own + net(side.other(), other) + together);
            }
        }
        return best;
    }

    private long net(Side side, int choice) {
        if (choice == Teams.EMPTY) {
            return 0;
        }
        int expert = problem.choices(side).expert()[choice];
        return (long) JointTeams.PLACE * Bid.FINE - (expert == Choices.NOBODY ? 0 : prices[expert]);
    }
}
