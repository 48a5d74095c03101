package org.bole.learning.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestKind;
import org.jspecify.annotations.Nullable;

/** What was decided about a pair, and what the score was when it was. Never changed: a change of mind is another one. */
public record Decision(UUID id, Subject subject, Verdict verdict, Shown shown, Instant at) {
    /** By time, then by id: the order of events, whatever order they are read in. */
    public static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::at).thenComparing(Decision::id);

    /** Whom and what it is about. */
    public record Subject(Seat seat, RequestKind kind, ProfileId profile) {}

    /**
     * The score as it stood.
     *
     * @param model version of the score model in force
     * @param position place in the list, from 1, at which whoever decided saw the person; null: unknown
     * @param points 0–10,000
     */
    public record Shown(String model, @Nullable Integer position, int points, boolean eligible, Values values) {
        public Shown {
            if (position != null && position < 1) {
                throw new IllegalArgumentException("position (%d) must be >= 1".formatted(position));
            }
        }
    }

    /** What it says about fit; empty for a verdict that says nothing, and for a pair that no ranking would show. */
    public OptionalInt gain() {
        return shown.eligible() ? verdict.gain() : OptionalInt.empty();
    }
}
