package org.bole.round.application;

import java.time.Instant;
import java.util.UUID;
import org.bole.proposal.domain.Signed;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is kept.
 *
 * @param job that works on it now: nobody else may
 * @param inputs hash of the frozen inputs, SHA-256 in hexadecimal; null before
 * @param results how many times it was solved
 * @param closed why it came to nothing; null where it did not
 */
public record Round(
        UUID id,
        RoundDocument document,
        RoundStatus status,
        @Nullable UUID job,
        @Nullable String inputs,
        int results,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        @Nullable Signed closed) {}
