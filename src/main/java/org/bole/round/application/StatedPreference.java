package org.bole.round.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one party of a round stated.
 *
 * @param excluded with reasons, which nobody publishes
 * @param effective those of the ranked and the excluded for whom it made a difference; null before the round is frozen
 */
public record StatedPreference(
        Party party,
        List<UUID> ranked,
        List<Exclusion> excluded,
        Instant at,
        String by,
        @Nullable Set<UUID> effective) {
    public StatedPreference {
        ranked = List.copyOf(ranked);
        excluded = List.copyOf(excluded);
        effective = effective == null ? null : Set.copyOf(effective);
    }

    /** Whose preference. */
    public record Party(Side side, UUID id) {}

    /** The two sides of a match. */
    public enum Side {
        /** Whoever asks, about people. */
        REQUEST,
        /** A person, about requests. */
        PROFILE;

        /** Whom it is about. */
        public Side other() {
            return this == REQUEST ? PROFILE : REQUEST;
        }
    }

    /** One whom the party would not have, and why. */
    public record Exclusion(UUID id, String reason) {}

    List<UUID> excludedIds() {
        return excluded.stream().map(Exclusion::id).toList();
    }
}
