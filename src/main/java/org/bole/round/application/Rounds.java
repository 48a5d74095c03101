package org.bole.round.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.proposal.domain.Signed;
import org.bole.round.domain.ManualChoice;
import org.jspecify.annotations.Nullable;

/** Port: matching rounds. Every method joins the caller's transaction. */
public interface Rounds {
    void add(UUID id, RoundDocument document, Instant at, String by);

    Optional<Round> find(UUID id);

    /** As {@link #find}; nobody else changes the round before the transaction ends. */
    Optional<Round> lock(UUID id);

    /** The round that a job works on. */
    Optional<Round> ofJob(UUID job);

    /** Newest first. */
    List<Round> newest(int limit, @Nullable Cursor after);

    void move(UUID id, RoundStatus status, Instant at);

    void close(UUID id, Signed why);

    void begin(UUID id, UUID job, Instant at);

    /** Nothing works on the round any more. */
    void release(UUID job);

    /** Keeps the frozen inputs, once. */
    void freeze(UUID id, String hash, byte[] file, Instant at);

    /** The frozen inputs; empty before. */
    Optional<byte[]> inputs(UUID id);

    void solved(UUID id, String hash, byte[] file, Instant at);

    /** A solution; empty where there is none of this number. */
    Optional<SolvedRound> result(UUID id, int number);

    /** All choices, those withdrawn included, in the order in which they were made. */
    List<RecordedChoice> choices(UUID id);

    void choose(UUID id, int number, ManualChoice choice, Signed made);

    void withdraw(UUID id, int number, Signed withdrawn);
}
