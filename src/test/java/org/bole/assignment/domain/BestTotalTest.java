package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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
    /** Requests with some of the experts each; scores of either sign, with ties. */
    private static Problem problem(int requests, int experts, int mostPairs, Random random) {
        int[] demand = new int[requests];
        int[] first = new int[requests + 1];
        List<Integer> expert = new ArrayList<>();
        for (int r = 0; r < requests; r++) {
            demand[r] = random.nextInt(4);
            BitSet among = new BitSet();
            int wanted = Math.min(experts, random.nextInt(mostPairs + 1));
            while (among.cardinality() < wanted) {
                among.set(random.nextInt(experts));
            }
            among.stream().forEach(expert::add);
            first[r + 1] = expert.size();
        }
        int[] least = new int[experts];
        int[] most = new int[experts];
        for (int e = 0; e < experts; e++) {
            most[e] = random.nextInt(4);
            least[e] = random.nextInt(3) == 0 ? random.nextInt(most[e] + 1) : 0;
        }
        double[] score = new double[expert.size()];
        Arrays.setAll(score, pair -> (random.nextInt(31) - 10) / 20.0);
        return new Problem(
                demand,
                least,
                most,
                first,
                expert.stream().mapToInt(Integer::intValue).toArray(),
                score,
                new BitSet());
    }

    /** Locks some pairs, no more than there is room for. */
    private static Problem withLocks(Problem problem, Random random) {
        int[] places = problem.demand().clone();
        int[] loads = problem.most().clone();
        BitSet locked = new BitSet();
        for (int r = 0; r < problem.requests(); r++) {
            for (int pair = problem.first()[r]; pair < problem.first()[r + 1]; pair++) {
                int e = problem.expert()[pair];
                if (random.nextInt(5) == 0 && places[r] > 0 && loads[e] > 0) {
                    locked.set(pair);
                    places[r]--;
                    loads[e]--;
                }
            }
        }
        return new Problem(
                problem.demand(),
                problem.least(),
                problem.most(),
                problem.first(),
                problem.expert(),
                problem.score(),
                locked);
    }

    private static void keepsToThePlaces(Problem problem, Assignment assignment) {
        int[] load = new int[problem.experts()];
        for (int r = 0; r < problem.requests(); r++) {
            int got = 0;
            for (int pair = problem.first()[r]; pair < problem.first()[r + 1]; pair++) {
                if (assignment.used().get(pair)) {
                    got++;
                    load[problem.expert()[pair]]++;
                }
            }
            assertThat(got + assignment.missing()[r]).isEqualTo(problem.demand()[r]);
            assertThat(assignment.missing()[r]).isNotNegative();
        }
        for (int e = 0; e < load.length; e++) {
            assertThat(load[e]).isLessThanOrEqualTo(problem.most()[e]);
            assertThat(assignment.idle()[e]).isEqualTo(Math.max(0, problem.least()[e] - load[e]));
        }
        BitSet forgotten = (BitSet) problem.locked().clone();
        forgotten.andNot(assignment.used());
        assertThat(forgotten.isEmpty()).as("every locked pair is used").isTrue();
    }

    @Property(tries = 2_000)
    void isTheBestOfAll(
            @ForAll @IntRange(min = 1, max = 5) int requests,
            @ForAll @IntRange(min = 1, max = 5) int experts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Problem problem = withLocks(problem(requests, experts, 4, random), random);
        Assume.that(problem.pairs() <= 14);
        Assignment assignment = BestTotal.of(problem);
        keepsToThePlaces(problem, assignment);
        assertThat(Worth.of(problem, assignment)).isEqualTo(AllAssignments.best(problem));
    }

    @Property(tries = 1_000)
    void comesToTheSameFromEitherSide(
            @ForAll @IntRange(min = 1, max = 40) int requests,
            @ForAll @IntRange(min = 1, max = 40) int experts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Problem problem = withLocks(problem(requests, experts, 10, random), random);
        Assignment fromRequests = BestTotal.fromRequests(problem);
        Assignment fromExperts = BestTotal.fromExperts(problem);
        keepsToThePlaces(problem, fromRequests);
        keepsToThePlaces(problem, fromExperts);
        assertThat(Worth.of(problem, fromExperts)).isEqualTo(Worth.of(problem, fromRequests));
    }

    @Property(tries = 100)
    void isTheSameEachTime(@ForAll long seed) {
        Problem problem = problem(30, 30, 10, new Random(seed));
        assertThat(BestTotal.of(problem).used()).isEqualTo(BestTotal.of(problem).used());
    }

    @Test
    void fillsPlacesBeforeItLooksAtScores() {
        // One expert whom both want; the second request has nobody else.
        Problem problem = new Problem(
                new int[] {1, 1},
                new int[] {0, 0},
                new int[] {1, 1},
                new int[] {0, 2, 3},
                new int[] {0, 1, 0},
                new double[] {1e9, -5, .000001},
                new BitSet());
        Assignment assignment = BestTotal.of(problem);
        assertThat(assignment.used().stream()).containsExactly(1, 2);
        assertThat(assignment.total(problem)).isEqualTo(-4.999999, within(1e-12));
    }

    @Test
    void refusesMoreLocksThanPlaces() {
        BitSet both = new BitSet();
        both.set(0, 2);
        Problem problem = new Problem(
                new int[] {1},
                new int[] {0, 0},
                new int[] {1, 1},
                new int[] {0, 2},
                new int[] {0, 1},
                new double[] {1, 1},
                both);
        assertThatThrownBy(() -> BestTotal.of(problem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("locked");
    }
}
