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
import org.bole.scoring.domain.reliability.Likelihood.Knot;
import org.junit.jupiter.api.Test;

class LikelihoodTest {
    private static final Likelihood LINE = new Likelihood(List.of(new Knot(1_000, .2), new Knot(3_000, .6)));

    private static List<Labelled> pairs(int number, double points, int fitting) {
        List<Labelled> pairs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            pairs.add(new Labelled(points, i < fitting));
        }
        return pairs;
    }

    @Test
    void goesStraightBetweenKnotsAndStaysAtTheEnds() {
        assertThat(LINE.at(2_000)).isCloseTo(.4, within(1e-12));
        assertThat(LINE.at(1_000)).isEqualTo(.2);
        assertThat(LINE.at(3_000)).isEqualTo(.6);
        assertThat(LINE.at(0)).isEqualTo(.2);
        assertThat(LINE.at(10_000)).isEqualTo(.6);
    }

    @Test
    void learnsSharesByLaplacesRule() {
        List<Labelled> pairs = pairs(98, 1_000, 9);
        pairs.addAll(pairs(98, 5_000, 79));
        assertThat(Likelihood.fit(pairs).knots()).containsExactly(new Knot(1_000, .1), new Knot(5_000, .8));
    }

    @Test
    void poolsWhatContradictsTheOrder() {
        List<Labelled> pairs = pairs(98, 1_000, 79);
        pairs.addAll(pairs(98, 5_000, 9));
        assertThat(Likelihood.fit(pairs).knots())
                .hasSize(1)
                .first()
                .satisfies(knot -> assertThat(knot.points()).isEqualTo(3_000));
    }

    @Test
    void makesNoKnotOfAHandful() {
        List<Labelled> pairs = pairs(100, 1_000, 10);
        pairs.addAll(pairs(5, 9_000, 5));
        assertThat(Likelihood.fit(pairs).knots()).hasSize(1);
        assertThat(Likelihood.fit(pairs(1, 5, 1)).at(5)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void countsByWeight() {
        List<Labelled> pairs = new ArrayList<>();
        pairs.add(new Labelled(100, true, 49));
        pairs.add(new Labelled(100, false, 49));
        assertThat(Likelihood.fit(pairs).at(100)).isCloseTo(.5, within(1e-12));
    }

    private static List<Labelled> random(long seed, int size) {
        Random random = new Random(seed);
        List<Labelled> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int points = random.nextInt(2_000) * 5;
            pairs.add(new Labelled(points, random.nextInt(10_000) < points, 1 + random.nextInt(3)));
        }
        return pairs;
    }

    @Property(tries = 200)
    void neverFallsAndStaysWithinZeroAndOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int size) {
        Likelihood likelihood = Likelihood.fit(random(seed, size));
        double before = 0;
        for (int points = 0; points <= 10_000; points += 50) {
            assertThat(likelihood.at(points)).isBetween(before, 1.0);
            before = likelihood.at(points);
        }
    }

    @Property(tries = 100)
    void doesNotMindTheOrderOfPairs(@ForAll long seed) {
        List<Labelled> pairs = random(seed, 300);
        Likelihood likelihood = Likelihood.fit(pairs);
        Collections.shuffle(pairs, new Random(~seed));
        assertThat(Likelihood.fit(pairs).knots()).hasSameSizeAs(likelihood.knots());
        for (int points = 0; points <= 10_000; points += 500) {
            assertThat(Likelihood.fit(pairs).at(points)).isCloseTo(likelihood.at(points), within(1e-9));
        }
    }

    @Test
    void findsTheTruthAmongMany() {
        Likelihood likelihood = Likelihood.fit(random(7, 40_000));
        for (int points = 1_000; points <= 9_000; points += 1_000) {
            assertThat(likelihood.at(points)).isCloseTo(points / 10_000.0, within(.05));
        }
    }

    @Test
    void refusesKnotsThatDoNotAscend() {
        assertThatThrownBy(() -> new Likelihood(List.of())).hasMessageContaining("needs a knot");
        assertThatThrownBy(() -> new Likelihood(List.of(new Knot(1, .5), new Knot(1, .6))))
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> new Likelihood(List.of(new Knot(1, .5), new Knot(2, .4))))
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> new Likelihood(List.of(new Knot(1, 1.5)))).hasMessageContaining("ascend");
        assertThatThrownBy(() -> new Labelled(1, true, 0)).hasMessageContaining("above 0");
    }
}
