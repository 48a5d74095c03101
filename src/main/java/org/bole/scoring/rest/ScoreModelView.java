package org.bole.scoring.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.application.ScoreReading;
import org.bole.scoring.application.ScoreReading.FittedLikelihood;
import org.bole.scoring.domain.Calibration;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.confidence.Marks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The score model in force.
 *
 * @param weights for each kind of request, the most points of each component; they add up to 10,000
 * @param calibrations by embedding model, what a cosine means
 * @param confidence the constants behind every confidence
 * @param likelihood what points mean, and on which labelled pairs that is known; absent for a trained model
 */
@Schema(name = "ScoreModel")
public record ScoreModelView(
        String version,
        Map<RequestKind, Map<Component, Integer>> weights,
        Map<String, Calibration> calibrations,
        Marks confidence,
        @Nullable FittedLikelihood likelihood) {
    static ScoreModelView from(ScoreModel model, ScoreReading reading) {
        Map<RequestKind, Map<Component, Integer>> weights = new LinkedHashMap<>();
        for (RequestKind kind : RequestKind.values()) {
            weights.put(kind, new TreeMap<>(model.weightsFor(kind).points()));
        }
        return new ScoreModelView(
                model.version(),
                weights,
                new TreeMap<>(model.calibrations()),
                reading.marks(),
                reading.holdsFor(model.version()) ? reading.likelihood() : null);
    }
}
