package org.bole.round.rest;

import java.time.Instant;
import java.util.UUID;
import org.bole.proposal.domain.Signed;
import org.bole.round.application.Round;
import org.bole.round.application.RoundDocument.SolverSettings;
import org.bole.round.application.RoundStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A matching round.
 *
 * @param requests how many were named; absent where all that are open take part
 * @param settings what the caller said; absent where everything is as usual
 * @param inputs hash of the frozen inputs, SHA-256 in hexadecimal; absent before
 * @param results how many times it was solved
 * @param job that works on it now; absent where none does
 * @param closed why it came to nothing; absent where it did not
 */
@Schema(name = "Round")
public record RoundView(
        UUID id,
        String title,
        RoundStatus status,
        @Nullable Integer requests,
        @Nullable SolverSettings settings,
        @Nullable String inputs,
        int results,
        @Nullable UUID job,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        @Nullable Signed closed) {
    static RoundView from(Round round) {
        return new RoundView(
                round.id(),
                round.document().title(),
                round.status(),
                round.document().requests() == null
                        ? null
                        : round.document().requests().size(),
                round.document().settings(),
                round.inputs(),
                round.results(),
                round.job(),
                round.createdAt(),
                round.createdBy(),
                round.updatedAt(),
                round.closed());
    }
}
