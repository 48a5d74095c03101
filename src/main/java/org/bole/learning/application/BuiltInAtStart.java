package org.bole.learning.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.ScoreModel;

/** Keeps the built-in model of each release among the versions, so that it can be compared with and gone back to. */
@Singleton
class BuiltInAtStart {
    static final String CREATOR = "bole";

    private final ModelVersions versions;
    private final ScoreModels models;
    private final Clock clock;

    BuiltInAtStart(ModelVersions versions, ScoreModels models, Clock clock) {
        this.versions = versions;
        this.models = models;
        this.clock = clock;
    }

    @Transactional
    void keep(@Observes StartupEvent start) {
        ScoreModel builtIn = models.builtIn();
        String version = builtIn.version();
        versions.put(new ModelVersion(
                version,
                version,
                true,
                builtIn.weights(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                CREATOR));
    }
}
