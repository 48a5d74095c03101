package org.bole.scoring.embedding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;

/**
 * Documents of one line on their way.
 *
 * @param missing their texts that have no vector yet
 * @param vectors what is to be stored
 */
record EmbeddingBatch(List<Backlog.Item> items, HashedTexts missing, Map<ContentHash, Embedding> vectors) {
    EmbeddingBatch {
        items = List.copyOf(items);
        vectors = Map.copyOf(vectors);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The number of the last in line; 0 for none. */
    long last() {
        return isEmpty() ? 0 : items.get(items.size() - 1).number();
    }

    EmbeddingBatch embedded(Embedder embedder) {
        Map<ContentHash, Embedding> all = new HashMap<>(vectors);
        all.putAll(missing.embedded(embedder));
        return new EmbeddingBatch(items, missing, all);
    }
}
