package org.bole.proposal.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a party said.
 *
 * @param reason null exactly when accepted
 * @param note in the party's words; null where there are none
 * @param by who told the service
 */
public record Answer(
        Verdict verdict,
        @Nullable DeclineReason reason,
        @Nullable String note,
        Instant at,
        String by) {
    /** Yes or no. */
    public enum Verdict {
        ACCEPT,
        DECLINE
    }

    /** @throws IllegalArgumentException when a decline has no reason, or an acceptance has one */
    public Answer {
        if ((reason == null) != (verdict == Verdict.ACCEPT)) {
            throw new IllegalArgumentException("%s with reason %s".formatted(verdict, reason));
        }
    }

    /** Whether both say the same, whoever told it and when. */
    public boolean agrees(Answer other) {
        return verdict == other.verdict && reason == other.reason;
    }
}
