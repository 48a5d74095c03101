package org.bole.exchange.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import org.bole.exchange.application.BatchWriter.Written;
import org.bole.exchange.application.ImportEnd.Way;
import org.bole.platform.job.JobRun;
import org.bole.platform.job.Progress;
import org.jboss.logging.Logger;

/**
 * Imports a file batch by batch. Each is committed together with its progress, so that after a crash the import goes on
 * with the first row that is not in the database, and none is written twice.
 */
final class KeepGood<D> {
    private static final Logger LOG = Logger.getLogger(KeepGood.class);
    private static final int SECONDS = 600;
    /** Someone else may write the same documents at the same moment: then the batch is looked at anew. */
    private static final int TRIES = 10;

    private final ImportFiles files;
    private final Batches<D> batches;
    private final BatchWriter<D> writer;
    private final JobRun run;
    private final ImportEnd end;

    KeepGood(ImportFiles files, Batches<D> batches, BatchWriter<D> writer, JobRun run, ImportEnd end) {
        this.files = files;
        this.batches = batches;
        this.writer = writer;
        this.run = run;
        this.end = end;
    }

    private record Step(Counts counts, boolean cancelled) {}

    void run() {
        Counts counts = files.counts(run.id());
        pass(counts.rows());
        Way way = Way.COMPLETE;
        boolean more = true;
        while (more) {
            run.pauseIfStopping();
            Batch<D> batch = batches.next();
            Counts before = counts;
            Step step = retried(() -> write(batch, before));
            counts = step.counts();
            way = !batch.stopped().isEmpty() ? Way.UNREADABLE : step.cancelled() ? Way.CANCELLED : Way.COMPLETE;
            more = !batch.last() && way == Way.COMPLETE;
        }
        Way finalWay = way;
        Counts all = counts;
        QuarkusTransaction.requiringNew().run(() -> end.finish(finalWay, all, true));
    }

    /** Goes past rows that an earlier attempt has written. */
    private void pass(long rows) {
        for (long left = rows; left > 0; ) {
            run.pauseIfStopping();
            Batch<D> batch = batches.next(left);
            writer.pass(batch);
            left -= batch.items().size();
            if (batch.last()) {
                return;
            }
        }
    }

    private Step write(Batch<D> batch, Counts before) {
        Written written = writer.write(batch);
        Counts counts = before.plus(written.counts());
        files.save(run.id(), counts);
        files.addErrors(run.id(), before.errors(), written.errors());
        return new Step(counts, run.report(new Progress(counts.rows(), null, counts.errors())));
    }

    private Step retried(Supplier<Step> write) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().timeout(SECONDS).call(write::get);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !Conflict.isCauseOf(failure)) {
                    throw failure;
                }
                LOG.infof("import %s: somebody changed the same rows; the batch is written again", run.id());
            }
        }
    }
}
