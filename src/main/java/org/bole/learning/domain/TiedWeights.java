package org.bole.learning.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.Weights;

/**
 * The directions in which weights may move: each component by itself, but words and meaning together, in the proportion
 * of the prior. That proportion is also the mixture inside text relevance and the track record
 * ({@link org.bole.scoring.domain.ScoreModel#lexicalShare}): moving it would change the components under the weights.
 *
 * <p>The points of a match, before a component that does not apply gives away its share, are
 * {@code 10,000 · shares · features(values)}; giving it away multiplies everybody's points in a seat by the same number.
 * So the order that the weights make is the order of {@code shares · features}, which is linear in the shares.
 */
final class TiedWeights {
    private static final List<List<Component>> GROUPS = groups();

    private final Weights prior;
    private final double[] priorShares;

    TiedWeights(Weights prior) {
        this.prior = prior;
        priorShares = GROUPS.stream()
                .mapToDouble(group -> points(group) / (double) Weights.TOTAL)
                .toArray();
    }

    private static List<List<Component>> groups() {
        List<List<Component>> groups = new ArrayList<>();
        groups.add(List.of(Component.LEXICAL, Component.SEMANTIC));
        for (Component component : Component.values()) {
            if (component != Component.LEXICAL && component != Component.SEMANTIC) {
                groups.add(List.of(component));
            }
        }
        return List.copyOf(groups);
    }

    /** The prior's shares; they add up to 1. */
    double[] priorShares() {
        return priorShares.clone();
    }

    /** The values of the groups, in their order; each in [0, 1]. */
    double[] features(Values values) {
        return GROUPS.stream().mapToDouble(group -> feature(group, values)).toArray();
    }

    private double feature(List<Component> group, Values values) {
        if (group.size() == 1) {
            return values.of(group.get(0));
        }
        double all = points(group);
        return all == 0
                ? 0
                : group.stream()
                        .mapToDouble(component -> prior.of(component) / all * values.of(component))
                        .sum();
    }

    private int points(List<Component> group) {
        return group.stream().mapToInt(prior::of).sum();
    }

    /** Shares as weights in whole points, by largest remainder; within a group in the proportion of the prior. */
    Weights weights(double[] shares) {
        int[] points = wholePoints(shares);
        Map<Component, Integer> weights = new EnumMap<>(Component.class);
        for (int i = 0; i < points.length; i++) {
            int left = points[i];
            long all = points(GROUPS.get(i));
            for (Component component : GROUPS.get(i)) {
                boolean last = component == GROUPS.get(i).get(GROUPS.get(i).size() - 1);
                int part = last || all == 0 ? left : (int) Math.round(points[i] * (prior.of(component) / (double) all));
                weights.put(component, part);
                left -= part;
            }
        }
        return new Weights(weights);
    }

    private static int[] wholePoints(double[] shares) {
        int[] points = new int[shares.length];
        double[] remainders = new double[shares.length];
        int missing = Weights.TOTAL;
        for (int i = 0; i < shares.length; i++) {
            double exact = shares[i] * Weights.TOTAL;
            points[i] = (int) exact;
            remainders[i] = exact - points[i];
            missing -= points[i];
        }
        List<Integer> byRemainder = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < missing; i++) {
            points[byRemainder.get(i % shares.length)]++;
        }
        return points;
    }
}
