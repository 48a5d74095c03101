package org.bole.scoring.embedding;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.bole.scoring.embedding.EmbeddingFailed.Reason;
import org.jboss.logging.Logger;

/**
 * How many components the vectors of a server's model have: as many as those that are stored, else as many as the first
 * ones. Another number is another model under the old name, and is refused. Thread-safe.
 */
final class Dimension {
    private static final Logger LOG = Logger.getLogger(Dimension.class);

    private final VectorSpace space;
    private final Supplier<OptionalInt> stored;
    private int expected;
    private boolean told;

    /** @param stored looks at the stored vectors; asked until it knows or the first vectors come */
    Dimension(VectorSpace space, Supplier<OptionalInt> stored) {
        this.space = space;
        this.stored = stored;
    }

    /** @throws EmbeddingFailed when {@code vectors} are of another dimension than those known */
    synchronized void check(List<float[]> vectors) {
        for (float[] vector : vectors) {
            if (expected == 0) {
                expected = stored.get().orElse(vector.length);
            }
            if (vector.length != expected) {
                String message =
                        ("vectors of %s have %d components, those known have %d: refused. Maybe the server runs"
                                        + " another model now; if so, set BOLE_EMBEDDING_REVISION to a new value")
                                .formatted(space, vector.length, expected);
                if (!told) {
                    LOG.error(message);
                    told = true;
                }
                throw new EmbeddingFailed(Reason.OTHER_DIMENSION, message);
            }
        }
        told = false;
    }
}
