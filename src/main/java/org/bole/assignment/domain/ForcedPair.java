package org.bole.assignment.domain;

import org.jspecify.annotations.Nullable;

/**
 * A pair that the best assignment does not use, and what using it would cost.
 *
 * @param pair by number
 * @param loss null where nobody could move so that the pair had room
 */
public record ForcedPair(int pair, @Nullable Loss loss) {
    /**
     * What the best assignment with the pair has less than the best without, in the order of what counts: fewer pairs
     * lacking to least loads, fewer empty places, a greater total.
     *
     * @param lacking how many more pairs are lacking to least loads, >= 0
     * @param places how many more places are empty; negative only where more pairs are lacking
     * @param total how much smaller the total is, balance included; negative only where more pairs are lacking or more
     *     places are empty
     */
    public record Loss(long lacking, long places, double total) {}
}
