package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bole.request.domain.RequestKind;

class WeightsTest {
    /** Seven weights that add up to 10,000: the gaps between six random marks. */
    @Provide
    Arbitrary<Weights> weights() {
        return Arbitraries.integers().between(0, 10_000).list().ofSize(6).map(marks -> {
            int[] cuts = marks.stream().mapToInt(Integer::intValue).sorted().toArray();
            Map<Component, Integer> points = new EnumMap<>(Component.class);
            for (int i = 0; i < 7; i++) {
                points.put(Component.values()[i], (i == 6 ? 10_000 : cuts[i]) - (i == 0 ? 0 : cuts[i - 1]));
            }
            return new Weights(points);
        });
    }

    @Property
    void redistributedWeightsAddUpExactly(@ForAll("weights") Weights weights, @ForAll Set<Component> applicable) {
        Assume.that(applicable.stream().mapToInt(weights::of).sum() > 0);
        Weights shares = weights.among(applicable);
        assertThat(Arrays.stream(Component.values()).mapToInt(shares::of).sum()).isEqualTo(10_000);
    }

    @Property
    void noApplicableComponentLosesByRedistribution(
            @ForAll("weights") Weights weights, @ForAll Set<Component> applicable) {
        Assume.that(applicable.stream().mapToInt(weights::of).sum() > 0);
        Weights shares = weights.among(applicable);
        assertThat(applicable)
                .allSatisfy(
                        component -> assertThat(shares.of(component)).isGreaterThanOrEqualTo(weights.of(component)));
    }

    @Property
    void whatDoesNotApplyGetsNothing(@ForAll("weights") Weights weights, @ForAll Set<Component> applicable) {
        Assume.that(applicable.stream().mapToInt(weights::of).sum() > 0);
        Weights shares = weights.among(applicable);
        for (Component component : Component.values()) {
            if (!applicable.contains(component) || weights.of(component) == 0) {
                assertThat(shares.of(component)).as(component.name()).isZero();
            }
        }
    }

    @Property
    void sharesAreInProportionToWithinOnePoint(@ForAll("weights") Weights weights, @ForAll Set<Component> applicable) {
        int kept = applicable.stream().mapToInt(weights::of).sum();
        Assume.that(kept > 0);
        Weights shares = weights.among(applicable);
        assertThat(applicable).allSatisfy(component -> {
            double exact = weights.of(component) * 10_000.0 / kept;
            assertThat(Math.abs(shares.of(component) - exact)).isLessThan(1);
        });
    }

    @Property(tries = 50)
    void changesNothingWhenEverythingApplies(@ForAll("weights") Weights weights) {
        assertThat(weights.among(EnumSet.allOf(Component.class))).isEqualTo(weights);
    }

    @Example
    void refusesToGivePointsWhereNothingApplies() {
        Weights weights = ScoringFixtures.MODEL.weightsFor(RequestKind.CONSULTING);
        assertThatThrownBy(() -> weights.among(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Component, Integer> points(Integer... values) {
        Map<Component, Integer> points = new EnumMap<>(Component.class);
        List<Integer> all = List.of(values);
        for (int i = 0; i < all.size(); i++) {
            points.put(Component.values()[i], all.get(i));
        }
        return points;
    }

    @Example
    void refusesWeightsThatDoNotAddUp() {
        assertThatThrownBy(() -> new Weights(points(1, 2, 3, 4, 5, 6, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("28")
                .hasMessageContaining("10000");
    }

    @Example
    void refusesANegativeWeight() {
        assertThatThrownBy(() -> new Weights(points(10_001, -1, 0, 0, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SEMANTIC (-1)");
    }

    @Example
    void refusesAMissingWeight() {
        assertThatThrownBy(() -> new Weights(points(10_000, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FIELD (null)");
    }
}
