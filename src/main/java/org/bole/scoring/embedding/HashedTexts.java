package org.bole.scoring.embedding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.jspecify.annotations.Nullable;

/** Different texts, each with the hash under which its vector is kept, in the order in which they came. */
record HashedTexts(Map<String, ContentHash> hashes) {
    static HashedTexts of(Collection<String> texts, VectorSpace space) {
        Map<String, ContentHash> hashes = new LinkedHashMap<>();
        texts.forEach(text -> hashes.computeIfAbsent(text, one -> ContentHash.of(space.modelFor(one), one)));
        return new HashedTexts(hashes);
    }

    boolean isEmpty() {
        return hashes.isEmpty();
    }

    Collection<ContentHash> values() {
        return hashes.values();
    }

    HashedTexts without(Set<ContentHash> known) {
        Map<String, ContentHash> rest = new LinkedHashMap<>(hashes);
        rest.values().removeIf(known::contains);
        return new HashedTexts(rest);
    }

    /** These, up to {@code size} at a time. */
    List<HashedTexts> parts(int size) {
        List<HashedTexts> parts = new ArrayList<>();
        Map<String, ContentHash> part = new LinkedHashMap<>();
        for (Map.Entry<String, ContentHash> one : hashes.entrySet()) {
            part.put(one.getKey(), one.getValue());
            if (part.size() == size) {
                parts.add(new HashedTexts(part));
                part = new LinkedHashMap<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(new HashedTexts(part));
        }
        return parts;
    }

    /** Computes vectors for all; a text without a word has none. */
    Map<ContentHash, Embedding> embedded(Embedder embedder) {
        if (isEmpty()) {
            return Map.of();
        }
        List<String> order = List.copyOf(hashes.keySet());
        List<@Nullable Embedding> vectors = embedder.embed(order);
        Map<ContentHash, Embedding> made = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            Embedding vector = vectors.get(i);
            ContentHash hash = hashes.get(order.get(i));
            if (vector != null && hash != null) {
                made.put(hash, vector);
            }
        }
        return made;
    }

    Vectors vectors(Map<ContentHash, Embedding> known) {
        return text -> {
            ContentHash hash = hashes.get(text);
            return hash == null ? null : known.get(hash);
        };
    }
}
