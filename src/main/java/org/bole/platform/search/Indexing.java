package org.bole.platform.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

    private final SearchIndexes indexes;
    /** Whether the engine answered when it was last needed: said once when it changes, not every second. */
    private volatile boolean reachable = true;

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

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        work(BATCHES_AT_ONCE);
    }

    private void work(int batches) {
        for (SearchIndex index : indexes.all()) {
            try {
                index.follow();
                index.takeIn(batches);
                for (int i = 0; i < batches && index.build(); i++) {
                    index.takeIn(1);
                }
                reached();
            } catch (SearchUnavailable away) {
                missed(away);
            }
        }
    }

    private void reached() {
        if (!reachable) {
            LOG.info("The search engine answers again");
        }
        reachable = true;
    }

    private void missed(SearchUnavailable away) {
        if (reachable) {
            LOG.warnf("The search engine does not answer, and is asked again every second: %s", away.getMessage());
        }
        reachable = false;
    }

    /** Ready once every index has been built; an engine that is away does not take the service with it. */
    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("search indexes");
        boolean built = true;
        for (SearchIndex index : indexes.all()) {
            response.withData(index.kind(), index.answers() ? "answers" : "is being built");
            built &= index.answers();
        }
        return response.withData("backend", indexes.backend())
                .withData("reachable", reachable)
                .status(built || !reachable)
                .build();
    }
}
