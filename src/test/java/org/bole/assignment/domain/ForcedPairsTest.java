package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bole.assignment.domain.ForcedPair.Loss;
import org.junit.jupiter.api.Test;

class ForcedPairsTest {
    private int forced;
    private int impossible;
    private int withPlaces;
    private int withLeast;

    private static Problem locking(Problem problem, int pair) {
        Pairs pairs = problem.pairs();
        BitSet locked = (BitSet) pairs.locked().clone();
        locked.set(pair);
        return new Problem(
                problem.requests(),
                problem.experts(),
                new Pairs(pairs.first(), pairs.expert(), pairs.score(), locked),
                problem.balance());
    }

    /** Solves anew with each pair locked. */
    private void check(Problem problem) {
        Assignment best = Assigning.bestTotal(problem).assignment();
        List<ForcedPair> all = ForcedPairs.of(problem, best);
        assertThat(all.stream().map(ForcedPair::pair)).isSorted().noneMatch(best.used()::get);
        assertThat(all).hasSize(problem.pairs().size() - best.used().cardinality());
        for (ForcedPair one : all) {
            Problem locked = locking(problem, one.pair());
            boolean possible = Assigning.hasRoomFor(locked, locked.pairs().locked());
            assertThat(one.loss() != null).isEqualTo(possible);
            if (one.loss() != null) {
                check(problem, best, one.loss(), Assigning.bestTotal(locked).assignment());
            } else {
                impossible++;
            }
        }
    }

    private void check(Problem problem, Assignment best, Loss loss, Assignment with) {
        assertThat(loss.lacking()).isEqualTo(with.lacking(problem) - best.lacking(problem));
        assertThat(loss.places())
                .isEqualTo(best.used().cardinality() - with.used().cardinality());
        assertThat(loss.total()).isCloseTo(best.worth(problem) - with.worth(problem), within(1e-9));
        forced++;
        withPlaces += loss.places() > 0 ? 1 : 0;
        withLeast += loss.lacking() > 0 ? 1 : 0;
    }

    @Test
    void costsWhatSolvingAnewWithTheLockLoses() {
        for (int seed = 0; seed < 300; seed++) {
            check(Problems.random(4, 5, 4, new Random(seed)));
        }
        assertThat(forced).isGreaterThan(400);
        assertThat(withPlaces).isGreaterThan(20);
        assertThat(withLeast).isGreaterThan(20);
        assertThat(impossible).isGreaterThan(20);
    }

    @Test
    void costsTheSameWithQuotasLocksAndBalance() {
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            check(Problems.withLocks(Problems.withGroups(Problems.random(4, 5, 4, random), random), random));
        }
        assertThat(forced).isGreaterThan(400);
        assertThat(withPlaces).isGreaterThan(20);
        assertThat(withLeast).isGreaterThan(20);
        assertThat(impossible).isGreaterThan(20);
    }

    @Test
    void costsTheSameInALargerProblemFromEitherSide() {
        check(Problems.random(40, 15, 12, new Random(1)));
        check(Problems.random(15, 40, 30, new Random(2)));
        assertThat(forced).isGreaterThan(150);
    }

    @Test
    void findsChainsOverSeveralRequests() {
        // Whoever takes the other's expert leaves him the own one.
        Pairs pairs =
                new Pairs(new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new double[] {.9, .8, .5, .7}, new BitSet());
        Problem problem = new Problem(Loads.upTo(1, 1), Loads.between(new int[2], new int[] {1, 1}), pairs, 0);
        List<ForcedPair> all =
                ForcedPairs.of(problem, Assigning.bestTotal(problem).assignment());
        assertThat(all).extracting(ForcedPair::pair).containsExactly(1, 2);
        assertThat(all).allSatisfy(one -> {
            Loss loss = Objects.requireNonNull(one.loss());
            assertThat(loss.places()).isZero();
            assertThat(loss.total()).isCloseTo(.3, within(1e-12));
        });
    }
}
