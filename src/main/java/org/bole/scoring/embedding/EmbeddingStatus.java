package org.bole.scoring.embedding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where vectors come from now.
 *
 * @param serving null while words alone serve
 * @param filling what serves next; null while no change is under way
 * @param failing since when and why the configured embedder does not work; null while it does
 */
public record EmbeddingStatus(
        @Nullable VectorSpace serving,
        @Nullable VectorSpace filling,
        @Nullable Failing failing) {
    static final EmbeddingStatus OFF = new EmbeddingStatus(null, null, null);

    /** An embedder that does not work. */
    public record Failing(EmbeddingFailed.Reason reason, Instant since) {}
}
