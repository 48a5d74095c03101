package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LotteryTest {
    private static Problem problem(long seed) {
        Random random = new Random(seed);
        Problem problem = Problems.random(6, 6, 5, random);
        return random.nextBoolean() ? problem : Problems.withGroups(problem, random);
    }

    @Property(tries = 500)
    void everyDrawKeepsAllBoundsAndIsAsFullAsTheShares(@ForAll long seed) {
        Problem problem = problem(seed);
        int[] limit = new int[problem.pairs().size()];
        Arrays.fill(limit, 16_632);
        Shares shares = Shares.best(problem, limit);
        BitSet used = Lottery.draw(problem, shares, seed);
        assertThat(Lottery.draw(problem, shares, seed)).isEqualTo(used);
        assertThat(Assigning.hasRoomFor(problem, used)).isTrue();
        int[] ofRequests = Assignment.of(problem, used).ofRequests();
        int[] expected = shares.ofRequests(problem);
        for (int r = 0; r < ofRequests.length; r++) {
            assertThat(ofRequests[r] * shares.whole())
                    .isBetween(expected[r] - shares.whole() + 1, expected[r] + shares.whole() - 1);
        }
    }

    @Property(tries = 20)
    void everyPairIsUsedAsOftenAsItsShareSays(@ForAll long seed) {
        Problem problem = problem(seed);
        int[] limit = new int[problem.pairs().size()];
        Arrays.fill(limit, 19_404);
        Shares shares = Shares.best(problem, limit);
        Assume.that(Arrays.stream(shares.of()).anyMatch(units -> units % shares.whole() != 0));
        int draws = 4_000;
        int[] count = new int[limit.length];
        for (int draw = 0; draw < draws; draw++) {
            Lottery.draw(problem, shares, draw).stream().forEach(pair -> count[pair]++);
        }
        for (int pair = 0; pair < count.length; pair++) {
            double probability = shares.of()[pair] / (double) shares.whole();
            // Five standard deviations.
            double tolerance = 5 * Math.sqrt(probability * (1 - probability) / draws) + 1e-9;
            assertThat(count[pair] / (double) draws).isEqualTo(probability, within(tolerance));
        }
    }

    @Test
    void aThirdIsAThird() {
        Pairs pairs = new Pairs(new int[] {0, 3}, new int[] {0, 1, 2}, new double[] {.9, .5, .1}, new BitSet());
        Problem problem = new Problem(Loads.upTo(1), Loads.upTo(1, 1, 1), pairs, 0);
        int third = Shares.whole(3) / 3;
        assertThat(Shares.best(problem, new int[] {third, third, third}).isFull(problem))
                .isTrue();
    }

    @Test
    void aPairIsNeverSurerThanItsLimit() {
        Pairs pairs = new Pairs(new int[] {0, 2}, new int[] {0, 1}, new double[] {.9, .1}, new BitSet());
        Problem problem = new Problem(Loads.upTo(1), Loads.upTo(1, 1), pairs, 0);
        Shares shares = Shares.best(problem, new int[] {20_790, 20_790});
        assertThat(shares.of()).containsExactly(20_790, 6_930);
        assertThat(shares.expectedTotal(problem)).isEqualTo(.7, within(1e-12));
    }
}
