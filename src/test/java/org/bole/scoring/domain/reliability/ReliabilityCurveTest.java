package org.bole.scoring.domain.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bole.scoring.domain.reliability.ReliabilityCurve.Bin;
import org.bole.scoring.domain.reliability.ReliabilityCurve.Predicted;
import org.junit.jupiter.api.Test;

class ReliabilityCurveTest {
    private static Predicted pair(double share, boolean fits) {
        return new Predicted(share, fits, 1);
    }

    @Test
    void agreesWithFiguresReckonedByHand() {
        ReliabilityCurve curve = ReliabilityCurve.of(
                List.of(pair(.1, false), pair(.2, false), pair(.22, true), pair(.9, true), pair(1, true)));
        assertThat(curve.pairs()).isEqualTo(5);
        assertThat(curve.observed()).isCloseTo(.6, within(1e-12));
        // (.01 + .04 + .6084 + .01 + 0) / 5
        assertThat(curve.brier()).isCloseTo(.13368, within(1e-12));
        // (1 × .1 + 2 × |.21 - .5| + 2 × |.95 - 1|) / 5
        assertThat(curve.calibrationError()).isCloseTo(.156, within(1e-12));
        assertThat(curve.bins()).extracting(Bin::pairs).containsExactly(1, 2, 2);
        assertThat(curve.bins()).extracting(Bin::observed).containsExactly(0.0, .5, 1.0);
    }

    @Test
    void givesWilsonsInterval() {
        List<Predicted> pairs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            pairs.add(pair(.55, i < 5));
        }
        Bin bin = ReliabilityCurve.of(pairs).bins().get(0);
        // Of 5 in 10: 23.66 % to 76.34 % (Newcombe 1998, method 3).
        assertThat(bin.low()).isCloseTo(.2366, within(1e-4));
        assertThat(bin.high()).isCloseTo(.7634, within(1e-4));
    }

    @Test
    void widensTheIntervalWhereWeightsAreUneven() {
        List<Predicted> even = List.of(pair(.5, true), pair(.5, false), pair(.5, true), pair(.5, false));
        List<Predicted> uneven = List.of(
                new Predicted(.5, true, 9),
                new Predicted(.5, false, 9),
                new Predicted(.5, true, 1),
                new Predicted(.5, false, 1));
        Bin bin = ReliabilityCurve.of(uneven).bins().get(0);
        assertThat(bin.observed()).isEqualTo(.5);
        assertThat(bin.high())
                .isGreaterThan(ReliabilityCurve.of(even).bins().get(0).high());
    }

    @Test
    void holdsTheShareAlsoWhereNobodyOrEverybodyFits() {
        for (int size = 1; size <= 200; size++) {
            for (boolean fits : new boolean[] {false, true}) {
                Bin bin = ReliabilityCurve.of(Collections.nCopies(size, pair(.55, fits)))
                        .bins()
                        .get(0);
                assertThat(bin.observed()).isBetween(bin.low(), bin.high());
            }
        }
    }

    @Test
    void saysNothingOfNothing() {
        ReliabilityCurve curve = ReliabilityCurve.of(List.of());
        assertThat(curve.brier()).isNull();
        assertThat(curve.calibrationError()).isNull();
        assertThat(curve.observed()).isNull();
        assertThat(curve.bins()).isEmpty();
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThatThrownBy(() -> pair(1.1, true)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> new Predicted(.5, true, 0)).hasMessageContaining("above 0");
    }

    private static List<Predicted> truthful(long seed, int size) {
        Random random = new Random(seed);
        List<Predicted> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double share = random.nextDouble();
            pairs.add(new Predicted(share, random.nextDouble() < share, 1 + random.nextInt(4)));
        }
        return pairs;
    }

    @Property(tries = 200)
    void everyFigureIsAShare(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size) {
        ReliabilityCurve curve = ReliabilityCurve.of(truthful(seed, size));
        assertThat(curve.brier()).isBetween(0.0, 1.0);
        assertThat(curve.calibrationError()).isBetween(0.0, 1.0);
        assertThat(curve.bins().stream().mapToInt(Bin::pairs).sum()).isEqualTo(size);
        assertThat(curve.bins()).allSatisfy(bin -> {
            assertThat(bin.observed()).isBetween(bin.low(), bin.high());
            assertThat(bin.low()).isBetween(0.0, bin.high());
            assertThat(bin.high()).isLessThanOrEqualTo(1);
        });
        assertThat(curve.bins()).extracting(Bin::predicted).isSorted();
    }

    @Test
    void findsATruthfulForecastReliable() {
        ReliabilityCurve curve = ReliabilityCurve.of(truthful(1, 20_000));
        assertThat(curve.calibrationError()).isLessThan(.02);
        // The variance of a coin whose chance is even over [0, 1]: 1/6.
        assertThat(curve.brier()).isCloseTo(1 / 6.0, within(.01));
    }
}
