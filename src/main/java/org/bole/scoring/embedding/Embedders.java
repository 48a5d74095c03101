package org.bole.scoring.embedding;

import org.bole.scoring.domain.text.Embedder;
import org.jspecify.annotations.Nullable;

/** What can embed here. */
interface Embedders {
    /** The space that the configuration asks for; null: words alone. */
    @Nullable
    VectorSpace configured();

    /** For texts that somebody waits for; null where nothing here makes vectors of that space. */
    @Nullable
    Embedder quick(VectorSpace space);

    /** For the background; null where nothing here makes vectors of that space. */
    @Nullable
    Embedder patient(VectorSpace space);
}
