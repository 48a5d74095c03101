package org.bole.learning.application;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bole.scoring.application.TrainedModels;
import org.bole.scoring.domain.ScoreModel;

/**
 * Reads which model is in force from the database, at most once a second: every instance follows an activation within
 * that second, and the one that was told of it at once. A trained model whose base is not the built-in model of this
 * release is not used: its weights were fitted to other components.
 */
@Singleton
class ModelInForce implements TrainedModels {
    private static final long FRESH_MILLIS = 1_000;
    private static final Known NOTHING = new Known(Optional.empty(), Long.MIN_VALUE);

    private record Known(Optional<ScoreModel> model, long until) {}

    private final ModelVersions versions;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(NOTHING);

    ModelInForce(ModelVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Without a lock: nobody waits here who may hold a connection that another one waits for. */
    @Override
    public Optional<ScoreModel> inForce(ScoreModel builtIn) {
        Known before = Objects.requireNonNull(known.get());
        long now = clock.millis();
        // A clock that was set back must not keep an old model for long.
        if (now < before.until() && now >= before.until() - FRESH_MILLIS) {
            return before.model();
        }
        Optional<ScoreModel> model = versions.activated()
                .filter(version -> !version.builtIn() && version.base().equals(builtIn.version()))
                .map(version -> version.model(builtIn));
        // Fails when an activation was told meanwhile: what was read may be older.
        known.compareAndSet(before, new Known(model, now + FRESH_MILLIS));
        return model;
    }

    void activated(@Observes(during = TransactionPhase.AFTER_SUCCESS) Activation activation) {
        known.set(new Known(Optional.empty(), Long.MIN_VALUE));
    }
}
