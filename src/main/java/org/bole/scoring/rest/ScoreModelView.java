package org.bole.scoring.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.Calibration;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ScoreModel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The score model in force.
 *
 * @param weights for each kind of request, the most points of each component; they add up to 10,000
 * @param calibrations by embedding model, what a cosine means
 */
@Schema(name = "ScoreModel")
public record ScoreModelView(
        String version, Map<RequestKind, Map<Component, Integer>> weights, Map<String, Calibration> calibrations) {
    static ScoreModelView from(ScoreModel model) {
        Map<RequestKind, Map<Component, Integer>> weights = new LinkedHashMap<>();
        for (RequestKind kind : RequestKind.values()) {
            weights.put(kind, new TreeMap<>(model.weightsFor(kind).points()));
        }
        return new ScoreModelView(model.version(), weights, new TreeMap<>(model.calibrations()));
    }
}
