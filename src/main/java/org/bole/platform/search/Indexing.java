package org.bole.platform.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Keeps every index in step with the database, also while nobody asks. */
@ApplicationScoped
@Readiness
class Indexing implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Indexing.class);
    private static final int BATCHES_AT_ONCE = 1_000;
    /** For a question that is at it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SearchIndexes indexes;
    private final Outages outages = new Outages(new Logged());
    /** What fails while the service goes down is its going down. */
    private volatile boolean stopping;

    Indexing(SearchIndexes indexes, Outbox outbox, MeterRegistry meters) {
        this.indexes = indexes;
        indexes.all()
                .forEach(index -> meters.gauge(
                        "bole.search.backlog", Tags.of("index", index.kind()), outbox, box -> box.size(index.kind())));
    }

    /** After the database is migrated and before requests come: an empty or small index is there from the first one on. */
    void start(@Observes @Priority(100) StartupEvent started) {
        work(1);
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        work(BATCHES_AT_ONCE);
    }

    private void work(int batches) {
        for (SearchIndex index : indexes.all()) {
            if (!stopping) {
                outages.guard(index.kind(), () -> work(index, batches));
            }
        }
    }

    private static void work(SearchIndex index, int batches) {
        index.follow(Deadline.in(PATIENCE));
        index.takeIn(batches, Deadline.in(PATIENCE));
        for (int i = 0; i < batches && index.build(); i++) {
            index.takeIn(1, Deadline.in(PATIENCE));
        }
        index.throwAway();
    }

    /** Says in the log what begins and ends. */
    private final class Logged implements Outages.Reporter {
        @Override
        public void began(String kind, RuntimeException why) {
            if (stopping) {
                LOG.debugf(why, "The index of %s was being kept up", kind);
            } else if (why instanceof SearchUnavailable) {
                LOG.warnf(
                        "The index of %s does not answer, and is asked again every second: %s", kind, why.getMessage());
            } else {
                LOG.errorf(why, "The index of %s cannot be kept up, which is tried again every second", kind);
            }
        }

        @Override
        public void ended(String kind) {
            LOG.infof("The index of %s is kept up again", kind);
        }
    }

    /** Ready once every index has been built; an engine that is away or fails does not take the service with it. */
    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("search indexes");
        boolean built = true;
        for (SearchIndex index : indexes.all()) {
            response.withData(index.kind(), index.answers() ? "answers" : "is being built");
            built &= index.answers();
        }
        boolean reachable = outages.none();
        return response.withData("backend", indexes.backend())
                .withData("reachable", reachable)
                .status(built || !reachable)
                .build();
    }
}
