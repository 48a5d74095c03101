package org.bole.platform.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what differs in the fewest bits, all at the last distance included, so that the choice does not depend on the order
 * in which documents are seen. Counts by distance say how far is near enough; O(1) a document. Not thread-safe.
 */
final class NearestCodes {
    private final int wanted;
    private final int[] byDistance;
    private List<Kept> kept = new ArrayList<>();
    private int farthest;
    /** How many are at or below {@link #farthest}. */
    private int near;

    /** @param farthest what is farther away is of no interest from the start */
    NearestCodes(int wanted, int farthest) {
        this.wanted = wanted;
        this.farthest = farthest;
        byDistance = new int[farthest + 1];
    }

    /** A document at some distance. */
    record Kept(int segment, int document, int distance) {}

    /** What is farther away than this is of no interest any more. */
    int farthest() {
        return farthest;
    }

    /** @param distance at most {@link #farthest()} */
    void add(int segment, int document, int distance) {
        kept.add(new Kept(segment, document, distance));
        byDistance[distance]++;
        near++;
        while (near - byDistance[farthest] >= wanted) {
            near -= byDistance[farthest--];
        }
        if (kept.size() > 4 * Math.max(wanted, near)) {
            kept = nearest();
        }
    }

    /** At least as many as wanted, if so many were added; in the order in which they were. */
    List<Kept> nearest() {
        List<Kept> nearest = new ArrayList<>(2 * near);
        for (Kept one : kept) {
            if (one.distance() <= farthest) {
                nearest.add(one);
            }
        }
        return nearest;
    }
}
