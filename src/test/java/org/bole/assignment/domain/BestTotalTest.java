package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bole.assignment.domain.AllAssignments.Worth;
import org.junit.jupiter.api.Test;

class BestTotalTest {
    private static void keepsToThePlaces(Problem problem, Assignment assignment) {
        assertThat(Assigning.hasRoomFor(problem, assignment.used())).isTrue();
        BitSet forgotten = (BitSet) problem.pairs().locked().clone();
        forgotten.andNot(assignment.used());
        assertThat(forgotten.isEmpty()).as("every locked pair is used").isTrue();
        assertThat(assignment.ofRequests())
                .isEqualTo(Assignment.of(problem, assignment.used()).ofRequests());
    }

    private static Problem problem(int requests, int experts, int mostPairs, Random random) {
        Problem problem = Problems.random(requests, experts, mostPairs, random);
        return Problems.withLocks(random.nextBoolean() ? problem : Problems.withGroups(problem, random), random);
    }

    @Property(tries = 2_000)
    void isTheBestOfAll(
            @ForAll @IntRange(min = 1, max = 5) int requests,
            @ForAll @IntRange(min = 1, max = 5) int experts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Problem problem = problem(requests, experts, 4, random);
        Assume.that(problem.pairs().size() <= 14);
        Assignment assignment = BestTotal.of(problem).assignment();
        keepsToThePlaces(problem, assignment);
        assertThat(Worth.of(problem, assignment)).isEqualTo(AllAssignments.best(problem));
    }

    @Property(tries = 1_000)
    void comesToTheSameFromEitherSide(
            @ForAll @IntRange(min = 1, max = 40) int requests,
            @ForAll @IntRange(min = 1, max = 40) int experts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Problem problem = problem(requests, experts, 10, random);
        Assignment fromRequests = BestTotal.fromRequests(problem).assignment();
        Assignment fromExperts = BestTotal.fromExperts(problem).assignment();
        keepsToThePlaces(problem, fromRequests);
        keepsToThePlaces(problem, fromExperts);
        assertThat(Worth.of(problem, fromExperts)).isEqualTo(Worth.of(problem, fromRequests));
    }

    @Property(tries = 100)
    void isTheSameEachTime(@ForAll long seed) {
        Problem problem = problem(30, 30, 10, new Random(seed));
        assertThat(BestTotal.of(problem).assignment().used())
                .isEqualTo(BestTotal.of(problem).assignment().used());
    }

    @Property(tries = 2_000)
    void provesItByPricesFromEitherSide(
            @ForAll @IntRange(min = 1, max = 30) int requests,
            @ForAll @IntRange(min = 1, max = 30) int experts,
            @ForAll long seed) {
        Problem problem = problem(requests, experts, 10, new Random(seed));
        Solution solution = BestTotal.fromRequests(problem);
        Assume.that(solution.assignment().lacking(problem) == 0);
        CertificateCheck.check(problem, solution);
        CertificateCheck.check(problem, BestTotal.fromExperts(problem));
    }

    @Property(tries = 200)
    void theProofFailsForAnythingElse(@ForAll long seed) {
        Random random = new Random(seed);
        Problem problem = Problems.random(10, 10, 5, random);
        Solution solution = BestTotal.of(problem);
        Assume.that(solution.assignment().lacking(problem) == 0);
        int free = solution.assignment().used().nextSetBit(0);
        Assume.that(free >= 0);
        BitSet fewer = (BitSet) solution.assignment().used().clone();
        fewer.clear(free);
        Solution tampered = new Solution(Assignment.of(problem, fewer), solution.prices(), 0);
        assertThatThrownBy(() -> CertificateCheck.check(problem, tampered)).isInstanceOf(AssertionError.class);
    }

    private static final Loads TWO_PEOPLE = Loads.upTo(1, 1);

