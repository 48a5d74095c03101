package org.bole.round.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bole.round.application.RoundWork.Meanwhile;
import org.bole.round.domain.Alternates;
import org.bole.round.domain.PreferenceCaps;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundReport;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.Shortfall;
import org.bole.round.domain.SolveRound;
import org.bole.scoring.application.Shortlists;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Goes through a round of a few open requests after the start, for nobody, and keeps nothing of it: the words are counted, and
 * what a round runs through is compiled, before somebody waits for the first one. Now and then while vectors are being
 * computed, and when they are there: people are prepared with them then.
 */
@ApplicationScoped
class Rehearsal {
    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final int REQUESTS = 60;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(12);
    /** Of it, for when the vectors are there. */
    private static final Duration KEPT_FOR_THE_END = Duration.ofSeconds(4);
    /** So often is looked for something to rehearse. */
    private static final int ATTEMPTS = 20;

    private static final RoundDocument ROUND = new RoundDocument("rehearsal", null, null);

    private final Freezer freezer;
    private final RoundDirectories directories;
    private final Shortlists shortlists;
    private final boolean wanted;
    private int attempts;
    private Duration left = LONG_ENOUGH;
    private volatile boolean stopping;

    Rehearsal(
            Freezer freezer,
            RoundDirectories directories,
            Shortlists shortlists,
            @ConfigProperty(name = "bole.rehearsal", defaultValue = "true") boolean wanted) {
        this.freezer = freezer;
        this.directories = directories;
        this.shortlists = shortlists;
        this.wanted = wanted;
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    @Scheduled(every = "10s", delayed = "4s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void perhaps() {
        while (wanted && goesOn() && rehearse() && shortlists.settled()) {
            LOG.debugf("%d ms are left to rehearse", left.toMillis());
        }
    }

    private boolean goesOn() {
        return !stopping
                && attempts < ATTEMPTS
                && !left.isNegative()
                && (left.compareTo(KEPT_FOR_THE_END) > 0 || shortlists.settled());
    }

    private boolean rehearse() {
        attempts++;
        long begun = System.nanoTime();
        try {
            return round().places() > 0;
        } catch (RuntimeException failed) {
            LOG.debug("nothing is rehearsed", failed);
            return false;
        } finally {
            left = left.minusNanos(System.nanoTime() - begun);
        }
    }

    /** What a round comes to that is frozen, solved and reported now. @throws CancellationException when it takes too long */
    RoundResult round() {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        Meanwhile meanwhile = (done, total) -> {
            if (stopping || System.nanoTime() > end) {
                throw new CancellationException("rehearsed long enough");
            }
        };
        RoundInputs inputs = freezer.freeze(
                        ROUND, new HeardPreferences(PreferenceCaps.USUAL, List.of()).preferences(), REQUESTS, meanwhile)
                .inputs();
        RoundResult result = SolveRound.solve(InputsFile.read(InputsFile.write(inputs)), List.of(), meanwhile::done);
        RoundDirectory directory = QuarkusTransaction.requiringNew().call(() -> directories.of(inputs));
        RoundReport.of(inputs, List.of(), result, directory.affiliations());
        Shortfall.of(inputs, List.of());
        new Alternates(inputs, List.of(), result);
        return result;
    }
}
