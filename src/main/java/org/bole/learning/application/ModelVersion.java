package org.bole.learning.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;
import org.jspecify.annotations.Nullable;

/**
 * A version of the score model as it is kept.
 *
 * @param base the built-in version whose components and constants it has; its own, when it is built in
 * @param report how it was trained, a {@link TrainingReport}; null when it is built in
 */
public record ModelVersion(
        String version,
        String base,
        boolean builtIn,
        Map<RequestKind, Weights> weights,
        @Nullable JsonNode report,
        Instant createdAt,
        String createdBy) {
    public ModelVersion {
        weights = Map.copyOf(weights);
    }

    /** What scores are made with; {@code base} is the built-in model of that version. */
    ScoreModel model(ScoreModel base) {
        if (!base.version().equals(this.base)) {
            throw new IllegalArgumentException(
                    "score model %s stands on %s, not on %s".formatted(version, this.base, base.version()));
        }
        return builtIn ? base : new ScoreModel(version, weights, base.calibrations(), base.translated());
    }
}
