package org.bole.scoring.embedding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.bole.scoring.domain.text.Embedding;

/** Vectors that questions needed lately. Thread-safe. */
@ApplicationScoped
class RecentVectors {
    /** Half a kilobyte each: 10 MB. */
    private static final int REMEMBERED = 20_000;

    private final Cache<ContentHash, Embedding> memory =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Map<ContentHash, Embedding> find(Collection<ContentHash> wanted) {
        return memory.getAllPresent(wanted);
    }

    void add(Map<ContentHash, Embedding> vectors) {
        memory.putAll(vectors);
    }
}
