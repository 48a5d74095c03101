package org.bole.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** One attempt at a job, in the hands of its kind. */
public final class JobRun {
    private final UUID id;
    private final int attempt;
    private final JobTable table;
    private final JobKind kind;
    private final BooleanSupplier stopping;

    JobRun(UUID id, int attempt, JobTable table, JobKind kind, BooleanSupplier stopping) {
        this.id = id;
        this.attempt = attempt;
        this.table = table;
        this.kind = kind;
        this.stopping = stopping;
    }

    public UUID id() {
        return id;
    }

    /** Counts the starts of this job, from 1. */
    public int attempt() {
        return attempt;
    }

    /**
     * Tells how far the job is. Joins the caller's transaction: work that is committed together with its progress is
     * done once, even when another instance believes this one dead and begins the job again.
     *
     * @return whether someone asked to cancel the job: stop at the next good place, and finish it
     */
    public boolean report(Progress progress) {
        return table.report(id, attempt, progress).orElseThrow(() -> new TakenOver(id, attempt));
    }

    /** Call where the work can be left and taken up again: gives the job back when the service is stopping. */
    public void pauseIfStopping() {
        if (stopping.getAsBoolean()) {
            throw new HandedBack(id);
        }
    }

    /**
     * Tells how far the job is, in a transaction of its own, where the work can be left: for work that keeps what it did
     * only at its end.
     *
     * @throws RuntimeException when the service is stopping, or someone asked to cancel the job: let it pass
     */
    public void reach(Progress progress) {
        pauseIfStopping();
        if (QuarkusTransaction.requiringNew().call(() -> report(progress))) {
            throw new Cancelled(id);
        }
    }

    /** Ends the job. Joins the caller's transaction. */
    public void finish(JobState state, JsonNode result) {
        if (!state.ended()) {
            throw new IllegalArgumentException("a job cannot end in state %s".formatted(state));
        }
        if (!table.finish(id, attempt, state, result)) {
            throw new TakenOver(id, attempt);
        }
        kind.ended(id);
    }

    /** Another attempt has the job: this one must leave no trace. */
    static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenOver(UUID id, int attempt) {
            super("job %s: attempt %d has been overtaken".formatted(id, attempt), null, false, false);
        }
    }

    /** Someone asked to stop, and nothing is kept of the work. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled(UUID id) {
            super("job %s is cancelled".formatted(id), null, false, false);
        }
    }

    /** The service stops: the job is for another instance, or for the next start. */
    static final class HandedBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HandedBack(UUID id) {
            super("job %s is handed back: the service stops".formatted(id), null, false, false);
        }
    }
}
