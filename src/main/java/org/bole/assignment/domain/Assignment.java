package org.bole.assignment.domain;

import java.util.BitSet;

/**
 * The pairs that are used, and where bounds are not kept.
 *
 * @param used by number of the pair
 * @param missing places of each request that stay empty
 * @param idle requests that each expert lacks to its least load
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Assignment(BitSet used, int[] missing, int[] idle) {
    /** Sum of the scores, added up in the order of the pairs. */
    public double total(Problem problem) {
        return used.stream().mapToDouble(pair -> problem.score()[pair]).sum();
    }
}
