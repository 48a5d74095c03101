package org.bole.learning.domain;

/**
 * One person should stand above another.
 *
 * @param weight what it counts for, in decisions; above 0
 */
public record Comparison(Values better, Values worse, double weight) {
    public Comparison {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight (%s) must be finite and > 0".formatted(weight));
        }
    }
}
