package org.bole.round.domain;

import java.util.List;

/**
 * Whom, or what, one party of a round would like, and would not have.
 *
 * @param ranked best first
 * @param excluded never to be put together with, in any solution
 * @param <O> ids of the other side
 */
public record Preference<O>(List<O> ranked, List<O> excluded) {
    /** @throws IllegalArgumentException when one stands in it twice */
    public Preference {
        ranked = List.copyOf(ranked);
        excluded = List.copyOf(excluded);
        List<PreferenceFlaw> twice = PreferenceFlaw.repetitions(ranked, excluded);
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("a preference must name each once: " + twice);
        }
    }

    /** From 1; 0 where it is not ranked. */
    int rank(O other) {
        return ranked.indexOf(other) + 1;
    }
}
