package org.bole.learning.domain;

/**
 * What a choice of shares costs: how badly it explains the comparisons, and how far it is from the prior.
 *
 * <pre>
 * f(θ) = Σ_i ω_i · log(1 + exp(−κ · θ·x_i))  +  (λ/2) · Σ_j (θ_j − p_j)² / max(p_j, .01)
 * </pre>
 *
 * <p>{@code x_i} is the difference of the two people's features, {@code ω_i} the weight of the comparison: the model of
 * Bradley and Terry (1952), where a difference of s in the score, as a share of 10,000 points, multiplies the odds of
 * being preferred by {@code exp(κ·s)}. The second term is the χ² distance from the prior shares p: what λ
 * observations distributed like p would add, to second order. Components with a small prior are held by a strength
 * that belongs to their size; .01 keeps one whose prior is 0 from being held for ever.
 *
 * <p>f is convex, and strongly so because of λ: one minimum. Two laws follow. Without comparisons it is p. And of two
 * minimisers, the one with an additional comparison x has no smaller margin θ·x: let θ minimise f, and θ' minimise
 * f + g(θ·x) with g decreasing; adding f(θ) ≤ f(θ') and f(θ') + g(θ'·x) ≤ f(θ) + g(θ·x) gives g(θ'·x) ≤ g(θ·x). So a
 * decision that speaks for one component alone never lowers its share.
 */
final class PairwiseLoss implements Convex {
    private static final double LEAST_PRIOR = .01;

    private final double[][] differences;
    private final double[] weights;
    private final double[] prior;
    private final double scale;
    private final double strength;

    /**
     * @param differences one row for each comparison: better minus worse, by group
     * @param scale κ > 0
     * @param strength λ > 0
     */
    PairwiseLoss(double[][] differences, double[] weights, double[] prior, double scale, double strength) {
        this.differences = differences;
        this.weights = weights;
        this.prior = prior;
        this.scale = scale;
        this.strength = strength;
    }

    @Override
    public double value(double[] shares) {
        double sum = 0;
        for (int i = 0; i < differences.length; i++) {
            double margin = scale * Vector.dot(differences[i], shares);
            // log(1 + e^-m) without overflow.
            sum += weights[i] * (Math.max(0, -margin) + StrictMath.log1p(StrictMath.exp(-Math.abs(margin))));
        }
        for (int j = 0; j < prior.length; j++) {
            double away = shares[j] - prior[j];
            sum += hold(j) / 2 * away * away;
        }
        return sum;
    }

    @Override
    public Slope slope(double[] shares) {
        int size = prior.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 0; i < differences.length; i++) {
            double[] x = differences[i];
            double surprise = 1 / (1 + StrictMath.exp(scale * Vector.dot(x, shares)));
            double first = -weights[i] * scale * surprise;
            double second = weights[i] * scale * scale * surprise * (1 - surprise);
            for (int j = 0; j < size; j++) {
                gradient[j] += first * x[j];
                for (int k = 0; k < size; k++) {
                    curvature[j][k] += second * x[j] * x[k];
                }
            }
        }
        for (int j = 0; j < size; j++) {
            gradient[j] += hold(j) * (shares[j] - prior[j]);
            curvature[j][j] += hold(j);
        }
        return new Slope(gradient, curvature);
    }

    private double hold(int group) {
        return strength / Math.max(prior[group], LEAST_PRIOR);
    }
}
