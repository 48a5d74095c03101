package org.bole.scoring.embedding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of texts: from memory, from the database, or computed now. What was computed for stored documents is kept by
 * content hash and never computed again.
 */
@ApplicationScoped
public class Embeddings {
    /** Half a kilobyte each: 10 MB. */
    private static final int REMEMBERED = 20_000;
    /** Texts embedded between two writes: a second or two of work. */
    private static final int BATCH = 256;

    private final EmbeddingTable table;
    private final @Nullable Embedder embedder;
    private final ExecutorService threads;
    private final Cache<ContentHash, Embedding> memory =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Embeddings(EmbeddingTable table, EmbeddingConfig config) {
        this.table = table;
        threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(task, "embedding");
            thread.setDaemon(true);
            return thread;
        });
        embedder = switch (config.mode()) {
            case EMBEDDED -> new InProcessEmbedder(threads);
            case OFF -> null;
        };
    }

    /** False: the service works on words alone. */
    public boolean enabled() {
        return embedder != null;
    }

    /** The vectors that are there already, of texts that may be many: nothing is computed or remembered. */
    public Vectors stored(Collection<String> texts) {
        if (embedder == null) {
            return Vectors.NONE;
        }
        Map<String, ContentHash> hashes = hashes(texts, embedder);
        return vectors(hashes, hashes.isEmpty() ? Map.of() : table.find(hashes.values()));
    }

    /** The vectors of a few texts, computed where need be; nothing is stored. */
    public Vectors computed(Collection<String> texts) {
        if (embedder == null) {
            return Vectors.NONE;
        }
        Map<String, ContentHash> hashes = hashes(texts, embedder);
        Map<ContentHash, Embedding> known = new HashMap<>(memory.getAllPresent(hashes.values()));
        Map<String, ContentHash> unknown = without(hashes, known);
        if (!unknown.isEmpty()) {
            Map<ContentHash, Embedding> found = table.find(unknown.values());
            known.putAll(found);
            memory.putAll(found);
            Map<ContentHash, Embedding> made = embed(without(unknown, found), embedder);
            known.putAll(made);
            memory.putAll(made);
        }
        return vectors(hashes, known);
    }

    /** Computes and stores the vectors that texts of stored documents still lack. @return how many were computed */
    public int complete(Collection<String> texts) {
        if (embedder == null) {
            return 0;
        }
        Map<String, ContentHash> hashes = hashes(texts, embedder);
        if (hashes.isEmpty()) {
            return 0;
        }
        Map<String, ContentHash> missing = without(hashes, table.find(hashes.values()));
        // What a question has computed meanwhile is kept, not computed again.
        Map<ContentHash, Embedding> remembered = memory.getAllPresent(missing.values());
        table.add(remembered);
        List<Map.Entry<String, ContentHash>> rest =
                new ArrayList<>(without(missing, remembered).entrySet());
        for (int from = 0; from < rest.size(); from += BATCH) {
            Map<String, ContentHash> batch = new LinkedHashMap<>();
            rest.subList(from, Math.min(from + BATCH, rest.size()))
                    .forEach(text -> batch.put(text.getKey(), text.getValue()));
            table.add(embed(batch, embedder));
        }
        return rest.size();
    }

    private static Map<ContentHash, Embedding> embed(Map<String, ContentHash> texts, Embedder embedder) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        List<String> order = List.copyOf(texts.keySet());
        List<@Nullable Embedding> vectors = embedder.embed(order);
        Map<ContentHash, Embedding> made = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            Embedding vector = vectors.get(i);
            ContentHash hash = texts.get(order.get(i));
            if (vector != null && hash != null) {
                made.put(hash, vector);
            }
        }
        return made;
    }

    private static Map<String, ContentHash> hashes(Collection<String> texts, Embedder embedder) {
        Map<String, ContentHash> hashes = new LinkedHashMap<>();
        texts.forEach(text -> hashes.computeIfAbsent(text, one -> ContentHash.of(embedder.modelFor(one), one)));
        return hashes;
    }

    private static Map<String, ContentHash> without(Map<String, ContentHash> texts, Map<ContentHash, Embedding> known) {
        Map<String, ContentHash> rest = new LinkedHashMap<>(texts);
        rest.values().removeIf(known::containsKey);
        return rest;
    }

    private static Vectors vectors(Map<String, ContentHash> hashes, Map<ContentHash, Embedding> known) {
        return text -> {
            ContentHash hash = hashes.get(text);
            return hash == null ? null : known.get(hash);
        };
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
