package org.bole.scoring.domain.reliability;

/**
 * A pair of which somebody said whether it fits.
 *
 * @param points of its score
 * @param weight how many pairs it stands for, above 0
 */
public record Labelled(double points, boolean fits, double weight) {
    public Labelled {
        if (!(weight > 0) || Double.isInfinite(weight) || Double.isNaN(points)) {
            throw new IllegalArgumentException(
                    "weight (%s) must be above 0 and points (%s) a number".formatted(weight, points));
        }
    }

    public Labelled(double points, boolean fits) {
        this(points, fits, 1);
    }
}
