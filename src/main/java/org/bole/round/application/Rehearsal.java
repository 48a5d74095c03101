package org.bole.round.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
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
 * Goes through a round of a few open requests after the start, for nobody, and keeps nothing: the words are counted, and
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
    private volatile int attempts;
    private volatile Duration left = LONG_ENOUGH;

    Rehearsal(
            Freezer freezer,
            RoundDirectories directories,
            Shortlists shortlists,
            @ConfigProperty(name = "bole.rehearsal", defaultValue = "true") boolean wanted) {
        this.freezer = freezer;
        this.directories = directories;
        this.shortlists = shortlists;
        attempts = wanted ? ATTEMPTS : 0;
    }

    void stop(@Observes ShutdownEvent stopped) {
        attempts = 0;
    }

    @Scheduled(every = "10s", delayed = "4s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void perhaps() {
        boolean settled = shortlists.settled();
        Duration kept = settled ? Duration.ZERO : KEPT_FOR_THE_END;
        boolean again = true;
        while (again && attempts > 0 && left.compareTo(kept) > 0) {
            attempts--;
            again = rehearse() && settled;
        }
    }

    private boolean rehearse() {
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

    /** What a round comes to that is frozen, solved and reported now. */
    RoundResult round() {
        RoundInputs inputs = freezer.freeze(
                        ROUND,
                        new HeardPreferences(PreferenceCaps.USUAL, List.of()).preferences(),
                        REQUESTS,
                        (done, total) -> {})
                .inputs();
        RoundResult result =
                SolveRound.solve(InputsFile.read(InputsFile.write(inputs)), List.of(), (done, total) -> {});
        RoundDirectory directory = QuarkusTransaction.requiringNew().call(() -> directories.of(inputs));
        RoundReport.of(inputs, List.of(), result, directory.affiliations());
        Shortfall.of(inputs, List.of());
        new Alternates(inputs, List.of(), result);
        return result;
    }
}
