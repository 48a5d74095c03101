package org.bole.learning.domain;

import java.util.UUID;
import org.bole.scoring.domain.Ranking;

/**
 * Which requests are held out of training. By request, so that nothing about one is learned and then asked; by a hash of
 * its id and the seed, so that a later decision on it falls on the same side.
 */
public record Split(long seed) {
    /** One request in five. */
    public static final int HELD_OUT_PERCENT = 20;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    public boolean heldOut(UUID request) {
        long salt = Ranking.mixed(new UUID(seed, GOLDEN));
        long hash = Ranking.mixed(
                new UUID(request.getMostSignificantBits() ^ salt, request.getLeastSignificantBits() * GOLDEN));
        return Math.floorMod(hash, 100) < HELD_OUT_PERCENT;
    }
}
