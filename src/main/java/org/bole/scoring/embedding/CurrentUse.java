package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import org.bole.scoring.embedding.Generations.Use;
import org.jspecify.annotations.Nullable;

/** What this instance takes for the generations in use, so that a question need not ask the database. Thread-safe. */
@ApplicationScoped
class CurrentUse {
    private final Generations generations;
    private volatile @Nullable Use known;

    CurrentUse(Generations generations) {
        this.generations = generations;
    }

    Use get() {
        Use use = known;
        return use == null ? refresh() : use;
    }

    /** As the database has it now. */
    Use refresh() {
        return set(generations.use());
    }

    Use set(Use use) {
        known = use;
        return use;
    }

    /** The space that serves; null before the first embedder is configured. */
    @Nullable
    VectorSpace serving() {
        Generation serving = get().serving();
        return serving == null ? null : serving.space();
    }
}
