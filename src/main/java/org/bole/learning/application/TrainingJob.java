package org.bole.learning.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.bole.learning.application.LessonSource.Material;
import org.bole.learning.domain.Fit;
import org.bole.learning.domain.HeldOut;
import org.bole.learning.domain.Lessons;
import org.bole.learning.domain.SideBySide;
import org.bole.learning.domain.Split;
import org.bole.learning.domain.Trainer;
import org.bole.platform.job.JobKind;
import org.bole.platform.job.JobRun;
import org.bole.platform.job.JobState;
import org.bole.platform.job.Progress;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.ScoreModel;

/** Trains a version on the decisions that are not held out, measures it on those that are, and keeps it with its report. */
@Singleton
class TrainingJob implements JobKind {
    static final String NAME = "training";

    private final TrainingOrders orders;
    private final LessonSource source;
    private final ScoreModelRegister register;
    private final ModelVersions versions;
    private final ScoreModels models;
    private final ObjectMapper json;
    private final Clock clock;

    TrainingJob(
            TrainingOrders orders,
            LessonSource source,
            ScoreModelRegister register,
            ModelVersions versions,
            ScoreModels models,
            ObjectMapper json,
            Clock clock) {
        this.orders = orders;
        this.source = source;
        this.register = register;
        this.versions = versions;
        this.models = models;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        TrainingOrder order = orders.find(run.id())
                .orElseThrow(() -> new IllegalStateException("training %s has vanished".formatted(run.id())));
        train(run, order);
    }

    private void train(JobRun run, TrainingOrder order) {
        ScoreModel prior = register.model(order.prior());
        Material material = source.read();
        Split split = new Split(order.seed());
        Lessons learned = material.lessons().part(split, false);
        Lessons heldOut = material.lessons().part(split, true);
        Trainer trainer = new Trainer(prior, order.exposure());
        Map<RequestKind, Fit> fits = trainer.train(learned, kind -> progress(run, kind));
        ScoreModel candidate = trainer.candidate(order.prior(), fits);
        SideBySide measured = new HeldOut(heldOut, order.exposure()).compare(prior, candidate, order.seed());
        TrainingReport.Sides sides = new TrainingReport.Sides(learned.requests(), heldOut.requests());
        TrainingReport report = TrainingReport.of(order, material.decisions(), sides, fits, measured);
        QuarkusTransaction.requiringNew().run(() -> keep(run, order, candidate, report));
    }

    private static void progress(JobRun run, RequestKind kind) {
        run.reach(new Progress(kind.ordinal() + 1L, null, 0));
    }

    /** Together with the end of the job: an attempt that was overtaken leaves no version behind. */
    private void keep(JobRun run, TrainingOrder order, ScoreModel candidate, TrainingReport report) {
        versions.lock();
        String base = models.builtIn().version();
        String version = "%s-t%d".formatted(base, versions.trained(base) + 1);
        versions.put(new ModelVersion(
                version,
                base,
                false,
                candidate.weights(),
                json.valueToTree(report),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                order.orderedBy()));
        run.finish(JobState.SUCCEEDED, JsonNodeFactory.instance.objectNode().put("version", version));
    }

    @Override
    public void ended(UUID job) {
        orders.remove(job);
    }
}
