package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Which embedders fail, and when the background asks them again: after one second, then after longer and longer. */
@ApplicationScoped
class Outages {
    private static final Logger LOG = Logger.getLogger(Outages.class);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<VectorSpace, Outage> outages = new ConcurrentHashMap<>();

    Outages(Clock clock) {
        this.clock = clock;
    }

    /**
     * A series of failures.
     *
     * @param pause from the last one to the next attempt
     */
    record Outage(EmbeddingFailed.Reason reason, Instant since, Instant next, Duration pause) {}

    Optional<Outage> of(VectorSpace space) {
        return Optional.ofNullable(outages.get(space));
    }

    /** Whether {@code space} may be asked now. */
    boolean due(VectorSpace space) {
        return of(space).map(outage -> !clock.instant().isBefore(outage.next())).orElse(true);
    }

    void failed(VectorSpace space, EmbeddingFailed failure) {
        Instant now = clock.instant();
        Outage before = outages.get(space);
        if (before == null || before.reason() != failure.reason()) {
            LOG.warnf("%s; documents wait for their vectors and are matched by words meanwhile", failure.getMessage());
        }
        Duration pause = before == null ? FIRST : before.pause().multipliedBy(2);
        pause = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        outages.put(space, new Outage(failure.reason(), before == null ? now : before.since(), now.plus(pause), pause));
    }

    void works(VectorSpace space) {
        if (outages.remove(space) != null) {
            LOG.infof("%s gives vectors again", space);
        }
    }
}
