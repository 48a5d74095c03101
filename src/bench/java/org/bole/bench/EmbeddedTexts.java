package org.bole.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.InProcessEmbedder;
import org.jspecify.annotations.Nullable;

/** Vectors of the service's own models, each text computed once. */
final class EmbeddedTexts implements Vectors, AutoCloseable {
    private static final int BATCH = 256;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final InProcessEmbedder embedder = new InProcessEmbedder(threads);
    private final Map<String, @Nullable Embedding> known = new HashMap<>();

    /** Computes what is not there yet. */
    void complete(Collection<String> texts) {
        List<String> missing = texts.stream()
                .distinct()
                .filter(text -> !known.containsKey(text))
                .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<String> batch = missing.subList(from, Math.min(from + BATCH, missing.size()));
            List<@Nullable Embedding> vectors = embedder.embed(batch);
            for (int i = 0; i < batch.size(); i++) {
                known.put(batch.get(i), vectors.get(i));
            }
            if (from / BATCH % 40 == 39) {
                Progress.say("%,d of %,d texts embedded", from + batch.size(), missing.size());
            }
        }
    }

    @Override
    public @Nullable Embedding find(String text) {
        return known.get(text);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
