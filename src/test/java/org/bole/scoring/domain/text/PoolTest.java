package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PoolTest {
    @Provide
    Arbitrary<List<Double>> values() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(0d, 1d, .5, Double.MIN_VALUE, 1 - Math.ulp(.5)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Double> value() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static double pooled(List<Double> values) {
        return Pool.of(array(values), values.size());
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Sorts everything: what the pool must agree with. */
    private static double oracle(List<Double> values) {
        double[] sorted = array(values);
        Arrays.sort(sorted);
        double sum = 0;
        double weight = 1;
        for (int i = 0; i < Math.min(3, sorted.length); i++) {
            sum += weight * sorted[sorted.length - 1 - i];
            weight *= .3;
        }
        return sum / 1.39;
    }

    @Property
    void staysBetweenZeroAndOne(@ForAll("values") List<Double> values) {
        assertThat(pooled(values)).isBetween(0d, 1d);
    }

    @Property
    void agreesWithSortingEverything(@ForAll("values") List<Double> values) {
        assertThat(pooled(values)).isEqualTo(oracle(values), within(1e-12));
    }

    @Property
    void doesNotDependOnTheOrder(@ForAll("values") List<Double> values, @ForAll long seed) {
        double before = pooled(values);
        Collections.shuffle(values, new Random(seed));
        assertThat(pooled(values)).isEqualTo(before);
    }

    @Property
    void oneMoreValueNeverLowersIt(@ForAll("values") List<Double> values, @ForAll("value") double more) {
        double before = pooled(values);
        values.add(more);
        assertThat(pooled(values)).isGreaterThanOrEqualTo(before);
    }

    @Property
    void raisingAValueNeverLowersIt(
            @ForAll("values") List<Double> values, @ForAll("value") double raised, @ForAll int place) {
        if (values.isEmpty()) {
            return;
        }
        double before = pooled(values);
        int at = Math.floorMod(place, values.size());
        values.set(at, Math.max(values.get(at), raised));
        assertThat(pooled(values)).isGreaterThanOrEqualTo(before);
    }

    @Property
    void leavesItsInputAlone(@ForAll("values") List<Double> values) {
        double[] array = array(values);
        Pool.of(array, array.length);
        assertThat(array).containsExactly(array(values));
    }

    @Property
    void theBestAreTheFirstOfAStableSort(@ForAll("values") List<Double> values) {
        int[] best = Pool.best(array(values), values.size(), 3);
        List<Integer> all = java.util.stream.IntStream.range(0, values.size())
                .boxed()
                .sorted(java.util.Comparator.comparing((Integer i) -> -values.get(i))
                        .thenComparing(i -> i))
                .toList();
        assertThat(Arrays.stream(best).boxed().toList()).isEqualTo(all.subList(0, Math.min(3, all.size())));
    }

    @Example
    void nothingPoolsToZero() {
        assertThat(Pool.of(new double[0], 0)).isZero();
    }

    @Example
    void theWorkedExampleOfTheFormula() {
        assertThat(Pool.of(new double[] {.5, .2, .1, .1}, 4)).isEqualTo(.409353, within(1e-4));
        assertThat(Pool.of(new double[] {.5}, 1)).isEqualTo(.359712, within(1e-4));
    }

    @Example
    void threeEqualValuesPoolToThatValue() {
        assertThat(Pool.of(new double[] {.4, .4, .4}, 3)).isEqualTo(.4, within(1e-12));
    }

    @Example
    void aFourthBestValueDoesNotCount() {
        assertThat(Pool.of(new double[] {.9, .8, .7, .6}, 4)).isEqualTo(Pool.of(new double[] {.9, .8, .7}, 3));
    }

    @Example
    void readsOnlyTheFirstValues() {
        assertThat(Pool.of(new double[] {.2, .9}, 1)).isEqualTo(Pool.of(new double[] {.2}, 1));
    }

    @Example
    void withoutAnyDecayThreeTextsCountAlikeAndWithAllOfItOnlyTheBest() {
        double[] values = {.9, .6, .3};
        assertThat(Pool.of(values, 3, 1)).isEqualTo(.6, within(1e-12));
        assertThat(Pool.of(values, 3, 0)).isEqualTo(.9, within(1e-12));
    }
}
