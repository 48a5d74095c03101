package org.bole.scoring.domain.reliability;

import java.util.Arrays;

/**
 * Isotonic regression by pooling adjacent violators: of all non-decreasing sequences the one with the least weighted
 * squared distance from the given values (Ayer, Brunk, Ewing, Reid and Silverman 1955). O(n).
 */
final class Pav {
    private Pav() {}

    /**
     * The fitted values, by the order of {@code values}.
     *
     * @param weights each above 0
     */
    static double[] fit(double[] values, double[] weights) {
        int[] ends = new int[values.length];
        double[] means = new double[values.length];
        double[] sums = new double[values.length];
        int blocks = 0;
        for (int i = 0; i < values.length; i++) {
            if (!(weights[i] > 0)) {
                throw new IllegalArgumentException("weight %d (%s) must be above 0".formatted(i, weights[i]));
            }
            double mean = values[i];
            double weight = weights[i];
            while (blocks > 0 && means[blocks - 1] >= mean) {
                blocks--;
                mean = (means[blocks] * sums[blocks] + mean * weight) / (sums[blocks] + weight);
                weight += sums[blocks];
            }
            means[blocks] = mean;
            sums[blocks] = weight;
            ends[blocks++] = i + 1;
        }
        double[] fitted = new double[values.length];
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(fitted, block == 0 ? 0 : ends[block - 1], ends[block], means[block]);
        }
        return fitted;
    }
}
