package org.bole.assignment.domain;

import java.util.BitSet;

/**
 * What is to be assigned: requests and experts by number, and the pairs that may be used. Arrays are not copied, since
 * there may be millions of pairs: nobody changes them.
 *
 * @param demand how many experts each request needs
 * @param least how many requests each expert must get
 * @param most how many each may get
 * @param first the pairs of request {@code r} are {@code first[r]} to {@code first[r + 1] - 1}
 * @param expert of each pair
 * @param score of each pair: any finite number
 * @param locked pairs that must be used
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Problem(int[] demand, int[] least, int[] most, int[] first, int[] expert, double[] score, BitSet locked) {
    /** @throws IllegalArgumentException when numbers are negative, bounds cross, or lengths do not fit together */
    public Problem {
        if (first.length != demand.length + 1
                || least.length != most.length
                || expert.length != score.length
                || first[demand.length] != expert.length) {
            throw new IllegalArgumentException(
                    "%d requests with %d bounds, %d and %d loads, %d experts and %d scores do not fit together"
                            .formatted(
                                    demand.length,
                                    first.length,
                                    least.length,
                                    most.length,
                                    expert.length,
                                    score.length));
        }
        for (int r = 0; r < demand.length; r++) {
            if (demand[r] < 0) {
                throw new IllegalArgumentException("demand (%d) of request %d must be >= 0".formatted(demand[r], r));
            }
        }
        for (int e = 0; e < least.length; e++) {
            if (least[e] < 0 || most[e] < least[e]) {
                throw new IllegalArgumentException(
                        "load of expert %d must be between least (%d) >= 0 and most (%d) >= least"
                                .formatted(e, least[e], most[e]));
            }
        }
        for (double one : score) {
            if (!Double.isFinite(one)) {
                throw new IllegalArgumentException("score (%s) must be finite".formatted(one));
            }
        }
    }

    public int requests() {
        return demand.length;
    }

    public int experts() {
        return least.length;
    }

    public int pairs() {
        return expert.length;
    }
}
