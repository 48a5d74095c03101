package org.bole.scoring.domain.confidence;

import java.util.Map;
import org.bole.scoring.domain.Component;

/**
 * The constants behind a confidence, measured on profiles that were cut short.
 *
 * @param source what they were measured on
 * @param halves how much of what leaves a component half known
 * @param translation what a piece in the other language tells, of one in the request's, in [0, 1]
 * @param residual points by which a score may be off although everything is known
 * @param known what components are worth in pairs that fit and about which much is known
 */
public record Marks(
        String source, Halves halves, double translation, int residual, Map<Component, Known> known, Levels levels) {
    /**
     * Each amount at which half of the doubt is left; above 0.
     *
     * @param texts summary and outputs, for words and meaning
     * @param skills for the coverage of skills
     * @param outputs for the track record
     * @param words of the request
     */
    public record Halves(double texts, double skills, double outputs, double words) {
        public Halves {
            if (!(texts > 0 && skills > 0 && outputs > 0 && words > 0)) {
                throw new IllegalArgumentException(
                        "halves (%s, %s, %s, %s) must be above 0".formatted(texts, skills, outputs, words));
            }
        }
    }

    /** Nine of ten values lie between the two, each in [0, 1]. */
    public record Known(double low, double high) {
        public Known {
            if (!(low >= 0 && low <= high && high <= 1)) {
                throw new IllegalArgumentException("0 <= low (%s) <= high (%s) <= 1 must hold".formatted(low, high));
            }
        }
    }

    /** From which value on a confidence is of a level. */
    public record Levels(double medium, double high) {
        public Levels {
            if (!(medium > 0 && medium < high && high < 1)) {
                throw new IllegalArgumentException("0 < medium (%s) < high (%s) < 1 must hold".formatted(medium, high));
            }
        }

        Confidence.Level of(double value) {
            return value >= high
                    ? Confidence.Level.HIGH
                    : value >= medium ? Confidence.Level.MEDIUM : Confidence.Level.LOW;
        }
    }

    public Marks {
        if (!(translation >= 0 && translation <= 1) || residual < 0) {
            throw new IllegalArgumentException(
                    "translation (%s) must be in [0, 1] and residual (%d) >= 0".formatted(translation, residual));
        }
        known = Map.copyOf(known);
        for (Component component : Component.values()) {
            if (!known.containsKey(component)) {
                throw new IllegalArgumentException("no marks for " + component);
            }
        }
    }

    Known known(Component component) {
        return known.getOrDefault(component, new Known(0, 1));
    }
}
