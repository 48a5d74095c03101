package org.bole.round.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import org.bole.platform.job.JobKind;
import org.bole.platform.job.JobRun;
import org.bole.platform.job.JobState;
import org.bole.platform.job.Progress;

/**
 * Long work on a round. What comes out is kept in the transaction that ends the job: a crash before leaves the round as it
 * was, and the job begins again.
 */
abstract class RoundWork implements JobKind {
    /** Told to the database no more often than this. */
    private static final long INTERVAL = 200_000_000L;

    private final Rounds rounds;

    RoundWork(Rounds rounds) {
        this.rounds = rounds;
    }

    Rounds rounds() {
        return rounds;
    }

    /** Does the work; what it gives keeps the outcome, and says what the job's result is. */
    abstract Outcome work(Round round, Meanwhile meanwhile);

    /** Keeps what came out, and says what the job answers. Runs in the transaction that ends the job. */
    @FunctionalInterface
    interface Outcome {
        JsonNode keep();
    }

    /** Told how far the work is. */
    @FunctionalInterface
    interface Meanwhile {
        /** @throws RuntimeException when the work is to stop */
        void done(long done, long total);
    }

    @Override
    public final void run(JobRun run) {
        Round round = QuarkusTransaction.requiringNew()
                .call(() -> rounds.ofJob(run.id()))
                .orElseThrow(() -> new IllegalStateException("the round of job %s has vanished".formatted(run.id())));
        Outcome outcome = work(round, new Reports(run)::done);
        QuarkusTransaction.requiringNew().run(() -> run.finish(JobState.SUCCEEDED, outcome.keep()));
    }

    @Override
    public final void ended(UUID job) {
        rounds.release(job);
    }

    /** Tells the database now and then. */
    private static final class Reports {
        private final JobRun run;
        private long told = System.nanoTime() - INTERVAL;

        Reports(JobRun run) {
            this.run = run;
        }

        void done(long done, long total) {
            if (done == total || System.nanoTime() - told >= INTERVAL) {
                told = System.nanoTime();
                run.reach(new Progress(done, total, 0));
            }
        }
    }
}
