package org.bole.learning.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bole.learning.domain.SideBySide.Both;
import org.bole.learning.domain.SideBySide.Estimate;
import org.bole.learning.domain.Tally.Scored;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    /** Lists whose labels the points follow with some noise. */
    private static List<Both> lists(int count, double noiseOfCurrent, double noiseOfCandidate) {
        SplittableRandom random = new SplittableRandom(5);
        List<Both> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Scored> current = new ArrayList<>();
            List<Scored> candidate = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                double label = random.nextInt(4);
                current.add(new Scored(label, (int) (1_000 * (label + noiseOfCurrent * random.nextDouble()))));
                candidate.add(new Scored(label, (int) (1_000 * (label + noiseOfCandidate * random.nextDouble()))));
            }
            lists.add(new Both(Tally.ofLabels(current), Tally.ofLabels(candidate)));
        }
        return lists;
    }

    private static Estimate loss(SideBySide.Measures measures) {
        return requireNonNull(measures.loss());
    }

    @Test
    void seesThatOneIsBetter() {
        SideBySide found = SideBySide.of(lists(100, 6, 2), 1);
        assertThat(requireNonNull(found.difference().ndcg()).low()).isPositive();
        assertThat(requireNonNull(found.difference().pairwiseAccuracy()).low()).isPositive();
        assertThat(loss(found.difference()).high()).isNegative();
        assertThat(found.lists()).isEqualTo(100);
        assertThat(found.pairs()).isPositive();
    }

    @Test
    void seesNoDifferenceBetweenEqualModels() {
        List<Both> same = lists(50, 3, 3).stream()
                .map(both -> new Both(both.current(), both.current()))
                .toList();
        SideBySide found = SideBySide.of(same, 1);
        assertThat(loss(found.difference())).isEqualTo(new Estimate(0, 0, 0));
        assertThat(found.candidate()).isEqualTo(found.current());
    }

    @Test
    void givesIntervalsThatHoldTheFigureAndShrinkWithMoreLists() {
        Estimate few = loss(SideBySide.of(lists(20, 4, 4), 1).current());
        Estimate many = loss(SideBySide.of(lists(2_000, 4, 4), 1).current());
        assertThat(few.value()).isBetween(few.low(), few.high());
        assertThat(many.value()).isBetween(many.low(), many.high());
        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 3);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(SideBySide.of(lists(30, 4, 2), 9)).isEqualTo(SideBySide.of(lists(30, 4, 2), 9));
    }

    @Test
    void saysNothingWhereThereIsNothing() {
        SideBySide nothing = SideBySide.of(List.of(), 1);
        assertThat(nothing.current()).isEqualTo(new SideBySide.Measures(null, null, null));
        assertThat(nothing.pairs()).isZero();
    }
}
