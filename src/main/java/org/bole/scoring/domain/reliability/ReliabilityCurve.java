package org.bole.scoring.domain.reliability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether shares that were predicted come true.
 *
 * @param pairs how many
 * @param observed share that fits, of all; null without pairs
 * @param brier mean squared distance of prediction and outcome (Brier 1950); less is better; null without pairs
 * @param calibrationError mean distance of predicted and observed share over the bins, by their weight (ECE: Naeini, Cooper and
 *     Hauskrecht, AAAI 2015); null without pairs
 * @param bins those that have pairs, in ascending order
 */
public record ReliabilityCurve(
        int pairs,
        @Nullable Double observed,
        @Nullable Double brier,
        @Nullable Double calibrationError,
        List<Bin> bins) {
    /** Tenths. */
    private static final int BINS = 10;
    /** Of the normal distribution, for 95 of 100. */
    private static final double Z = 1.959963984540054;

    /** @param share predicted, in [0, 1] */
    public record Predicted(double share, boolean fits, double weight) {
        public Predicted {
            if (!(share >= 0 && share <= 1) || !(weight > 0)) {
                throw new IllegalArgumentException(
                        "share (%s) must be in [0, 1] and weight (%s) above 0".formatted(share, weight));
            }
        }
    }

    /**
     * Pairs whose predicted share is in one tenth.
     *
     * @param predicted mean
     * @param observed share that fits
     * @param low end of the 95 % interval of the observed share, and
     * @param high its other end (Wilson 1927; with weights by Kish's effective number)
     */
    public record Bin(int pairs, double predicted, double observed, double low, double high) {}

    public ReliabilityCurve {
        bins = List.copyOf(bins);
    }

    public static ReliabilityCurve of(List<Predicted> pairs) {
        List<List<Predicted>> tenths = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            tenths.add(new ArrayList<>());
        }
        pairs.forEach(pair ->
                tenths.get(Math.min(BINS - 1, (int) (pair.share() * BINS))).add(pair));
        double all = weight(pairs);
        double error = 0;
        List<Bin> bins = new ArrayList<>();
        for (List<Predicted> tenth : tenths) {
            if (!tenth.isEmpty()) {
                Bin bin = bin(tenth);
                error += weight(tenth) / all * Math.abs(bin.predicted() - bin.observed());
                bins.add(bin);
            }
        }
        return pairs.isEmpty()
                ? new ReliabilityCurve(0, null, null, null, bins)
                : new ReliabilityCurve(pairs.size(), fitting(pairs) / all, brier(pairs) / all, error, bins);
    }

    private static Bin bin(List<Predicted> pairs) {
        double all = weight(pairs);
        double squares = pairs.stream()
                .mapToDouble(pair -> pair.weight() * pair.weight())
                .sum();
        double predicted =
                pairs.stream().mapToDouble(pair -> pair.weight() * pair.share()).sum() / all;
        double observed = fitting(pairs) / all;
        double n = all * all / squares;
        double centre = (observed + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(observed * (1 - observed) / n + Z * Z / (4 * n * n));
        // Rounding must not put the share outside of its interval: where nobody fits, both ends of the sum are equal.
        double low = Math.min(observed, Math.max(0, centre - half));
        double high = Math.max(observed, Math.min(1, centre + half));
        return new Bin(pairs.size(), predicted, observed, low, high);
    }

    private static double weight(List<Predicted> pairs) {
        return pairs.stream().mapToDouble(Predicted::weight).sum();
    }

    private static double fitting(List<Predicted> pairs) {
        return pairs.stream()
                .filter(Predicted::fits)
                .mapToDouble(Predicted::weight)
                .sum();
    }

    private static double brier(List<Predicted> pairs) {
        return pairs.stream()
                .mapToDouble(pair ->
                        pair.weight() * (pair.share() - (pair.fits() ? 1 : 0)) * (pair.share() - (pair.fits() ? 1 : 0)))
                .sum();
    }
}
