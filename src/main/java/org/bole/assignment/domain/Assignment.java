package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The pairs that are used.
 *
 * @param used by number of the pair
 * @param ofRequests how many experts each request has
 * @param ofExperts how many requests each expert has
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Assignment(BitSet used, int[] ofRequests, int[] ofExperts) {
    public static Assignment of(Problem problem, BitSet used) {
        Pairs pairs = problem.pairs();
        int[] ofRequests = new int[problem.requests().members()];
        int[] ofExperts = new int[problem.experts().members()];
        for (int r = 0; r < ofRequests.length; r++) {
            for (int pair = pairs.first()[r]; pair < pairs.first()[r + 1]; pair++) {
                if (used.get(pair)) {
                    ofRequests[r]++;
                    ofExperts[pairs.expert()[pair]]++;
                }
            }
        }
        return new Assignment(used, ofRequests, ofExperts);
    }

    /** Sum of the scores, added up in the order of the pairs. */
    public double total(Problem problem) {
        return used.stream().mapToDouble(pair -> problem.pairs().score()[pair]).sum();
    }

    /** Empty places of each request. */
    public int[] missing(Problem problem) {
        int[] missing = problem.requests().most().clone();
        Arrays.setAll(missing, r -> missing[r] - ofRequests[r]);
        return missing;
    }

    /** How many pairs are lacking to the least loads of experts and groups together; 0: all of them are kept. */
    public long lacking(Problem problem) {
        return problem.requests().lacking(ofRequests, 1) + problem.experts().lacking(ofExperts, 1);
    }

    /** What the load of experts takes from the total. */
    private double balanceCost(Problem problem) {
        return problem.balance()
                * Arrays.stream(ofExperts)
                        .mapToLong(load -> (long) load * (load - 1) / 2)
                        .sum();
    }

    /** The total, less what the balance takes. */
    double worth(Problem problem) {
        return total(problem) - balanceCost(problem);
    }
}
