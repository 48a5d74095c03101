package org.bole.learning.domain;

import java.util.Arrays;
import java.util.List;
import org.bole.scoring.domain.Weights;

/**
 * Fits the weights of one kind of request to comparisons: {@link PairwiseLoss} minimised over the {@link Simplex}.
 *
 * <p>How many points a given preference is worth (κ) is not known beforehand. A wrong one would bend the weights, so it is
 * chosen too: along a fixed row of values, away from the usual one as long as the loss falls, where a factor of e costs
 * {@value #SCALE_COST}, the loss of about three decisions that contradict one another.
 *
 * <p>Deterministic: sums run in the order of the comparisons, and {@link StrictMath} is the same on every machine. The
 * caller sorts the comparisons.
 */
public final class WeightFit {
    /**
     * λ. Where values differ by .2 and κ is 10, a comparison of weight 1 bends the loss by up to 1 in the share of a
     * component: so 250 of them have as much say as the prior about a component with 4,000 points, 1,000 about one with
     * 1,000 points, and 10,000 about one with 100 points or fewer.
     */
    public static final double STRENGTH = 100;

    /** A thousand points more multiply the odds of being preferred by e. */
    public static final double USUAL_SCALE = 10;

    /**
     * No component falls below this share (or below its prior, where that is less): a component with weight 0 is not
     * computed any more, and no decision could ever speak for it again; and a request may rest on one component alone.
     */
    public static final double FLOOR = .005;

    private static final double SCALE_COST = 2;
    /** Half powers of 2 around the usual scale: 2.5 to 80. */
    private static final int DOWN = -4;

    private static final int UP = 6;

    private final TiedWeights tied;
    private final Weights prior;
    private final Simplex simplex;

    public WeightFit(Weights prior) {
        this.prior = prior;
        tied = new TiedWeights(prior);
        simplex = new Simplex(Arrays.stream(tied.priorShares())
                .map(share -> Math.min(FLOOR, share))
                .toArray());
    }

    /** The best weights at the best scale; exactly the prior when there are no comparisons. */
    public Fit fit(List<Comparison> comparisons) {
        Data data = data(comparisons);
        Fit best = fit(data, USUAL_SCALE);
        double least = best.objective();
        for (int direction : new int[] {-1, 1}) {
            for (int power = direction; power >= DOWN && power <= UP; power += direction) {
                double scale = USUAL_SCALE * StrictMath.pow(2, power / 2.0);
                double away = StrictMath.log(scale / USUAL_SCALE);
                Fit fit = fit(data, scale);
                double cost = fit.objective() + SCALE_COST * away * away;
                if (cost >= least) {
                    break;
                }
                best = fit;
                least = cost;
            }
        }
        return best;
    }

    /** The best weights at a given scale. */
    public Fit fit(List<Comparison> comparisons, double scale) {
        return fit(data(comparisons), scale);
    }

    @SuppressWarnings("ArrayRecordComponent") // made once for all scales
    private record Data(double[][] differences, double[] weights) {
        double weight() {
            return Arrays.stream(weights).sum();
        }
    }

    private Data data(List<Comparison> comparisons) {
        return new Data(
                comparisons.stream()
                        .map(one -> Vector.minus(tied.features(one.better()), tied.features(one.worse())))
                        .toArray(double[][]::new),
                comparisons.stream().mapToDouble(Comparison::weight).toArray());
    }

    private Fit fit(Data data, double scale) {
        PairwiseLoss loss = new PairwiseLoss(data.differences(), data.weights(), tied.priorShares(), scale, STRENGTH);
        Simplex.Minimum minimum = simplex.minimise(loss, tied.priorShares());
        int comparisons = data.weights().length;
        return new Fit(
                comparisons == 0 ? prior : tied.weights(minimum.point()),
                comparisons,
                data.weight(),
                scale,
                minimum.value(),
                loss.value(tied.priorShares()),
                minimum.gap());
    }
}
