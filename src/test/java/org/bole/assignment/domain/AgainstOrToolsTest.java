package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AgainstOrToolsTest {
    private static Problem problem(int requests, int experts, Random random) {
        Problem problem = Problems.random(requests, experts, 12, random);
        Problem grouped = random.nextBoolean() ? problem : Problems.withGroups(problem, random);
        Problem linear = new Problem(grouped.requests(), grouped.experts(), grouped.pairs(), 0);
        return Problems.withLocks(linear, random);
    }

    @Property(tries = 1_000)
    void bestTotalIsThatOfTheLinearProgram(
            @ForAll @IntRange(min = 1, max = 40) int requests,
            @ForAll @IntRange(min = 1, max = 40) int experts,
            @ForAll long seed) {
        Problem problem = problem(requests, experts, new Random(seed));
        Outcome outcome = Assigning.bestTotal(problem);
        Assume.that(outcome.assignment().lacking(problem) == 0);
        OrTools.Best best = OrTools.assignment(problem);
        assertThat((double) outcome.assignment().used().cardinality()).isEqualTo(best.filled(), within(1e-5));
        assertThat(outcome.total()).isEqualTo(best.total(), within(1e-5));
    }

    @Property(tries = 1_000)
    void sharesAreThoseOfTheLinearProgram(
            @ForAll @IntRange(min = 1, max = 20) int requests,
            @ForAll @IntRange(min = 1, max = 20) int experts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Problem problem = problem(requests, experts, random);
        // With shares less can be had, so that least loads might be out of reach.
        Problem free = new Problem(
                problem.requests(),
                new Loads(new int[experts], problem.experts().most(), Groups.none(experts)),
                problem.pairs(),
                0);
        Assume.that(Arrays.stream(free.requests().groups().least()).sum() == 0);
        int[] limit = new int[free.pairs().size()];
        int whole = Shares.whole(limit.length);
        Arrays.setAll(limit, pair -> random.nextInt(whole + 1));
        Shares shares = Shares.best(free, limit);
        OrTools.Best best = OrTools.shares(
                free,
                Arrays.stream(limit).mapToDouble(one -> one / (double) whole).toArray());
        assertThat(Arrays.stream(shares.of()).sum() / (double) whole).isEqualTo(best.filled(), within(1e-5));
        assertThat(shares.expectedTotal(free)).isEqualTo(best.total(), within(1e-5));
    }
}
