package org.bole.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.bole.learning.application.ModelReliability.Reading;
import org.bole.learning.domain.DecidedPairs;
import org.bole.learning.domain.Exposure;
import org.bole.learning.domain.Lessons;
import org.bole.learning.domain.Split;
import org.bole.scoring.application.ScoreReading;
import org.bole.scoring.application.ScoreReading.FittedLikelihood;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.reliability.Labelled;
import org.bole.scoring.domain.reliability.Likelihood;
import org.bole.scoring.domain.reliability.ReliabilityCurve;
import org.bole.scoring.domain.reliability.ReliabilityCurve.Predicted;
import org.jspecify.annotations.Nullable;

/** Use case: whether points mean what they are said to mean, by this service's own decisions. Nothing is kept. */
@ApplicationScoped
public class ModelReliabilities {
    /** Fewer decisions than this say nothing about shares. */
    private static final int LEAST = 100;

    private final ScoreModelRegister register;
    private final LessonSource source;
    private final ScoreReading reading;

    ModelReliabilities(ScoreModelRegister register, LessonSource source, ScoreReading reading) {
        this.register = register;
        this.source = source;
        this.reading = reading;
    }

    /** @throws org.bole.platform.problem.Refusal 404; 409 {@code other-base} */
    public ModelReliability of(String version) {
        ScoreModel model = register.model(version);
        ModelVersion trained = register.get(version);
        long seed = ModelComparisons.seed(trained);
        Exposure exposure = ModelComparisons.exposure(trained);
        Lessons all = source.read().lessons();
        Lessons heldOut = all.part(new Split(seed), true);
        List<Labelled> asked = DecidedPairs.of(heldOut, model, exposure);
        List<Labelled> learned = DecidedPairs.of(all.part(new Split(seed), false), model, exposure);
        return new ModelReliability(
                version,
                seed,
                heldOut.requests(),
                asked.size(),
                learned.size(),
                builtIn(version, asked),
                own(learned, asked));
    }

    private @Nullable Reading builtIn(String version, List<Labelled> asked) {
        FittedLikelihood fitted = reading.likelihood();
        return reading.holdsFor(version) && !asked.isEmpty()
                ? new Reading(
                        fitted.source(), fitted.pairs(), fitted.likelihood().knots(), curve(fitted.likelihood(), asked))
                : null;
    }

    private static @Nullable Reading own(List<Labelled> learned, List<Labelled> asked) {
        if (learned.size() < LEAST || asked.isEmpty()) {
            return null;
        }
        Likelihood likelihood = Likelihood.fit(learned);
        return new Reading("decisions", learned.size(), likelihood.knots(), curve(likelihood, asked));
    }

    private static ReliabilityCurve curve(Likelihood likelihood, List<Labelled> asked) {
        return ReliabilityCurve.of(asked.stream()
                .map(pair -> new Predicted(likelihood.at(pair.points()), pair.fits(), pair.weight()))
                .toList());
    }
}
