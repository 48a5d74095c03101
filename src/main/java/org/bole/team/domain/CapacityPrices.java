package org.bole.team.domain;

import java.util.Arrays;

/**
 * Prices of places in people's time. At any prices >= 0, what the teams would choose if capacities were only paid for,
 * and what all capacities cost, are together an upper bound (Lagrangian relaxation). The prices at which it is least are
 * approached by the volume algorithm (Barahona & Anbil, Mathematical Programming 87, 2000). Since every team chooses a
 * whole pair, that bound is the one of the linear program over all teams that could be formed.
 */
final class CapacityPrices {
    private static final double FIRST_STEP = .2;
    private static final double LEAST_STEP = 1e-4;
    private static final double MOST_STEP = 2;
    private static final double LONGER = 1.1;
    private static final double SHORTER = .66;
    /** So many steps without a better bound make the steps shorter. */
    private static final int PATIENCE = 10;
    /** How much of the average of all choices the last one is. */
    private static final double SHARE = .1;

    private final int[] capacity;
    private final Bids bids;
    private final double[] center;
    /** By how much the average of what was chosen is above the capacity. */
    private final double[] over;

    private int[] best;
    private long bound;
    private double step = FIRST_STEP;
    private int vain;

    CapacityPrices(TeamProblem problem, int place, double[] start) {
        capacity = problem.capacity();
        bids = new Bids(problem, place);
        center = start.clone();
        over = new double[start.length];
        best = rounded(center);
        Bids.Chosen chosen = bids.at(best);
        bound = chosen.value();
        mix(chosen.loads(), 1);
    }

    /** The prices at which the bound is least so far, in hundredths of a point. */
    int[] best() {
        return best;
    }

    /** No teams are worth more, places included. */
    long bound() {
        return bound;
    }

    /**
     * Takes a step.
     *
     * @param worth what teams are known to be worth, places included
     */
    void improve(long worth) {
        double norm = 0;
        for (int e = 0; e < over.length; e++) {
            norm += way(e) * way(e);
        }
        if (norm == 0) {
            return;
        }
        double length = step * (bound - worth) / norm;
        double[] tried = new double[center.length];
        Arrays.setAll(tried, e -> Math.max(0, center[e] + length * way(e)));
        int[] prices = rounded(tried);
        Bids.Chosen chosen = bids.at(prices);
        if (chosen.value() < bound) {
            // Whether the same way would have led on says how long the next step may be.
            step = leadsOn(chosen.loads()) ? Math.min(MOST_STEP, step * LONGER) : step;
            bound = chosen.value();
            best = prices;
            System.arraycopy(tried, 0, center, 0, tried.length);
            vain = 0;
        } else if (++vain == PATIENCE) {
            step = Math.max(LEAST_STEP, step * SHORTER);
            vain = 0;
        }
        mix(chosen.loads(), SHARE);
    }

    /** No price falls below 0. */
    private double way(int expert) {
        return over[expert] < 0 && center[expert] <= 0 ? 0 : over[expert];
    }

    private boolean leadsOn(int[] loads) {
        double along = 0;
        for (int e = 0; e < loads.length; e++) {
            along += way(e) * (loads[e] - capacity[e]);
        }
        return along > 0;
    }

    private void mix(int[] loads, double share) {
        Arrays.setAll(over, e -> over[e] + share * (loads[e] - capacity[e] - over[e]));
    }

    private static int[] rounded(double[] prices) {
        return Arrays.stream(prices).mapToInt(price -> (int) Math.round(price)).toArray();
    }
}
