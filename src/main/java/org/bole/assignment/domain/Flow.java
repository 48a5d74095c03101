package org.bole.assignment.domain;

/**
 * Where all units of a {@link Network} go, at the lowest cost, with the proof: a potential of every source and node (the
 * root has 0), such that along no arc on which a unit could still move is {@code cost + potential(from) - potential(to)}
 * negative (complementary slackness; Ahuja, Magnanti & Orlin, Network Flows, 1993, theorem 9.3). Prices that never fall
 * make that the proof for them, too.
 *
 * @param on units on each arc
 * @param through units through each node of the tree
 * @param ofSources potentials
 * @param ofNodes potentials
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Flow(int[] on, int[] through, long[] ofSources, long[] ofNodes) {}
