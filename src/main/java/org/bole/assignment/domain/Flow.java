package org.bole.assignment.domain;

import java.util.BitSet;

/**
 * Where all units of a {@link Network} go, at the lowest cost, with the proof: a potential of every source and node (the
 * root has 0), such that along no arc on which a unit could still move is {@code cost + potential(from) - potential(to)}
 * negative (complementary slackness; Ahuja, Magnanti & Orlin, Network Flows, 1993, theorem 9.3). Prices that never fall
 * make that the proof for them, too.
 *
 * @param used arcs other than the last ones that carry a unit
 * @param out units on the last arc of each source
 * @param through units through each node of the tree
 * @param ofSources potentials
 * @param ofNodes potentials
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Flow(BitSet used, int[] out, int[] through, long[] ofSources, long[] ofNodes) {
    /** Units on an arc. */
    int on(Network network, int source, int arc) {
        return arc == network.endOfArcs(source) - 1 ? out[source] : used.get(arc) ? 1 : 0;
    }
}
