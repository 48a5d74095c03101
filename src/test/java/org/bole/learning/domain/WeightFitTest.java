package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.learning.domain.LearningFixtures.PRIOR;
import static org.bole.learning.domain.LearningFixtures.comparisons;
import static org.bole.learning.domain.LearningFixtures.halfBut;
import static org.bole.learning.domain.LearningFixtures.values;
import static org.bole.learning.domain.LearningFixtures.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightFitTest {
    private static final double SCALE = WeightFit.USUAL_SCALE;
    /** Whole points: two shares of equal remainder may swap one. */
    private static final int ONE_POINT = 1;

    private final WeightFit fit = new WeightFit(PRIOR);

    private static List<Comparison> times(int count, Values better, Values worse) {
        return Collections.nCopies(count, new Comparison(better, worse, 1));
    }

    private static int text(Weights weights) {
        return weights.of(Component.LEXICAL) + weights.of(Component.SEMANTIC);
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void leavesThePriorExactlyAsItIsWithoutDecisions(RequestKind kind) {
        Weights prior = LearningFixtures.MODEL.weightsFor(kind);
        Fit none = new WeightFit(prior).fit(List.of());
        assertThat(none.weights()).isEqualTo(prior);
        assertThat(none.objective()).isZero();
        assertThat(none.gap()).isZero();
        assertThat(none.scale()).isEqualTo(SCALE);
    }

    @Test
    void leavesThePriorExactlyAsItIsWhenDecisionsSayNothing() {
        Values same = halfBut(Component.SKILLS, .5);
        assertThat(fit.fit(times(500, same, same)).weights()).isEqualTo(PRIOR);
    }

    @Property(tries = 60)
    void givesNoComponentLessThanItsFloorAndAddsUp(@ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int count) {
        Weights fitted = fit.fit(comparisons(new SplittableRandom(seed), count)).weights();
        int sum = 0;
        for (Component component : Component.values()) {
            assertThat(fitted.of(component)).as(component.name()).isPositive();
            sum += fitted.of(component);
        }
        assertThat(sum).isEqualTo(Weights.TOTAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = Component.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LEXICAL", "SEMANTIC"})
    void raisesTheComponentThatDecidesAndNoOther(Component component) {
        Weights fitted = fit.fit(times(2_000, halfBut(component, .9), halfBut(component, .1)), SCALE)
                .weights();
        assertThat(fitted.of(component)).isGreaterThan(PRIOR.of(component));
        for (Component other : Component.values()) {
            if (other != component) {
                assertThat(fitted.of(other)).as(other.name()).isLessThanOrEqualTo(PRIOR.of(other) + ONE_POINT);
            }
        }
    }

    @Property(tries = 60)
    void neverLowersAComponentByMoreDecisionsInItsFavour(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 100) int before,
            @ForAll @IntRange(min = 1, max = 50) int more,
            @ForAll @IntRange(min = 2, max = 6) int which) {
        SplittableRandom random = new SplittableRandom(seed);
        Component component = Component.values()[which];
        List<Comparison> some = comparisons(random, before);
        List<Comparison> all = new ArrayList<>(some);
        all.addAll(times(more, halfBut(component, random.nextDouble(.5, 1)), halfBut(component, .5)));
        double scale = random.nextDouble(3, 60);
        assertThat(fit.fit(all, scale).weights().of(component))
                .isGreaterThanOrEqualTo(fit.fit(some, scale).weights().of(component) - ONE_POINT);
    }

    @Property(tries = 60)
    void neverLowersTheMarginOfADecisionByTakingItIn(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 100) int before) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Comparison> some = comparisons(random, before);
        Comparison added = new Comparison(values(random), values(random), random.nextDouble(.1, 20));
        List<Comparison> all = new ArrayList<>(some);
        all.add(added);
        // Rounding to whole points moves a margin by as many at most.
        assertThat(margin(added, fit.fit(all, SCALE).weights()))
                .isGreaterThanOrEqualTo(margin(added, fit.fit(some, SCALE).weights()) - Component.values().length);
    }

    private static int margin(Comparison one, Weights weights) {
        return one.better().points(weights) - one.worse().points(weights);
    }

    @Test
    void letsFewDecisionsMoveLittleAndManyMuch() {
        Values strong = halfBut(Component.FIELD, .7);
        Values weak = halfBut(Component.FIELD, .5);
        int prior = PRIOR.of(Component.FIELD);
        int few = fit.fit(times(10, strong, weak)).weights().of(Component.FIELD);
        int some = fit.fit(times(200, strong, weak)).weights().of(Component.FIELD);
        int many = fit.fit(times(20_000, strong, weak)).weights().of(Component.FIELD);
        assertThat(few).isBetween(prior, prior + 200);
        assertThat(some).isBetween(prior + 500, prior + 3_000);
        assertThat(many).isGreaterThan(prior + 3_000);
    }

    @Property(tries = 40)
    void keepsWordsAndMeaningInTheirProportion(@ForAll long seed) {
        Weights fitted = fit.fit(comparisons(new SplittableRandom(seed), 100)).weights();
        double share = fitted.of(Component.LEXICAL) / (double) text(fitted);
        double before = PRIOR.of(Component.LEXICAL) / (double) text(PRIOR);
        // One point of rounding in all points of text.
        assertThat(Math.abs(share - before)).isLessThanOrEqualTo(1.0 / text(fitted));
    }

    @Test
    void findsTheScaleAtWhichPeopleChoose() {
        SplittableRandom random = new SplittableRandom(7);
        assertThat(fit.fit(chosenAt(5, random)).scale()).isBetween(3.5, 7.1);
        assertThat(fit.fit(chosenAt(40, random)).scale()).isBetween(28.0, 57.0);
    }

    private static List<Comparison> chosenAt(double scale, SplittableRandom random) {
        List<Comparison> chosen = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            Values one = values(random);
            Values other = values(random);
            double margin = (one.points(PRIOR) - other.points(PRIOR)) / (double) Weights.TOTAL;
            boolean first = random.nextDouble() < 1 / (1 + Math.exp(-scale * margin));
            chosen.add(first ? new Comparison(one, other, 1) : new Comparison(other, one, 1));
        }
        return chosen;
    }

    @Test
    void bringsBackAComponentThatThePriorHasAtZero() {
        Weights without = weights(3000, 1300, 4200, 1100, 200, 200, 0);
        Weights fitted = new WeightFit(without)
                .fit(times(5_000, halfBut(Component.TRACK_RECORD, 1), halfBut(Component.TRACK_RECORD, 0)))
                .weights();
        assertThat(fitted.of(Component.TRACK_RECORD)).isGreaterThan(500);
    }

    @Test
    void certifiesThatNothingIsBetter() {
        Fit fitted = fit.fit(comparisons(new SplittableRandom(1), 1_000));
        assertThat(fitted.gap()).isBetween(0.0, 1e-6);
        assertThat(fitted.objective()).isLessThan(fitted.priorObjective());
        assertThat(fitted.comparisons()).isEqualTo(1_000);
    }
}
