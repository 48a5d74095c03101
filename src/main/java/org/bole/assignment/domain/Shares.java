package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;

/**
 * With what probability each pair is to be used, such that no pair exceeds its own and the expected total is the greatest
 * there is (Jecmen, Zhang, Liu, Shah, Conitzer & Fang, Mitigating Manipulation in Peer Review via Randomized Reviewer
 * Assignments, NeurIPS 2020, section 4): who wants to be assigned to somebody can never be sure of it.
 *
 * @param of share of each pair in units; locked pairs have all
 * @param whole units that make a certainty
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Shares(int[] of, int whole) {
    /** Divisible by 1 to 12, so that a third is a third. */
    private static final int FINE = 27_720;
    /** Divisible by 1 to 8, for problems in which the sums of the former would be too large. */
    private static final int COARSE = 840;

    private static final int MOST_FINE = 70_000;

    /** How many units make a certainty in a problem with so many pairs. */
    public static int whole(int pairs) {
        return pairs <= MOST_FINE ? FINE : COARSE;
    }

    /**
     * @param limit for each pair, units of {@link #whole} that it may have at most
     * @throws IllegalArgumentException when a limit is out of range, or the locked pairs are more than there is room for
     */
    public static Shares best(Problem problem, int[] limit) {
        int whole = whole(problem.pairs().size());
        if (limit.length != problem.pairs().size() || Arrays.stream(limit).anyMatch(one -> one < 0 || one > whole)) {
            throw new IllegalArgumentException("%d limits from 0 to %d are expected"
                    .formatted(problem.pairs().size(), whole));
        }
        Assignment locked = Assignment.of(problem, problem.pairs().locked());
        Restricted free =
                Restricted.to(problem, pair -> !problem.pairs().locked().get(pair), new BitSet());
        Problem inUnits = new Problem(
                times(problem.requests().without(locked.ofRequests()), whole),
                times(problem.experts().without(locked.ofExperts()), whole),
                free.problem().pairs(),
                0);
        int[] width = Arrays.stream(free.original()).map(pair -> limit[pair]).toArray();
        int[] amounts = BestTotal.amounts(inUnits, width);
        int[] shares = new int[limit.length];
        problem.pairs().locked().stream().forEach(pair -> shares[pair] = whole);
        for (int i = 0; i < amounts.length; i++) {
            shares[free.original()[i]] = amounts[i];
        }
        return new Shares(shares, whole);
    }

    private static Loads times(Loads loads, int whole) {
        Groups groups = loads.groups();
        return new Loads(
                times(loads.least(), whole),
                times(loads.most(), whole),
                new Groups(groups.of(), groups.within(), times(groups.least(), whole), times(groups.most(), whole)));
    }

    private static int[] times(int[] numbers, int whole) {
        return Arrays.stream(numbers)
                .map(n -> (int) Math.min(Integer.MAX_VALUE / 2, (long) n * whole))
                .toArray();
    }

    /** Sum of the scores that may be expected. */
    public double expectedTotal(Problem problem) {
        double sum = 0;
        for (int pair = 0; pair < of.length; pair++) {
            sum += of[pair] * problem.pairs().score()[pair];
        }
        return sum / whole;
    }

    /** Whether every place is filled for certain. */
    public boolean isFull(Problem problem) {
        int[] have = ofRequests(problem);
        for (int r = 0; r < have.length; r++) {
            if (have[r] < (long) whole * problem.requests().most()[r]) {
                return false;
            }
        }
        return true;
    }

    /** How many units are lacking to the least loads of experts and groups together. */
    public long lacking(Problem problem) {
        return problem.requests().lacking(ofRequests(problem), whole)
                + problem.experts().lacking(ofExperts(problem), whole);
    }

    /** Units of each request. */
    public int[] ofRequests(Problem problem) {
        int[] sums = new int[problem.requests().members()];
        int[] request = problem.pairs().requests();
        for (int pair = 0; pair < of.length; pair++) {
            sums[request[pair]] += of[pair];
        }
        return sums;
    }

    /** Units of each expert. */
    public int[] ofExperts(Problem problem) {
        int[] sums = new int[problem.experts().members()];
        for (int pair = 0; pair < of.length; pair++) {
            sums[problem.pairs().expert()[pair]] += of[pair];
        }
        return sums;
    }
}
