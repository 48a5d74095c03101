package org.bole.scoring.embedding;

import java.util.List;
import org.bole.taxonomy.domain.TextLanguage;

/**
 * The models of one embedder: their vectors belong together.
 *
 * @param models one name for texts of every language, or one for each {@link TextLanguage} in its order
 */
public record VectorSpace(List<String> models) {
    /** @throws IllegalArgumentException for another number of models, or a blank name */
    public VectorSpace {
        models = List.copyOf(models);
        if (models.size() != 1 && models.size() != TextLanguage.values().length) {
            throw new IllegalArgumentException("models (%s) must be one, or one for each of %d languages"
                    .formatted(models, TextLanguage.values().length));
        }
        if (models.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("models (%s) must have names".formatted(models));
        }
    }

    /** The model whose vector {@code text} gets. */
    public String modelFor(String text) {
        return models.size() == 1
                ? models.get(0)
                : models.get(TextLanguage.of(text).ordinal());
    }

    @Override
    public String toString() {
        return String.join(" + ", models);
    }
}
