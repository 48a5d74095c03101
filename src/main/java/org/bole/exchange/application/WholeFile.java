package org.bole.exchange.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import org.bole.exchange.application.BatchWriter.Written;
import org.bole.exchange.application.ImportEnd.Way;
import org.bole.platform.job.JobRun;
import org.bole.platform.job.Progress;

/** Imports a file in one transaction, which is undone when a row is wrong, and after a dry run. */
final class WholeFile<D> {
    private static final int SECONDS = (int) Duration.ofHours(12).toSeconds();

    private final ImportFiles files;
    private final Batches<D> batches;
    private final BatchWriter<D> writer;
    private final JobRun run;
    private final ImportEnd end;

    WholeFile(ImportFiles files, Batches<D> batches, BatchWriter<D> writer, JobRun run, ImportEnd end) {
        this.files = files;
        this.batches = batches;
        this.writer = writer;
        this.run = run;
        this.end = end;
    }

    private record Outcome(Way way, Counts counts) {
        boolean good() {
            return way == Way.COMPLETE && counts.rejected() == 0;
        }
    }

    void run() {
        files.restart(run.id());
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                Outcome outcome = write();
                if (!outcome.good() || end.order().dryRun()) {
                    throw new Undo(outcome);
                }
                end.finish(outcome.way(), outcome.counts(), true);
            });
        } catch (Undo undo) {
            Outcome outcome = undo.outcome;
            QuarkusTransaction.requiringNew().run(() -> end.finish(outcome.way(), outcome.counts(), false));
        }
    }

    private Outcome write() {
        Counts counts = Counts.NONE;
        while (true) {
            run.pauseIfStopping();
            Batch<D> batch = batches.next();
            Written written = writer.write(batch);
            Counts before = counts;
            counts = before.plus(written.counts());
            boolean cancelled = report(before, written, counts);
            if (!batch.stopped().isEmpty()) {
                return new Outcome(Way.UNREADABLE, counts);
            }
            if (cancelled || batch.last()) {
                return new Outcome(cancelled ? Way.CANCELLED : Way.COMPLETE, counts);
            }
        }
    }

    /** What is reported must be seen now and must survive the undoing, so it is no part of the transaction. */
    private boolean report(Counts before, Written written, Counts counts) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            files.addErrors(run.id(), before.errors(), written.errors());
            return run.report(new Progress(counts.rows(), null, counts.errors()));
        });
    }

    /** Rolls back the transaction that it is thrown in. */
    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        Undo(Outcome outcome) {
            super("undone", null, false, false);
            this.outcome = outcome;
        }
    }
}
