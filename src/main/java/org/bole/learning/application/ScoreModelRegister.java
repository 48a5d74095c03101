package org.bole.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.ScoreModel;
import org.jspecify.annotations.Nullable;

/** Use cases of versions of the score model: read them, put one in force, go back. */
@ApplicationScoped
@Transactional
public class ScoreModelRegister {
    private static final Messages MESSAGES = Messages.of("learning");
    private static final String NEWEST = "-createdAt";
    private static final String LATEST = "-activatedAt";

    private final ModelVersions versions;
    private final ScoreModels models;
    private final Event<Activation> activations;
    private final Clock clock;

    ScoreModelRegister(ModelVersions versions, ScoreModels models, Event<Activation> activations, Clock clock) {
        this.versions = versions;
        this.models = models;
        this.activations = activations;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<ModelVersion> list(Limit limit, @Nullable Cursor cursor) {
        List<ModelVersion> found = versions.newest(limit.withOneMore(), cursor == null ? null : cursor.within(NEWEST));
        return Page.of(
                found,
                limit,
                one -> new Cursor(NEWEST, List.of(one.createdAt().toString(), one.version())),
                one -> one);
    }

    /** @throws Refusal 404 that names the version */
    public ModelVersion get(String version) {
        return versions.find(version)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "not-found", MESSAGES.get("no-model", version)));
    }

    /**
     * What a version scores with.
     *
     * @throws Refusal 404; 409 {@code other-base} when it was made for components that this release has not
     */
    public ScoreModel model(String version) {
        return usable(get(version)).model(models.builtIn());
    }

    private ModelVersion usable(ModelVersion version) {
        String base = models.builtIn().version();
        if (!version.base().equals(base)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "other-base",
                    MESSAGES.get("other-base", version.version(), version.base(), base));
        }
        return version;
    }

    /** The version in force, as the database has it now. */
    public String inForce() {
        return versions.activated()
                .filter(one -> one.base().equals(models.builtIn().version()))
                .map(ModelVersion::version)
                .orElse(models.builtIn().version());
    }

    /**
     * Puts a version in force, on every instance within a second. An earlier one too: that is the way back.
     *
     * @param by who does it
     * @throws Refusal 404; 409 {@code other-base}, {@code already-in-force}
     */
    public Activation activate(String version, String by, @Nullable String note) {
        versions.lock();
        ModelVersion wanted = usable(get(version));
        String before = inForce();
        if (wanted.version().equals(before)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "already-in-force", MESSAGES.get("already-in-force", version));
        }
        Activation activation =
                versions.activate(wanted.version(), before, clock.instant().truncatedTo(ChronoUnit.MICROS), by, note);
        activations.fire(activation);
        return activation;
    }

    /** Who put what in force, newest first. */
    public Page<Activation> activations(Limit limit, @Nullable Cursor cursor) {
        Long before = cursor == null ? null : (long) cursor.within(LATEST).number(0);
        return Page.of(
                versions.activations(limit.withOneMore(), before),
                limit,
                one -> new Cursor(LATEST, List.of(Long.toString(one.id()))),
                one -> one);
    }
}
