package org.bole.scoring.application;

import java.util.List;

/** A part of a ranking, best first; {@code more}: there are further places after it. */
public record Ranked(List<Pair> pairs, boolean more) {
    public Ranked {
        pairs = List.copyOf(pairs);
    }
}