    /** Scores of many digits are rounded one by one; that is no reason to doubt the best of thousands. */
    @Test
    void provesTheBestOfManyScoresOfManyDigits() {
        Random random = new Random(1);
        int requests = 2_000;
        int[] first = new int[requests + 1];
        int[] experts = new int[requests * 20];
        double[] scores = new double[experts.length];
        for (int r = 0; r < requests; r++) {
            int from = random.nextInt(requests - 20);
            for (int i = 0; i < 20; i++) {
                experts[r * 20 + i] = from + i;
                scores[r * 20 + i] = random.nextDouble();
            }
            first[r + 1] = (r + 1) * 20;
        }
        int[] one = new int[requests];
        Arrays.fill(one, 1);
        Problem problem =
                new Problem(Loads.upTo(one), Loads.upTo(one), new Pairs(first, experts, scores, new BitSet()), 0);
        for (Outcome outcome : List.of(Assigning.bestTotal(problem), Assigning.bestMinimum(problem))) {
            assertThat(outcome.isBest()).isTrue();
            assertThat(outcome.upperBound() - outcome.total()).isBetween(0d, 2e-6);
        }
    }

    @Test
    void fillsPlacesBeforeItLooksAtScores() {
        // One expert whom both want; the second request has nobody else.
        Pairs pairs =
                new Pairs(new int[] {0, 2, 3}, new int[] {0, 1, 0}, new double[] {1e9, -5, .000001}, new BitSet());
        Problem problem = new Problem(Loads.upTo(1, 1), TWO_PEOPLE, pairs, 0);
        Assignment assignment = BestTotal.of(problem).assignment();
        assertThat(assignment.used().stream()).containsExactly(1, 2);
        assertThat(assignment.total(problem)).isEqualTo(-4.999999, within(1e-12));
    }

    @Test
    void spreadsTheLoadWhenTheBalanceIsWorthMoreThanTheScores() {
        Pairs pairs =
                new Pairs(new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new double[] {.9, .8, .9, .8}, new BitSet());
        Loads twice = Loads.upTo(2, 2);
        assertThat(BestTotal.of(new Problem(Loads.upTo(1, 1), twice, pairs, .05))
                        .assignment()
                        .ofExperts())
                .containsExactly(2, 0);
        assertThat(BestTotal.of(new Problem(Loads.upTo(1, 1), twice, pairs, .2))
                        .assignment()
                        .ofExperts())
                .containsExactly(1, 1);
    }

    @Test
    void tellsApartScoresOfVeryDifferentSizesOrSaysThatItDoesNot() {
        Pairs pairs = new Pairs(new int[] {0, 1, 3}, new int[] {0, 1, 2}, new double[] {1e10, 1, 4}, new BitSet());
        Problem problem = new Problem(Loads.upTo(1, 1), Loads.upTo(1, 1, 1), pairs, 0);
        assertThat(Assigning.bestTotal(problem).total()).isEqualTo(10_000_000_004.0);
        Pairs wide = new Pairs(new int[] {0, 1, 3}, new int[] {0, 1, 2}, new double[] {1e20, 1, 4}, new BitSet());
        Outcome outcome = Assigning.bestTotal(new Problem(Loads.upTo(1, 1), Loads.upTo(1, 1, 1), wide, 0));
        assertThat(outcome.upperBound()).isGreaterThanOrEqualTo(1e20 + 4);
    }

    @Test
    void manyLeastLoadsThatCannotBeKeptAreNotForgotten() {
        int[] least = new int[8_192];
        java.util.Arrays.fill(least, 1 << 19);
        least[0]++;
        Pairs pairs = new Pairs(new int[] {0, 1}, new int[] {0}, new double[] {1}, new BitSet());
        Problem problem = new Problem(Loads.upTo(1), Loads.between(least, least), pairs, 0);
        assertThat(Assigning.bestTotal(problem).assignment().lacking(problem)).isPositive();
    }

    @Test
    void refusesMoreLocksThanPlaces() {
        BitSet both = new BitSet();
        both.set(0, 2);
        Pairs pairs = new Pairs(new int[] {0, 2}, new int[] {0, 1}, new double[] {1, 1}, both);
        Problem problem = new Problem(Loads.upTo(1), TWO_PEOPLE, pairs, 0);
        assertThatThrownBy(() -> BestTotal.of(problem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("locked");
    }
}
