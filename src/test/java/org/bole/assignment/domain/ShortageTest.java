package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShortageTest {
    private static int filled(Problem problem) {
        return Assigning.bestTotal(problem).assignment().used().cardinality();
    }

    private static Problem withDemandOf(Problem problem, List<Integer> requests) {
        int[] demand = new int[problem.requests().members()];
        requests.forEach(r -> demand[r] = problem.requests().most()[r]);
        Loads loads =
                new Loads(problem.requests().least(), demand, problem.requests().groups());
        return new Problem(loads, problem.experts(), problem.pairs(), problem.balance());
    }

    private static Problem withRelief(Problem problem, Relief relief) {
        Loads requests = problem.requests();
        Loads experts = problem.experts();
        return switch (relief.kind()) {
            case EXPERT ->
                new Problem(
                        requests,
                        new Loads(experts.least(), raised(experts.most(), relief), experts.groups()),
                        problem.pairs(),
                        0);
            case EXPERT_GROUP ->
                new Problem(
                        requests,
                        new Loads(experts.least(), experts.most(), raised(experts.groups(), relief)),
                        problem.pairs(),
                        0);
            case REQUEST_GROUP ->
                new Problem(
                        new Loads(requests.least(), requests.most(), raised(requests.groups(), relief)),
                        experts,
                        problem.pairs(),
                        0);
        };
    }

    private static Groups raised(Groups groups, Relief relief) {
        return new Groups(groups.of(), groups.within(), groups.least(), raised(groups.most(), relief));
    }

    private static int[] raised(int[] most, Relief relief) {
        int[] more = most.clone();
        assertThat(more[relief.number()]).isEqualTo(relief.from());
        more[relief.number()] = relief.to();
        return more;
    }

    private static Problem problem(int requests, int experts, long seed) {
        Random random = new Random(seed);
        Problem problem = Problems.random(requests, experts, 6, random);
        Problem whole = random.nextBoolean() ? problem : Problems.withGroups(problem, random);
        int[] none = new int[experts];
        Groups groups = whole.experts().groups();
        Groups free = new Groups(groups.of(), groups.within(), new int[groups.size()], groups.most());
        Groups of = whole.requests().groups();
        Loads demands = new Loads(
                whole.requests().least(),
                whole.requests().most(),
                new Groups(of.of(), of.within(), new int[of.size()], of.most()));
        return new Problem(demands, new Loads(none, whole.experts().most(), free), whole.pairs(), 0);
    }

    @Property(tries = 1_000)
    void everyEmptyPlaceIsExplainedOnceAndTheRequestsNamedCannotHaveMoreAlone(
            @ForAll @IntRange(min = 1, max = 15) int requests,
            @ForAll @IntRange(min = 1, max = 15) int experts,
            @ForAll long seed) {
        Problem problem = problem(requests, experts, seed);
        Outcome outcome = Assigning.bestTotal(problem);
        List<Bottleneck> bottlenecks = new Shortage(problem, outcome.assignment()).bottlenecks();
        assertThat(bottlenecks.stream().mapToInt(Bottleneck::missing).sum())
                .isEqualTo(Arrays.stream(outcome.assignment().missing(problem)).sum());
        for (Bottleneck bottleneck : bottlenecks) {
            assertThat(filled(withDemandOf(problem, bottleneck.requests())))
                    .isEqualTo(bottleneck.wanted() - bottleneck.missing());
        }
    }

    @Property(tries = 500)
    void everyReliefFillsAtLeastAsManyPlacesAsItSays(
            @ForAll @IntRange(min = 1, max = 12) int requests,
            @ForAll @IntRange(min = 1, max = 12) int experts,
            @ForAll long seed) {
        Problem problem = problem(requests, experts, seed);
        Outcome outcome = Assigning.bestTotal(problem);
        for (Bottleneck bottleneck : new Shortage(problem, outcome.assignment()).bottlenecks()) {
            Problem relieved = problem;
            int promised = filled(problem);
            for (Relief relief : Reliefs.of(problem, outcome.assignment(), bottleneck)) {
                relieved = withRelief(relieved, relief);
                promised += relief.fills();
                assertThat(filled(relieved)).isGreaterThanOrEqualTo(promised);
                assertThat(relief.to()).isGreaterThan(relief.from());
            }
        }
    }

    @Property(tries = 500)
    void aPairThatWouldFillAPlaceDoesAndNoOther(@ForAll @IntRange(min = 1, max = 8) int requests, @ForAll long seed) {
        Problem problem = problem(requests, 8, seed);
        Assume.that(problem.pairs().size() > 0);
        int forbidden = new Random(seed).nextInt(problem.pairs().size());
        Problem without =
                Restricted.to(problem, pair -> pair != forbidden, new BitSet()).problem();
        Assignment assignment = Assigning.bestTotal(without).assignment();
        int request = problem.pairs().requests()[forbidden];
        int expert = problem.pairs().expert()[forbidden];
        assertThat(new Shortage(without, assignment).wouldFill(request, expert))
                .isEqualTo(filled(problem) > filled(without));
    }

    @Test
    void fillsAPlaceWhenAnotherRequestOfTheQuotaTakesOver() {
        // Requests 0 and 1 may have one person together; 1 has expert 0, who is all that 2 could have; 0 could have 1.
        Pairs allowed = new Pairs(new int[] {0, 1, 2, 3}, new int[] {1, 0, 0}, new double[] {.1, .9, .5}, new BitSet());
        Pairs pairs = new Pairs(new int[] {0, 1, 2, 2}, new int[] {1, 0}, new double[] {.1, .9}, new BitSet());
        Groups quota = new Groups(new int[] {0, 0, Groups.NONE}, new int[] {Groups.NONE}, new int[1], new int[] {1});
        Loads requests = new Loads(new int[3], new int[] {1, 1, 1}, quota);
        Loads experts = Loads.upTo(new int[] {1, 1});
        Problem without = new Problem(requests, experts, pairs, 0);
        assertThat(filled(new Problem(requests, experts, allowed, 0))).isEqualTo(filled(without) + 1);
        assertThat(new Shortage(without, Assigning.bestTotal(without).assignment()).wouldFill(2, 0))
                .isTrue();
    }

    @Test
    void raisesTwoBoundsTogetherWhereNeitherHelpsAlone() {
        Pairs pairs = new Pairs(new int[] {0, 1, 2}, new int[] {0, 0}, new double[] {.5, .4}, new BitSet());
        Groups one = new Groups(new int[] {0}, new int[] {Groups.NONE}, new int[] {0}, new int[] {1});
        Loads experts = new Loads(new int[] {0}, new int[] {1}, one);
        Problem problem = new Problem(Loads.upTo(1, 1), experts, pairs, 0);
        Assignment assignment = Assigning.bestTotal(problem).assignment();
        Bottleneck bottleneck = new Shortage(problem, assignment).bottlenecks().get(0);
        assertThat(Reliefs.of(problem, assignment, bottleneck))
                .containsExactly(
                        new Relief(Relief.Kind.EXPERT_GROUP, 0, 1, 2, 0), new Relief(Relief.Kind.EXPERT, 0, 1, 2, 1));
    }

    @Test
    void namesTheExpertWhomThreeRequestsNeed() {
        Pairs pairs = new Pairs(
                new int[] {0, 1, 2, 3, 4}, new int[] {0, 0, 0, 1}, new double[] {.5, .4, .3, .9}, new BitSet());
        Problem problem = new Problem(Loads.upTo(1, 1, 1, 1), Loads.upTo(1, 1), pairs, 0);
        Assignment assignment = Assigning.bestTotal(problem).assignment();
        List<Bottleneck> bottlenecks = new Shortage(problem, assignment).bottlenecks();
        assertThat(bottlenecks)
                .containsExactly(new Bottleneck(List.of(0, 1, 2), 3, 2, List.of(0), List.of(), List.of()));
        assertThat(Reliefs.of(problem, assignment, bottlenecks.get(0)))
                .containsExactly(new Relief(Relief.Kind.EXPERT, 0, 1, 3, 2));
    }
}
