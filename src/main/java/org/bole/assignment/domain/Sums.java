package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;

/** Sums of scores by request. */
final class Sums {
    private final Problem problem;
    private final int[] request;

    Sums(Problem problem) {
        this.problem = problem;
        request = problem.pairs().requests();
    }

    double[] of(BitSet used) {
        double[] sums = new double[problem.requests().members()];
        used.stream().forEach(pair -> sums[request[pair]] += problem.pairs().score()[pair]);
        return sums;
    }

    /** Of the requests with a demand; 0 without any. */
    double least(double[] sums) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < sums.length; r++) {
            if (problem.requests().most()[r] > 0) {
                least = Math.min(least, sums[r]);
            }
        }
        return least == Double.POSITIVE_INFINITY ? 0 : least;
    }

    /** The scores, each times the weight of its request. */
    Problem weighted(double[] weights) {
        double[] scores = problem.pairs().score().clone();
        Arrays.setAll(scores, pair -> scores[pair] * weights[request[pair]]);
        return problem.scored(scores);
    }

    /** No request can have more than the smallest of what each would have if it came first. */
    double boundOfLeast() {
        Pairs pairs = problem.pairs();
        double bound = Double.POSITIVE_INFINITY;
        for (int r = 0; r < problem.requests().members(); r++) {
            int demand = problem.requests().most()[r];
            if (demand > 0) {
                double[] scores = Arrays.copyOfRange(pairs.score(), pairs.first()[r], pairs.first()[r + 1]);
                Arrays.sort(scores);
                double sum = 0;
                for (int k = 0; k < Math.min(demand, scores.length); k++) {
                    // Places may stay empty, which is better than a negative score.
                    sum += Math.max(0, scores[scores.length - 1 - k]);
                }
                bound = Math.min(bound, sum);
            }
        }
        return bound == Double.POSITIVE_INFINITY ? 0 : bound;
    }
}
