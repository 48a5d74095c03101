package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.bole.scoring.embedding.EmbeddingRun;
import org.bole.scoring.embedding.EmbeddingStatus;
import org.bole.scoring.embedding.VectorSpace;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Tells whose vectors serve. Always up: without vectors the service works on words. */
@ApplicationScoped
@Readiness
class EmbeddingWatch implements HealthCheck {
    private final EmbeddingRun run;

    EmbeddingWatch(EmbeddingRun run) {
        this.run = run;
    }

    @Override
    public HealthCheckResponse call() {
        EmbeddingStatus status = run.status();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("embeddings").up().withData("serving", name(status.serving(), "words alone"));
        if (status.filling() != null) {
            response.withData("filling", name(status.filling(), ""));
        }
        EmbeddingStatus.Failing failing = status.failing();
        if (failing != null) {
            response.withData("failing", failing.reason().name())
                    .withData("failingSince", failing.since().toString());
        }
        return response.build();
    }

    private static String name(@Nullable VectorSpace space, String none) {
        return space == null ? none : space.toString();
    }
}
