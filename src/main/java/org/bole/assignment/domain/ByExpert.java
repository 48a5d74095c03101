package org.bole.assignment.domain;

import java.util.function.IntPredicate;

/**
 * Some of the pairs, expert by expert.
 *
 * @param first the pairs of expert {@code e} stand at {@code first[e]} to {@code first[e + 1] - 1}
 * @param pairs by number, those of one expert in their order
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ByExpert(int[] first, int[] pairs) {
    static ByExpert of(Pairs pairs, int experts, IntPredicate chosen) {
        int[] first = new int[experts + 1];
        for (int pair = 0; pair < pairs.size(); pair++) {
            first[pairs.expert()[pair] + 1] += chosen.test(pair) ? 1 : 0;
        }
        for (int e = 0; e < experts; e++) {
            first[e + 1] += first[e];
        }
        int[] sorted = new int[first[experts]];
        int[] at = first.clone();
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (chosen.test(pair)) {
                sorted[at[pairs.expert()[pair]]++] = pair;
            }
        }
        return new ByExpert(first, sorted);
    }
}
