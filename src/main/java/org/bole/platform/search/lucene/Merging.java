package org.bole.platform.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergePolicy.OneMerge;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * Merges segments in the background, and says so after each merge. A question asks for a hundred terms and looks for each in
 * every segment: few segments are worth some merging.
 */
final class Merging extends ConcurrentMergeScheduler {
    private static final double SEGMENTS_PER_TIER = 3;
    private static final double FLOOR_MIB = 48;

    private volatile Runnable merged = () -> {};

    Merging() {
        disableAutoIOThrottle();
    }

    /** @param listener called by the merging thread after each merge: must not wait for whoever writes */
    void tell(Runnable listener) {
        merged = listener;
    }

    static MergePolicy fewSegments() {
        return new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER).setFloorSegmentMB(FLOOR_MIB);
    }

    @Override
    protected void doMerge(MergeSource source, OneMerge merge) throws IOException {
        super.doMerge(source, merge);
        merged.run();
    }
}
