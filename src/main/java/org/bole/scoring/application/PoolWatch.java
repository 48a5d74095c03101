package org.bole.scoring.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Keeps the pool warm, and tells when it is ready. */
@ApplicationScoped
@Readiness
class PoolWatch implements HealthCheck {
    private final ProfilePool pool;

    PoolWatch(ProfilePool pool, MeterRegistry meters) {
        this.pool = pool;
        meters.gauge("bole.pool.profiles", pool, ProfilePool::size);
    }

    /** Follows changes also while nobody asks, so that the first question after an import does not pay for all of it. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        pool.snapshot();
    }

    /** Ready once every profile is in the pool. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("profile pool")
                .status(pool.loaded())
                .withData("profiles", pool.size())
                .build();
    }
}
