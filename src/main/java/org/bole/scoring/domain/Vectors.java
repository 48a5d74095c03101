package org.bole.scoring.domain;

import org.bole.scoring.domain.text.Embedding;
import org.jspecify.annotations.Nullable;

/** Port: vectors of texts that were computed before. */
@FunctionalInterface
public interface Vectors {
    /** Words alone: no text has a vector. */
    Vectors NONE = text -> null;

    /** The vector of {@code text}; null where there is none (yet). */
    @Nullable
    Embedding find(String text);
}
