package org.bole.scoring.domain.text;

import java.util.List;

/**
 * What a request means, as vectors of one model.
 *
 * @param whole of its whole text
 * @param clauses of each of its sentences; empty where it is only one
 */
public record Meaning(Embedding whole, List<Embedding> clauses) {
    public Meaning {
        clauses = clauses.stream().filter(whole::comparableWith).toList();
    }
}
