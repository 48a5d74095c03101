package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks a flow and its potentials by their definitions, without a look at how they were found. */
final class FlowProof {
    private final Network network;
    private final Flow flow;

    private FlowProof(Network network, Flow flow) {
        this.network = network;
        this.flow = flow;
    }

    /** @throws AssertionError where the flow is not one, or the potentials do not prove that it is the cheapest */
    static void check(Network network, Flow flow) {
        FlowProof proof = new FlowProof(network, flow);
        proof.carriesEveryUnit();
        proof.noUnitCanMoveAtAGain();
    }

    /** What the flow costs, with the prices of all nodes. */
    static long cost(Network network, Flow flow) {
        long sum = 0;
        for (int i = 0; i < network.sources(); i++) {
            for (int arc = network.firstArc(i); arc < network.endOfArcs(i); arc++) {
                sum += network.cost(arc) * flow.on()[arc];
            }
        }
        for (int node = 0; node < network.tree().size(); node++) {
            for (int unit = 0; unit < flow.through()[node]; unit++) {
                sum += network.tree().price(node).next(unit);
            }
        }
        return sum;
    }

    private void carriesEveryUnit() {
        int[] into = new int[network.tree().size()];
        for (int i = 0; i < network.sources(); i++) {
            int sent = 0;
            for (int arc = network.firstArc(i); arc < network.endOfArcs(i); arc++) {
                int units = flow.on()[arc];
                assertThat(units).isBetween(0, network.capacity(i, arc));
                into[network.leaf(arc)] += units;
                sent += units;
            }
            assertThat(sent).as("units of source %d", i).isEqualTo(network.units(i));
        }
        for (int node = 0; node < into.length; node++) {
            assertThat(flow.through()[node]).as("through node %d", node).isEqualTo(into[node]);
            if (network.tree().parent(node) != Tree.ROOT) {
                into[network.tree().parent(node)] += into[node];
            }
        }
    }

    private void noUnitCanMoveAtAGain() {
        for (int i = 0; i < network.sources(); i++) {
            for (int arc = network.firstArc(i); arc < network.endOfArcs(i); arc++) {
                long reduced = network.cost(arc) + flow.ofSources()[i] - flow.ofNodes()[network.leaf(arc)];
                int units = flow.on()[arc];
                if (units < network.capacity(i, arc)) {
                    assertThat(reduced).as("one more on arc %d", arc).isNotNegative();
                }
                if (units > 0) {
                    assertThat(reduced).as("one less on arc %d", arc).isNotPositive();
                }
            }
        }
        for (int node = 0; node < network.tree().size(); node++) {
            int parent = network.tree().parent(node);
            long difference = flow.ofNodes()[node] - (parent == Tree.ROOT ? 0 : flow.ofNodes()[parent]);
            int units = flow.through()[node];
            assertThat(network.tree().price(node).next(units) + difference)
                    .as("one more through node %d", node)
                    .isNotNegative();
            if (units > 0) {
                assertThat(network.tree().price(node).next(units - 1) + difference)
                        .as("one less through node %d", node)
                        .isNotPositive();
            }
        }
    }
}
