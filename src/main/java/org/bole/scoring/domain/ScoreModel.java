package org.bole.scoring.domain;

import java.util.Map;
import org.bole.request.domain.RequestKind;

/**
 * A version of the weights and constants behind every score.
 *
 * @param version name under which scores refer to it
 * @param weights for every kind of request
 * @param calibrations by name of the embedding model
 * @param translated the same for what was translated by the glossary before it was embedded
 */
public record ScoreModel(
        String version,
        Map<RequestKind, Weights> weights,
        Map<String, Calibration> calibrations,
        Map<String, Calibration> translated) {
    /** Without marks of their own for translations. */
    public ScoreModel(String version, Map<RequestKind, Weights> weights, Map<String, Calibration> calibrations) {
        this(version, weights, calibrations, Map.of());
    }

    public ScoreModel {
        translated = Map.copyOf(translated);
        weights = Map.copyOf(weights);
        calibrations = Map.copyOf(calibrations);
        for (RequestKind kind : RequestKind.values()) {
            Weights forKind = weights.get(kind);
            if (forKind == null) {
                throw new IllegalArgumentException("score model %s has no weights for %s".formatted(version, kind));
            }
            if (forKind.of(Component.LEXICAL) == 0) {
                throw new IllegalArgumentException(
                        "score model %s: weight of LEXICAL for %s must be > 0".formatted(version, kind));
            }
        }
    }

    public Weights weightsFor(RequestKind kind) {
        Weights found = weights.get(kind);
        if (found == null) {
            throw new IllegalStateException("no weights for " + kind);
        }
        return found;
    }

    /** How much of text relevance is by words, in (0, 1]; the rest is by meaning. */
    public double lexicalShare(RequestKind kind) {
        double lexical = weightsFor(kind).of(Component.LEXICAL);
        return lexical / (lexical + weightsFor(kind).of(Component.SEMANTIC));
    }

    /** For cosines between a translation and a text that was written in its language. */
    public Calibration translatedCalibrationFor(String embeddingModel) {
        Calibration own = translated.get(embeddingModel);
        return own == null ? calibrationFor(embeddingModel) : own;
    }

    public Calibration calibrationFor(String embeddingModel) {
        return calibrations.getOrDefault(embeddingModel, Calibration.CAUTIOUS);
    }
}
