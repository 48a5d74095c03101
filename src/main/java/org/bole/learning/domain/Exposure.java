package org.bole.learning.domain;

import org.jspecify.annotations.Nullable;

/**
 * How likely a place in a list is looked at, and what follows for a decision made there. Who stands high is chosen more
 * often because he is seen more often; a decision therefore counts by the inverse of the probability that its place was
 * looked at (inverse propensity scoring).
 *
 * <p>The model is the one of Joachims, Swaminathan and Schnabel, "Unbiased Learning-to-Rank with Biased Feedback" (WSDM
 * 2017): a place {@code k} is looked at with probability {@code (1/k)^exponent}. The weight is clipped, which keeps a
 * single decision far down from outvoting all others, at the price of some of the bias (same paper, section 5).
 *
 * @param exponent in [0, 3]; 0: everything is seen, no correction; 1: the paper's choice
 * @param mostWeight at least 1: no decision counts for more than this many
 */
public record Exposure(double exponent, double mostWeight) {
    public static final double USUAL_EXPONENT = 1;
    public static final double USUAL_MOST_WEIGHT = 10;
    public static final Exposure USUAL = new Exposure(USUAL_EXPONENT, USUAL_MOST_WEIGHT);
    /** Takes every place for seen. */
    public static final Exposure NONE = new Exposure(0, 1);

    public Exposure {
        if (!(exponent >= 0 && exponent <= 3)) {
            throw new IllegalArgumentException("exponent (%s) must be in [0, 3]".formatted(exponent));
        }
        if (!(mostWeight >= 1) || Double.isInfinite(mostWeight)) {
            throw new IllegalArgumentException("mostWeight (%s) must be finite and >= 1".formatted(mostWeight));
        }
    }

    /** What a decision at a place counts for, in [1, mostWeight]. */
    public double weight(int position) {
        return Math.min(mostWeight, StrictMath.pow(position, exponent));
    }

    /**
     * What a comparison of two people counts for who were both decided on. Where a place is unknown there is nothing to
     * correct with, and that side counts once.
     */
    public double weight(@Nullable Integer one, @Nullable Integer other) {
        double both = (one == null ? 1 : StrictMath.pow(one, exponent))
                * (other == null ? 1 : StrictMath.pow(other, exponent));
        return Math.min(mostWeight, both);
    }
}
