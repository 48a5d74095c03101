package org.bole.scoring.embedding;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import org.bole.scoring.domain.text.Embedding;

/** Port: vectors by content hash, kept for good. */
interface StoredVectors {
    /** Those of {@code wanted} that are there; joins the caller's transaction, or takes one of its own. */
    Map<ContentHash, Embedding> find(Collection<ContentHash> wanted);

    /** Adds vectors; one that is there already stays as it is. */
    void add(Map<ContentHash, Embedding> vectors);

    /** How many components a stored vector of {@code model} has; empty where there is none. */
    OptionalInt dimension(String model);

    /** Deletes up to {@code limit} vectors of {@code models}. @return how many */
    int delete(Collection<String> models, int limit);
}
