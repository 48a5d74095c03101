package org.bole.learning.domain;

import java.util.Comparator;
import java.util.UUID;
import org.bole.profile.domain.Role;

/** A role in a request: what a ranking is for. People are compared within one seat only. */
public record Seat(UUID request, Role role) implements Comparable<Seat> {
    private static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::request).thenComparing(Seat::role);

    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }
}
