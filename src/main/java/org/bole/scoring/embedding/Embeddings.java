package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.jboss.logging.Logger;

/**
 * Vectors of texts by the models that serve: from memory, from the database, or computed now. Where there is none, the
 * text has no vector and words stand in for it; a server that fails is no reason to fail here.
 */
@ApplicationScoped
public class Embeddings {
    private static final Logger LOG = Logger.getLogger(Embeddings.class);

    /** Texts of a long question that are embedded together. */
    private static final int AT_ONCE = 128;

    private final StoredVectors table;
    private final RecentVectors memory;
    private final Embedders embedders;
    private final CurrentUse use;

    Embeddings(StoredVectors table, RecentVectors memory, Embedders embedders, CurrentUse use) {
        this.table = table;
        this.memory = memory;
        this.embedders = embedders;
        this.use = use;
    }

    /** False: the service works on words alone. */
    public boolean enabled() {
        return embedders.configured() != null;
    }

    /** Whose vectors are given out; empty where the service works on words alone. */
    public Optional<VectorSpace> serving() {
        return enabled() ? Optional.ofNullable(use.serving()) : Optional.empty();
    }

    /** Whether a text has no vector by any model, now or later: it has no letter and no digit. */
    public boolean meaningless(String text) {
        return Chunks.ofWords(text, Integer.MAX_VALUE).isEmpty();
    }

    /** The vectors that are there already, of texts that may be many: nothing is computed or remembered. */
    public Vectors stored(Collection<String> texts) {
        return enabled() ? kept(texts) : Vectors.NONE;
    }

    /**
     * As {@link #stored}, also while embedding is off: what is indexed or prepared meanwhile must have its vectors when it
     * is on again. They count for nothing until then, since no request has one.
     */
    public Vectors kept(Collection<String> texts) {
        if (texts.isEmpty()) {
            return Vectors.NONE;
        }
        // As the database has it now: what is indexed because of a change must not get the vectors from before it.
        use.refresh();
        VectorSpace space = use.serving();
        if (space == null) {
            return Vectors.NONE;
        }
        HashedTexts hashes = HashedTexts.of(texts, space);
        return hashes.vectors(table.find(hashes.values()));
    }

    /**
     * The vectors of a few texts, computed where need be and possible; nothing is stored. Needs no transaction: computing may
     * take longer than one lasts.
     */
    public Vectors computed(Collection<String> texts) {
        VectorSpace space = serving().orElse(null);
        if (space == null) {
            return Vectors.NONE;
        }
        HashedTexts hashes = HashedTexts.of(texts, space);
        Map<ContentHash, Embedding> known = new HashMap<>(memory.find(hashes.values()));
        HashedTexts unknown = hashes.without(known.keySet());
        if (!unknown.isEmpty()) {
            Map<ContentHash, Embedding> found = table.find(unknown.values());
            memory.add(found);
            known.putAll(found);
            known.putAll(made(unknown.without(found.keySet()), space));
        }
        return hashes.vectors(known);
    }

    private Map<ContentHash, Embedding> made(HashedTexts texts, VectorSpace space) {
        Embedder embedder = embedders.quick(space);
        if (embedder == null || texts.isEmpty()) {
            return Map.of();
        }
        Map<ContentHash, Embedding> made = new HashMap<>();
        try {
            // What was made before a failure is used, and not made again.
            for (HashedTexts part : texts.parts(AT_ONCE)) {
                Map<ContentHash, Embedding> some = part.embedded(embedder);
                memory.add(some);
                made.putAll(some);
            }
        } catch (EmbeddingFailed failed) {
            LOG.debugf(
                    failed,
                    "Of %d texts of a question, %d go on by words alone",
                    texts.hashes().size(),
                    texts.hashes().size() - made.size());
        }
        return made;
    }
}
