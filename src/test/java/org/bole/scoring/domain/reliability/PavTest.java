package org.bole.scoring.domain.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PavTest {
    private static double[] ones(int size) {
        double[] ones = new double[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void keepsWhatAscends() {
        assertThat(Pav.fit(new double[] {.1, .2, .2, .9}, ones(4))).containsExactly(.1, .2, .2, .9);
    }

    @Test
    void poolsWhatDescends() {
        assertThat(Pav.fit(new double[] {0, 1, 0, 1}, ones(4))).containsExactly(0, .5, .5, 1);
        assertThat(Pav.fit(new double[] {3, 2, 1}, ones(3))).containsExactly(2, 2, 2);
        assertThat(Pav.fit(new double[] {}, ones(0))).isEmpty();
    }

    @Test
    void poolsByWeight() {
        assertThat(Pav.fit(new double[] {1, 0}, new double[] {3, 1})).containsExactly(.75, .75);
    }

    @Test
    void refusesWeightsThatAreNone() {
        assertThatThrownBy(() -> Pav.fit(new double[] {1}, new double[] {0})).hasMessageContaining("weight 0");
    }

    private record Case(double[] values, double[] weights) {
        static Case of(long seed, int size) {
            Random random = new Random(seed);
            double[] values = random.doubles(size)
                    .map(value -> Math.round(value * 5) / 5.0)
                    .toArray();
            return new Case(values, random.doubles(size, .1, 3).toArray());
        }

        double loss(double[] fitted) {
            double loss = 0;
            for (int i = 0; i < values.length; i++) {
                loss += weights[i] * (values[i] - fitted[i]) * (values[i] - fitted[i]);
            }
            return loss;
        }
    }

    /** The best of every way to cut the row into blocks whose means ascend: the optimum is one of them. */
    private static double bruteForce(Case one) {
        int size = one.values().length;
        double best = Double.POSITIVE_INFINITY;
        for (int cuts = 0; cuts < 1 << (size - 1); cuts++) {
            double[] fitted = new double[size];
            int from = 0;
            boolean ascends = true;
            for (int to = 1; to <= size; to++) {
                if (to == size || (cuts >> (to - 1) & 1) == 1) {
                    double sum = 0;
                    double weight = 0;
                    for (int i = from; i < to; i++) {
                        sum += one.weights()[i] * one.values()[i];
                        weight += one.weights()[i];
                    }
                    java.util.Arrays.fill(fitted, from, to, sum / weight);
                    ascends &= from == 0 || fitted[from] >= fitted[from - 1];
                    from = to;
                }
            }
            best = ascends ? Math.min(best, one.loss(fitted)) : best;
        }
        return best;
    }

    @Property
    void isTheBestOfAllNonDecreasingRows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        Case one = Case.of(seed, size);
        double[] fitted = Pav.fit(one.values(), one.weights());
        assertThat(fitted).isSorted();
        assertThat(one.loss(fitted)).isCloseTo(bruteForce(one), within(1e-9));
    }

    @Property
    void keepsTheMean(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        Case one = Case.of(seed, size);
        double[] fitted = Pav.fit(one.values(), one.weights());
        double moved = 0;
        for (int i = 0; i < size; i++) {
            moved += one.weights()[i] * (fitted[i] - one.values()[i]);
        }
        assertThat(moved).isCloseTo(0, within(1e-9));
    }
}
