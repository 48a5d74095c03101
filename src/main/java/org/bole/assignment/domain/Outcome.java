package org.bole.assignment.domain;

import org.jspecify.annotations.Nullable;

/**
 * What was found, and how good anything could be.
 *
 * @param assignment keeps all that must be kept, if anything can
 * @param prices the certificate of the best total; where fairness was asked for, of the greatest number of filled places;
 *     null for a draw
 * @param total sum of the scores, less what the balance takes
 * @param upperBound no assignment that is as full and as fair has a greater total
 * @param minimum smallest sum of scores that a request with a demand has; 0 without any
 * @param minimumBound no assignment that is as full has a greater minimum; infinite where that was not asked for
 * @param tolerance differences so small are no difference
 */
public record Outcome(
        Assignment assignment,
        @Nullable Prices prices,
        double total,
        double upperBound,
        double minimum,
        double minimumBound,
        double tolerance) {
    /** Of sums of rounded numbers, as a share of the largest score. */
    private static final double ROUNDING = 1e-9;

    /** Differences so small are no difference: a billionth of the score that is farthest from 0. */
    static double tolerance(Problem problem) {
        return ROUNDING * problem.pairs().largest();
    }

    /**
     * Whether nothing better can exist, in the order of what was asked for. Totals may differ by a billionth of the largest
     * score for each pair: scores of many digits are rounded one by one.
     */
    public boolean isBest() {
        return total >= upperBound - tolerance * Math.max(1, assignment.used().cardinality())
                && (minimumBound == Double.POSITIVE_INFINITY || minimum >= minimumBound - tolerance);
    }
}
