package org.bole.scoring.domain.confidence;

import java.util.List;

/**
 * How sure a score is.
 *
 * @param value in [0, 1): how much of the points, by weight, rests on what both sides say
 * @param low points from which, and
 * @param high to which the score would most likely be if both sides said all; the points lie within
 * @param causes what keeps it from being surer, what leaves most open first
 * @param remedies what the person could add, what helps most first
 */
public record Confidence(double value, int low, int high, Level level, List<Cause> causes, List<Remedy> remedies) {
    /** In one word. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    /**
     * Why a score is not surer.
     *
     * @param points by how much the range would be narrower without it
     */
    public record Cause(Code code, int points) {
        /** Stable and machine-readable. */
        public enum Code {
            THIN_PROFILE,
            NO_FIELD,
            NO_RANK_OR_DEGREE,
            NO_AVAILABILITY,
            OTHER_LANGUAGE,
            NOT_READ_BY_MEANING,
            SHORT_REQUEST,
            REQUEST_WITHOUT_SKILLS,
            REQUEST_WITHOUT_FIELD,
            REQUEST_NOT_READ_BY_MEANING
        }
    }

    /**
     * What a person could add to be scored more surely.
     *
     * @param points by how much the range would be narrower with it
     */
    public record Remedy(Code code, int points) {
        /** Stable and machine-readable. */
        public enum Code {
            OUTPUTS,
            SKILLS,
            SUMMARY,
            FIELD,
            RANK_OR_DEGREE,
            AVAILABILITY,
            LANGUAGE
        }
    }

    public Confidence {
        if (!(value >= 0 && value < 1) || low < 0 || low > high || high > 10_000) {
            throw new IllegalArgumentException("value (%s) must be in [0, 1), and 0 <= low (%d) <= high (%d) <= 10000"
                    .formatted(value, low, high));
        }
        causes = List.copyOf(causes);
        remedies = List.copyOf(remedies);
    }

    /** Whether the profile says too little for its points to be taken for the person. */
    public boolean thin() {
        return causes.stream().anyMatch(cause -> cause.code() == Cause.Code.THIN_PROFILE);
    }
}
