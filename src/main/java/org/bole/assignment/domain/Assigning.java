package org.bole.assignment.domain;

import java.util.BitSet;

/** What the best assignment is, by either objective. Deterministic; plain Java, without state. */
public final class Assigning {
    private Assigning() {}

    /**
     * Of the assignments that lack the fewest pairs to least loads, then leave the fewest places empty, the one with the
     * greatest total.
     *
     * @throws IllegalArgumentException when the locked pairs alone are more than somebody or a group may have
     */
    public static Outcome bestTotal(Problem problem) {
        Solution solution = BestTotal.of(problem);
        Assignment assignment = solution.assignment();
        double total = assignment.worth(problem);
        Sums sums = new Sums(problem);
        return new Outcome(
                assignment,
                solution.prices(),
                total,
                total + solution.rounding(),
                sums.least(sums.of(assignment.used())),
                Double.POSITIVE_INFINITY,
                Outcome.tolerance(problem));
    }

    /**
     * Of the same, the one whose poorest request has the most, then the greatest total.
     *
     * @throws IllegalArgumentException when the locked pairs alone are more than somebody or a group may have
     */
    public static Outcome bestMinimum(Problem problem) {
        return BestMinimum.of(problem);
    }

    /**
     * An assignment by lot, every pair with the probability that its share says; its bound is that of the expected total.
     *
     * @param seed the same seed draws the same
     */
    public static Outcome drawn(Problem problem, Shares shares, long seed) {
        Assignment assignment = Assignment.of(problem, Lottery.draw(problem, shares, seed));
        Sums sums = new Sums(problem);
        return new Outcome(
                assignment,
                null,
                assignment.total(problem),
                shares.expectedTotal(problem),
                sums.least(sums.of(assignment.used())),
                Double.POSITIVE_INFINITY,
                Outcome.tolerance(problem));
    }

    /** Whether nobody and no group has more than it may. */
    public static boolean hasRoomFor(Problem problem, BitSet used) {
        Assignment assignment = Assignment.of(problem, used);
        return hasRoomFor(problem.requests(), assignment.ofRequests())
                && hasRoomFor(problem.experts(), assignment.ofExperts());
    }

    private static boolean hasRoomFor(Loads loads, int[] have) {
        return isWithin(have, loads.most())
                && isWithin(loads.groups().sums(have), loads.groups().most());
    }

    private static boolean isWithin(int[] have, int[] most) {
        for (int i = 0; i < have.length; i++) {
            if (have[i] > most[i]) {
                return false;
            }
        }
        return true;
    }
}
