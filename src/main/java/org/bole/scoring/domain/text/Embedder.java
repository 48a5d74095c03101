package org.bole.scoring.domain.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: texts to vectors of meaning. */
public interface Embedder {
    /**
     * The vectors of {@code texts}, in their order; null for a text without a single word. Long texts are cut into
     * chunks and their vectors averaged.
     */
    List<@Nullable Embedding> embed(List<String> texts);

    /** Name of the model that would embed {@code text}: part of the key under which its vector is kept. */
    String modelFor(String text);
}
