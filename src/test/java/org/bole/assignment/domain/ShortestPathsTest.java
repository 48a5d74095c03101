package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bole.assignment.domain.Tree.Price;
import org.junit.jupiter.api.Test;

class ShortestPathsTest {
    /** A forest of leaves, groups and groups of groups, with bounds that may contradict each other. */
    private static Tree tree(int leaves, Random random) {
        int groups = 1 + random.nextInt(3);
        int nodes = leaves + groups + 1;
        int[] parent = new int[nodes];
        Price[] prices = new Price[nodes];
        for (int node = 0; node < nodes; node++) {
            parent[node] = node < leaves
                    ? random.nextInt(3) == 0 ? Tree.ROOT : leaves + random.nextInt(groups)
                    : node < nodes - 1 && random.nextBoolean() ? nodes - 1 : Tree.ROOT;
            int least = random.nextInt(2);
            prices[node] = new Price(
                    least,
                    least + random.nextInt(3),
                    -random.nextInt(50),
                    random.nextInt(100),
                    Math.max(0, random.nextInt(9) - 4));
        }
        return new Tree(parent, prices);
    }

    private static Network network(int sources, int leaves, Random random) {
        int[] units = new int[sources];
        int[] first = new int[sources + 1];
        for (int i = 0; i < sources; i++) {
            units[i] = random.nextInt(4);
            first[i + 1] = first[i] + 1 + random.nextInt(leaves);
        }
        int[] leaf = new int[first[sources]];
        long[] cost = new long[leaf.length];
        int[] width = new int[leaf.length];
        for (int i = 0; i < sources; i++) {
            int shift = random.nextInt(leaves);
            for (int arc = first[i]; arc < first[i + 1]; arc++) {
                leaf[arc] = (arc - first[i] + shift) % leaves;
                cost[arc] = random.nextInt(41) - 20;
                width[arc] = random.nextInt(3);
            }
        }
        return new Network(units, first, leaf, cost, width, tree(leaves, random));
    }

    @Property(tries = 3_000)
    void provesThatItIsTheCheapest(
            @ForAll @IntRange(min = 1, max = 12) int sources,
            @ForAll @IntRange(min = 1, max = 10) int leaves,
            @ForAll long seed) {
        Network network = network(sources, leaves, new Random(seed));
        FlowProof.check(network, ShortestPaths.of(network));
    }

    @Property(tries = 500)
    void costsAsLittleAsTheBestOfAll(
            @ForAll @IntRange(min = 1, max = 4) int sources,
            @ForAll @IntRange(min = 1, max = 4) int leaves,
            @ForAll long seed) {
        Network network = network(sources, leaves, new Random(seed));
        assertThat(FlowProof.cost(network, ShortestPaths.of(network))).isEqualTo(new AllFlows(network).cheapest());
    }

    @Property(tries = 200)
    void isTheSameEachTime(@ForAll @IntRange(min = 1, max = 30) int sources, @ForAll long seed) {
        Network network = network(sources, 12, new Random(seed));
        Flow flow = ShortestPaths.of(network);
        Flow again = ShortestPaths.of(network);
        assertThat(again.on()).isEqualTo(flow.on());
        assertThat(again.ofNodes()).isEqualTo(flow.ofNodes());
    }

    @Test
    void theProofFailsForAnotherFlow() {
        int[] leaf = {0, 1, 0, 1};
        long[] cost = {1, 5, 2, 3};
        Price one = new Price(0, 1, 0, 1_000, 0);
        Tree tree = new Tree(new int[] {Tree.ROOT, Tree.ROOT}, new Price[] {one, one});
        int[] width = {1, 1, 1, 1};
        Network network = new Network(new int[] {1, 1}, new int[] {0, 2, 4}, leaf, cost, width, tree);
        Flow flow = ShortestPaths.of(network);
        FlowProof.check(network, flow);
        assertThat(FlowProof.cost(network, flow)).isEqualTo(4);
        Flow worse = new Flow(new int[] {0, 1, 1, 0}, new int[] {1, 1}, flow.ofSources(), flow.ofNodes());
        assertThatThrownBy(() -> FlowProof.check(network, worse)).isInstanceOf(AssertionError.class);
        long[] tampered = flow.ofNodes().clone();
        tampered[0] += 10;
        Flow unproved = new Flow(flow.on(), flow.through(), flow.ofSources(), tampered);
        assertThatThrownBy(() -> FlowProof.check(network, unproved)).isInstanceOf(AssertionError.class);
    }
}
