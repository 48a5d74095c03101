package org.bole.round.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
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
 * what a round runs through is compiled, before somebody waits for the first one. Begins when nobody waits for vectors.
 */
@ApplicationScoped
class Rehearsal {
    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final int REQUESTS = 60;
    /** As long as that, over and over; what is under way is finished. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);

    private static final RoundDocument ROUND = new RoundDocument("rehearsal", null, null);

    private final Freezer freezer;
    private final RoundDirectories directories;
    private final Shortlists shortlists;
    private volatile boolean due;

    Rehearsal(
            Freezer freezer,
            RoundDirectories directories,
            Shortlists shortlists,
            @ConfigProperty(name = "bole.rehearsal", defaultValue = "true") boolean wanted) {
        this.freezer = freezer;
        this.directories = directories;
        this.shortlists = shortlists;
        due = wanted;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void perhaps() {
        if (due && shortlists.settled()) {
            due = false;
            try {
                rehearse(LONG_ENOUGH);
            } catch (RuntimeException failed) {
                LOG.debug("nothing is rehearsed", failed);
            }
        }
    }

    /** @param least goes through the round once, and again until so much time has passed */
    RoundResult rehearse(Duration least) {
        long begun = System.nanoTime();
        RoundResult result;
        do {
            RoundInputs inputs = freezer.freeze(
                            ROUND,
                            new HeardPreferences(PreferenceCaps.USUAL, List.of()).preferences(),
                            REQUESTS,
                            (done, total) -> {})
                    .inputs();
            result = SolveRound.solve(InputsFile.read(InputsFile.write(inputs)), List.of(), (done, total) -> {});
            RoundDirectory directory = QuarkusTransaction.requiringNew().call(() -> directories.of(inputs));
            RoundReport.of(inputs, List.of(), result, directory.affiliations());
            Shortfall.of(inputs, List.of());
            new Alternates(inputs, List.of(), result);
        } while (System.nanoTime() - begun < least.toNanos());
        LOG.debugf("Rehearsed a round for %d ms", (System.nanoTime() - begun) / 1_000_000);
        return result;
    }
}
