package org.bole.learning.domain;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Two models measured on the same lists. Each figure has the interval in which 95 of 100 samples of as many lists would
 * have it: the percentile bootstrap over lists (Efron 1979; for rankings Sakai, SIGIR 2006). The difference is resampled
 * in pairs, so that what both find hard does not blur it.
 *
 * @param lists how many lists
 * @param pairs how many pairs of a known order
 * @param current the model to compare with
 * @param difference candidate minus current
 */
public record SideBySide(int lists, long pairs, Measures current, Measures candidate, Measures difference) {
    private static final int SAMPLES = 1_000;
    private static final double TAIL = .025;

    /**
     * Each null where nothing can be said.
     *
     * @param ndcg at 10, mean over lists; more is better
     * @param pairwiseAccuracy share of pairs in the right order; more is better
     * @param loss weighted share of pairs in the wrong order; less is better
     */
    public record Measures(
            @Nullable Estimate ndcg,
            @Nullable Estimate pairwiseAccuracy,
            @Nullable Estimate loss) {}

    /** A figure with the ends of its 95 % interval. */
    public record Estimate(double value, double low, double high) {}

    /** One list under both models. */
    public record Both(Tally current, Tally candidate) {
        Both plus(Both other) {
            return new Both(current.plus(other.current), candidate.plus(other.candidate));
        }
    }

    /** @param seed of the resampling */
    public static SideBySide of(List<Both> lists, long seed) {
        Both all = sum(lists);
        Both[] samples = new Both[lists.isEmpty() ? 0 : SAMPLES];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = sum(random.ints(lists.size(), 0, lists.size())
                    .mapToObj(lists::get)
                    .toList());
        }
        return new SideBySide(
                lists.size(),
                all.current().pairs(),
                measures(all, samples, Both::current, null),
                measures(all, samples, Both::candidate, null),
                measures(all, samples, Both::candidate, Both::current));
    }

    private static Both sum(List<Both> lists) {
        return lists.stream().reduce(new Both(Tally.NOTHING, Tally.NOTHING), Both::plus);
    }

    private interface Side {
        Tally of(Both both);
    }

    private static Measures measures(Both all, Both[] samples, Side side, @Nullable Side minus) {
        return new Measures(
                estimate(all, samples, difference(side, minus, tally -> tally.ndcg() / tally.lists())),
                estimate(all, samples, difference(side, minus, tally -> tally.right() / tally.pairs())),
                estimate(all, samples, difference(side, minus, tally -> tally.wrong() / tally.weight())));
    }

    private static ToDoubleFunction<Both> difference(Side side, @Nullable Side minus, ToDoubleFunction<Tally> measure) {
        return both ->
                measure.applyAsDouble(side.of(both)) - (minus == null ? 0 : measure.applyAsDouble(minus.of(both)));
    }

    /** A sample without anything to measure (0/0) has no say. */
    private static @Nullable Estimate estimate(Both all, Both[] samples, ToDoubleFunction<Both> measure) {
        double value = measure.applyAsDouble(all);
        if (Double.isNaN(value)) {
            return null;
        }
        double[] sampled = Arrays.stream(samples)
                .mapToDouble(measure)
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        int tail = (int) (TAIL * sampled.length);
        return new Estimate(value, sampled[tail], sampled[sampled.length - 1 - tail]);
    }
}
