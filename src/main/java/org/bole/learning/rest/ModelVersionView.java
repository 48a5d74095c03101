package org.bole.learning.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bole.learning.application.ModelVersion;
import org.bole.learning.application.TrainingReport;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.Weights;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of the score model.
 *
 * @param base the built-in version whose components and constants it has
 * @param inForce whether scores are made with it now
 * @param weights for each kind of request, the most points of each component; absent in lists
 * @param report how it was trained; absent in lists, and when it is built in
 */
@Schema(name = "ScoreModelVersion")
public record ModelVersionView(
        String version,
        String base,
        boolean builtIn,
        boolean inForce,
        Instant createdAt,
        String createdBy,
        @Nullable Map<RequestKind, Map<Component, Integer>> weights,

        @Schema(implementation = TrainingReport.class) @Nullable
        JsonNode report) {

    static ModelVersionView from(ModelVersion one, String inForce) {
        Map<RequestKind, Map<Component, Integer>> weights = new LinkedHashMap<>();
        for (Map.Entry<RequestKind, Weights> kind : new TreeMap<>(one.weights()).entrySet()) {
            weights.put(kind.getKey(), new TreeMap<>(kind.getValue().points()));
        }
        return of(one, inForce, weights, one.report());
    }

    static ModelVersionView brief(ModelVersion one, String inForce) {
        return of(one, inForce, null, null);
    }

    private static ModelVersionView of(
            ModelVersion one,
            String inForce,
            @Nullable Map<RequestKind, Map<Component, Integer>> weights,
            @Nullable JsonNode report) {
        return new ModelVersionView(
                one.version(),
                one.base(),
                one.builtIn(),
                one.version().equals(inForce),
                one.createdAt(),
                one.createdBy(),
                weights,
                report);
    }
}
