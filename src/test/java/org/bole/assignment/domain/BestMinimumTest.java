package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bole.assignment.domain.AllAssignments.Worth;
import org.junit.jupiter.api.Test;

class BestMinimumTest {
    private static void isTheFairestOfAll(Problem problem) {
        Outcome outcome = Assigning.bestMinimum(problem);
        Worth fairest = AllAssignments.fairest(problem);
        assertThat(Worth.of(problem, outcome.assignment(), fairest.lacking() == 0))
                .isEqualTo(fairest);
        assertThat(outcome.isBest()).isTrue();
    }

    @Property(tries = 1_000)
    void isTheFairestOfAll(
            @ForAll @IntRange(min = 1, max = 4) int requests,
            @ForAll @IntRange(min = 1, max = 5) int experts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Problem problem = Problems.random(requests, experts, 5, random);
        problem = Problems.withLocks(random.nextBoolean() ? problem : Problems.withGroups(problem, random), random);
        Assume.that(problem.pairs().size() <= 14);
        Assume.that(AllAssignments.fairest(problem).lacking() == 0);
        isTheFairestOfAll(problem);
    }

    @Property(tries = 500)
    void isTheFairestOfAllWhereEachNeedsOne(
            @ForAll @IntRange(min = 1, max = 5) int requests,
            @ForAll @IntRange(min = 1, max = 5) int experts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Problem some = Problems.random(requests, experts, 4, random);
        int[] demand = new int[requests];
        java.util.Arrays.setAll(demand, r -> Math.min(1, some.requests().most()[r]));
        Problem problem = Problems.withLocks(new Problem(Loads.upTo(demand), some.experts(), some.pairs(), 0), random);
        Assume.that(problem.pairs().size() <= 14);
        Assume.that(AllAssignments.fairest(problem).lacking() == 0);
        isTheFairestOfAll(problem);
    }

    @Property(tries = 100)
    void isTheSameEachTimeAndNeverBelowTheBestTotalsMinimum(@ForAll long seed) {
        Problem problem = Problems.random(20, 20, 8, new Random(seed));
        Outcome outcome = Assigning.bestMinimum(problem);
        assertThat(Assigning.bestMinimum(problem).assignment().used())
                .isEqualTo(outcome.assignment().used());
        Outcome total = Assigning.bestTotal(problem);
        Assume.that(total.assignment().lacking(problem) == 0);
        assertThat(outcome.minimum()).isGreaterThanOrEqualTo(total.minimum());
        assertThat(outcome.minimum()).isLessThanOrEqualTo(outcome.minimumBound());
        assertThat(outcome.total()).isLessThanOrEqualTo(total.total() + 1e-9);
        assertThat(outcome.upperBound()).isGreaterThanOrEqualTo(outcome.total());
    }

    @Test
    void whoeverGetsNobodyHasNothing() {
        // The third request stays empty; the second must not get the expert who is worse than nobody.
        Pairs pairs =
                new Pairs(new int[] {0, 2, 4, 4}, new int[] {0, 1, 0, 1}, new double[] {100, 3, 3, -50}, new BitSet());
        Outcome fair = Assigning.bestMinimum(new Problem(Loads.upTo(1, 1, 1), Loads.upTo(1, 1), pairs, 0));
        assertThat(fair.minimum()).isZero();
        assertThat(fair.total()).isEqualTo(6, within(1e-12));
    }

    @Test
    void smallScoresAreAsDifferentAsLargeOnes() {
        double[] scores = {9e-10, 9e-10, 5e-10, 5e-10, 2e-10, 2e-10, 1e-11, 1e-11};
        Pairs pairs = new Pairs(new int[] {0, 4, 8}, new int[] {0, 1, 2, 3, 0, 1, 2, 3}, scores, new BitSet());
        Outcome fair = Assigning.bestMinimum(new Problem(Loads.upTo(2, 2), Loads.upTo(1, 1, 1, 1), pairs, 0));
        assertThat(fair.minimum()).isEqualTo(4e-10, within(1e-20));
    }

    @Test
    void negativeScoresAreNoMeasureOfWhatIsLacking() {
        Pairs pairs = new Pairs(new int[] {0, 2}, new int[] {0, 1}, new double[] {-1, -2}, new BitSet());
        Outcome fair = Assigning.bestMinimum(new Problem(Loads.upTo(2), Loads.upTo(1, 1), pairs, 0));
        assertThat(fair.minimum()).isEqualTo(-3, within(1e-12));
        assertThat(fair.isBest()).isTrue();
    }

    @Test
    void givesThePoorerOneTheBetterExpert() {
        // In total 1.0 + 0.1 is better than 0.6 + 0.4, but then the second request has next to nothing.
        Pairs pairs =
                new Pairs(new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new double[] {1, .6, .4, .1}, new BitSet());
        Problem problem = new Problem(Loads.upTo(1, 1), Loads.upTo(1, 1), pairs, 0);
        assertThat(Assigning.bestTotal(problem).total()).isEqualTo(1.1, within(1e-12));
        Outcome fair = Assigning.bestMinimum(problem);
        assertThat(fair.minimum()).isEqualTo(.4);
        assertThat(fair.total()).isEqualTo(1.0, within(1e-12));
        assertThat(fair.isBest()).isTrue();
    }
}
