package org.bole.scoring.embedding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Port: which generation of vectors serves, and which is being filled to serve next. One for all instances. */
interface Generations {
    /**
     * What is used.
     *
     * @param serving null until the first embedder is configured
     * @param filling null while no change of model is under way
     * @param retired models whose vectors are still to be deleted
     */
    record Use(@Nullable Generation serving, @Nullable Generation filling, List<String> retired) {
        public Use {
            retired = List.copyOf(retired);
        }

        /** In the order in which they are worked on: whoever is new is found first by what serves. */
        List<Generation> inUse() {
            return Stream.of(serving, filling).flatMap(Stream::ofNullable).toList();
        }
    }

    Use use();

    /**
     * Sets the course for {@code wanted}, in one transaction. Nothing happens when it serves or is being filled already;
     * without one that serves it serves at once; else it becomes the one to fill, and every document lines up for it. A
     * generation that was being filled for another embedder is given up.
     */
    Use head(VectorSpace wanted);

    /**
     * Lets {@code filled} serve, provided that it is the one being filled and nobody is in its line.
     *
     * @param told runs in the same transaction
     * @return whether it serves now
     */
    boolean serve(Generation filled, Runnable told);

    /** These models have no vectors any more. */
    void deleted(Collection<String> models);
}
