package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The pairs that may be used, request by request. Arrays are not copied, since there may be millions of pairs: nobody
 * changes them.
 *
 * @param first the pairs of request {@code r} are {@code first[r]} to {@code first[r + 1] - 1}
 * @param expert of each pair
 * @param score of each pair: any finite number
 * @param locked pairs that must be used
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Pairs(int[] first, int[] expert, double[] score, BitSet locked) {
    /** @throws IllegalArgumentException when a score is not finite, or lengths do not fit together */
    public Pairs {
        if (expert.length != score.length || first.length == 0 || first[first.length - 1] != expert.length) {
            throw new IllegalArgumentException("%d bounds, %d experts and %d scores do not fit together"
                    .formatted(first.length, expert.length, score.length));
        }
        for (double one : score) {
            if (!Double.isFinite(one)) {
                throw new IllegalArgumentException("score (%s) must be finite".formatted(one));
            }
        }
    }

    public int size() {
        return expert.length;
    }

    /** The same pairs with other scores. */
    public Pairs scored(double[] scores) {
        return new Pairs(first, expert, scores, locked);
    }

    /** The request of each pair. */
    public int[] requests() {
        int[] request = new int[expert.length];
        for (int r = 0; r + 1 < first.length; r++) {
            Arrays.fill(request, first[r], first[r + 1], r);
        }
        return request;
    }

    /** The magnitude of the score that is farthest from 0. */
    double largest() {
        return Arrays.stream(score).map(Math::abs).max().orElse(0);
    }

    /** How many pairs each of so many experts is in. */
    int[] choices(int experts) {
        int[] choices = new int[experts];
        for (int e : expert) {
            choices[e]++;
        }
        return choices;
    }
}
