package org.bole.scoring.domain.text;

import java.util.Arrays;

/**
 * Pools the values of a person's text units into one: the best three, each next one counting a share (the decay) of the
 * one before. One strong output decides, further ones add, and twenty others do not dilute it. Raising a value, or
 * adding a unit, never lowers the result; values in [0, 1] give a result in [0, 1], and three equal ones that value.
 */
public final class Pool {
    private static final int DEPTH = 3;

    private Pool() {}

    /** Pools the first {@code size} of {@code values}, each in [0, 1]; 0 when there are none. Changes none of them. */
    public static double of(double[] values, int size) {
        return of(values, size, TextConstants.CHOSEN.decay());
    }

    /** The same with another {@code decay}, in [0, 1]. */
    public static double of(double[] values, int size, double decay) {
        double[] best = new double[Math.min(size, DEPTH)];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int at = kept;
            while (at > 0 && best[at - 1] < values[i]) {
                at--;
            }
            if (at < best.length) {
                kept = Math.min(kept + 1, best.length);
                System.arraycopy(best, at, best, at + 1, kept - at - 1);
                best[at] = values[i];
            }
        }
        return weighted(best, decay);
    }

    private static double weighted(double[] best, double decay) {
        double sum = 0;
        double weight = 1 / (1 + decay + decay * decay);
        for (double value : best) {
            sum += weight * value;
            weight *= decay;
        }
        return sum;
    }

    /** Indexes of the first {@code size} of {@code values}, best first, then by index; at most {@code limit}. */
    public static int[] best(double[] values, int size, int limit) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(values[b], values[a]));
        return Arrays.stream(order).limit(limit).mapToInt(Integer::intValue).toArray();
    }
}
