package org.bole.assignment.domain;

/**
 * Scores as whole numbers, so that equal sums are equal: decimal scores of few digits exactly, others as finely as the
 * number of requests and groups leaves room for. Above them stand what an empty place costs, more than all that a chain
 * of moves can gain; what a broken least load costs, more than an empty place; and what is never done.
 *
 * @param factor of a score
 */
record Scale(double factor, long balance, long emptyPlace, long brokenBound, long never) {
    private static final double LARGEST = 1L << 44;
    private static final double ROOM = 1L << 62;
    /** So many times as much as a chain can gain: then it shows in a price whether a place depends on somebody. */
    private static final int GAINS = 4;
    /** A chain passes the root once, so that it fills one place at most and empties one. */
    private static final int PLACES = 8;

    static Scale of(Problem problem) {
        double largest = largest(problem);
        // Each move of a chain gives one pair up and takes another; a chain passes everybody once at most.
        double moves =
                2.0 * Math.min(problem.requests().members(), problem.experts().members()) + 2;
        // It passes every group once at most, from one member of it to another, and may break and mend bounds there.
        double bounds = 3.0
                        * (problem.requests().groups().size()
                                + problem.experts().groups().size())
                + 4;
        double room = Math.min(LARGEST, ROOM / (moves * GAINS * PLACES * bounds * bounds) - 1);
        // A power of ten keeps decimal fractions exact; strict, so that every machine takes the same.
        double factor = largest > 0 ? StrictMath.pow(10, Math.floor(StrictMath.log10(room / largest))) : 1;
        long emptyPlace = (long) Math.ceil(GAINS * moves * (largest * factor + 1));
        long brokenBound = emptyPlace * PLACES;
        return new Scale(
                factor,
                Math.round(problem.balance() * factor),
                emptyPlace,
                brokenBound,
                Math.multiplyExact(brokenBound, (long) bounds));
    }

    private static double largest(Problem problem) {
        int[] choices = problem.pairs().choices(problem.experts().members());
        int load = 0;
        for (int e = 0; e < choices.length; e++) {
            load = Math.max(load, Math.min(choices[e], problem.experts().most()[e]));
        }
        return problem.pairs().largest() + problem.balance() * load;
    }

    /** How much two sums of rounded scores may be apart from those of the scores themselves; 0 where nothing is rounded. */
    double rounding(Problem problem, Assignment assignment) {
        double greatest = Math.abs(balance / factor - problem.balance());
        for (double score : problem.pairs().score()) {
            greatest = Math.max(greatest, Math.abs(of(score) / factor - score));
        }
        double pairs = 0;
        for (int load : assignment.ofExperts()) {
            pairs += problem.balance() > 0 ? load * (load + 1.0) / 2 : load;
        }
        double sum = 2 * greatest * pairs;
        return sum <= Outcome.tolerance(problem) ? 0 : sum;
    }

    long of(double score) {
        return Math.round(score * factor);
    }
}
