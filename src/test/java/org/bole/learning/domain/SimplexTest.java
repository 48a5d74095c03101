package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimplexTest {
    private static final int CELLS = 200;

    private static PairwiseLoss loss(SplittableRandom random, int size, int comparisons, double[] prior) {
        double[][] differences = new double[comparisons][];
        for (int i = 0; i < comparisons; i++) {
            differences[i] = random.doubles(size, -1, 1).toArray();
        }
        double[] weights = random.doubles(comparisons, .1, 10).toArray();
        return new PairwiseLoss(differences, weights, prior, random.nextDouble(1, 40), random.nextDouble(.1, 50));
    }

    private static double[] point(SplittableRandom random, double[] floors) {
        double[] raw = random.doubles(floors.length, .01, 1).toArray();
        double sum = 0;
        double free = 1;
        for (int i = 0; i < raw.length; i++) {
            sum += raw[i];
            free -= floors[i];
        }
        for (int i = 0; i < raw.length; i++) {
            raw[i] = floors[i] + free * raw[i] / sum;
        }
        return raw;
    }

    @Property(tries = 60)
    void findsWhatAGridOfTwoSharesFinds(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int comparisons) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] floors = {.01, .02};
        double[] prior = point(random, floors);
        PairwiseLoss loss = loss(random, 2, comparisons, prior);
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= CELLS * 10; i++) {
            double first = floors[0] + (1 - floors[0] - floors[1]) * i / (CELLS * 10);
            best = Math.min(best, loss.value(new double[] {first, 1 - first}));
        }
        isTheMinimum(new Simplex(floors).minimise(loss, prior), loss, best);
    }

    @Property(tries = 30)
    void findsWhatAGridOfThreeSharesFinds(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int comparisons) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] floors = {.005, 0, .1};
        double[] prior = point(random, floors);
        PairwiseLoss loss = loss(random, 3, comparisons, prior);
        double best = Double.POSITIVE_INFINITY;
        double free = 1 - floors[0] - floors[1] - floors[2];
        for (int i = 0; i <= CELLS; i++) {
            for (int j = 0; i + j <= CELLS; j++) {
                double first = floors[0] + free * i / CELLS;
                double second = floors[1] + free * j / CELLS;
                best = Math.min(best, loss.value(new double[] {first, second, 1 - first - second}));
            }
        }
        isTheMinimum(new Simplex(floors).minimise(loss, prior), loss, best);
    }

    /** No point of the grid is better, and the certificate holds for the grid's best. */
    private static void isTheMinimum(Simplex.Minimum minimum, PairwiseLoss loss, double onGrid) {
        assertThat(minimum.value()).isLessThanOrEqualTo(onGrid + 1e-9);
        assertThat(minimum.gap()).isBetween(0.0, 1e-6 * (1 + minimum.value()));
        assertThat(loss.value(minimum.point())).isEqualTo(minimum.value());
    }

    @Property(tries = 60)
    void staysInsideAndCertifiesItself(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] floors = random.doubles(size, 0, .5 / size).toArray();
        double[] prior = point(random, floors);
        PairwiseLoss loss = loss(random, size, 200, prior);
        Simplex simplex = new Simplex(floors);
        Simplex.Minimum minimum = simplex.minimise(loss, prior);
        double sum = 0;
        for (int i = 0; i < size; i++) {
            assertThat(minimum.point()[i]).isGreaterThanOrEqualTo(floors[i] - 1e-12);
            sum += minimum.point()[i];
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(minimum.gap()).isBetween(0.0, 1e-6 * (1 + minimum.value()));
        for (int i = 0; i < 50; i++) {
            double[] other = point(random, floors);
            assertThat(loss.value(other)).isGreaterThanOrEqualTo(minimum.value() - 1e-9);
            // The certificate of any point bounds how far it is from the minimum.
            assertThat(loss.value(other) - minimum.value())
                    .isLessThanOrEqualTo(simplex.gap(other, loss.slope(other).gradient()) + 1e-9);
        }
    }

    @Property(tries = 60)
    void knowsTheSlopeOfItsLoss(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] prior = point(random, new double[4]);
        PairwiseLoss loss = loss(random, 4, 30, prior);
        double[] at = point(random, new double[4]);
        Convex.Slope slope = loss.slope(at);
        double step = 1e-6;
        for (int i = 0; i < 4; i++) {
            double[] unit = new double[4];
            unit[i] = 1;
            double rise = loss.value(Vector.moved(at, step, unit)) - loss.value(Vector.moved(at, -step, unit));
            double scale = 1 + Math.abs(slope.gradient()[i]);
            assertThat(rise / (2 * step) / scale).isCloseTo(slope.gradient()[i] / scale, within(1e-5));
            double[] above = loss.slope(Vector.moved(at, step, unit)).gradient();
            double[] below = loss.slope(Vector.moved(at, -step, unit)).gradient();
            for (int j = 0; j < 4; j++) {
                double bend = slope.curvature()[i][j];
                assertThat((above[j] - below[j]) / (2 * step) / (1 + Math.abs(bend)))
                        .isCloseTo(bend / (1 + Math.abs(bend)), within(1e-4));
            }
        }
    }

    @Test
    void refusesFloorsAboveTheRoof() {
        assertThatThrownBy(() -> new Simplex(new double[] {.6, .6})).hasMessageContaining("1.2");
    }
}
