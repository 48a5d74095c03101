package org.bole.learning.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;

/**
 * Fits the weights of every kind of request to what was decided. The components stay as they are. Each kind learns from
 * its own decisions alone; one without any keeps the prior's weights exactly. Equal input gives equal output, whatever
 * its order.
 */
public final class Trainer {
    private final ScoreModel prior;
    private final Exposure exposure;

    /** @param prior the weights to which few decisions leave everything */
    public Trainer(ScoreModel prior, Exposure exposure) {
        this.prior = prior;
        this.exposure = exposure;
    }

    /** @param done told of each kind after it is fitted; may throw to stop */
    public Map<RequestKind, Fit> train(Lessons lessons, Consumer<RequestKind> done) {
        Map<RequestKind, List<Comparison>> comparisons = lessons.comparisons(exposure);
        Map<RequestKind, Fit> fits = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            WeightFit fit = new WeightFit(prior.weightsFor(kind));
            fits.put(kind, fit.fit(comparisons.getOrDefault(kind, List.of())));
            done.accept(kind);
        }
        return fits;
    }

    /** The prior with the weights of these fits, under another name. */
    public ScoreModel candidate(String version, Map<RequestKind, Fit> fits) {
        Map<RequestKind, Weights> weights = new EnumMap<>(RequestKind.class);
        fits.forEach((kind, fit) -> weights.put(kind, fit.weights()));
        return new ScoreModel(version, weights, prior.calibrations(), prior.translated());
    }
}
