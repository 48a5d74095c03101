package org.bole.assignment.domain;

/**
 * Scores as whole numbers, so that equal sums are equal: decimal scores of few digits exactly, others to a billionth of
 * the largest. Above them stand what an empty place costs, more than all that a chain of moves can gain, and what a broken
 * bound costs, more than some empty places.
 */
record Scale(double factor, long emptyPlace, long brokenBound) {
    private static final double LARGEST = 1 << 30;
    /** A chain of moves passes so many bounds at most. */
    private static final int BOUNDS_OF_A_CHAIN = 16;

    static Scale of(Problem problem) {
        double largest = 0;
        for (double score : problem.score()) {
            largest = Math.max(largest, Math.abs(score));
        }
        double factor = 1;
        if (largest > 0) {
            // A power of ten keeps decimal fractions exact.
            factor = Math.pow(10, Math.floor(Math.log10(LARGEST / largest)));
        }
        // Each move of a chain gives one pair up and takes another; a chain passes everybody once at most.
        long moves = 2L * Math.min(problem.requests(), problem.experts()) + 2;
        long emptyPlace = Math.multiplyExact(moves, 2L << 30);
        return new Scale(factor, emptyPlace, Math.multiplyExact(emptyPlace, BOUNDS_OF_A_CHAIN));
    }

    long of(double score) {
        return Math.round(score * factor);
    }
}
