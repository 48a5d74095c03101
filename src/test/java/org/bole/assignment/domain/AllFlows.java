package org.bole.assignment.domain;

/** Tries every flow of a tiny network. */
final class AllFlows {
    private final Network network;
    private final int[] through;
    private long cheapest = Long.MAX_VALUE;

    AllFlows(Network network) {
        this.network = network;
        through = new int[network.tree().size()];
    }

    long cheapest() {
        send(0, network.sources() == 0 ? 0 : network.firstArc(0), network.sources() == 0 ? 0 : network.units(0), 0);
        return cheapest;
    }

    /** Sends {@code left} units of a source on its arcs from {@code arc} on, and all units of the sources after it. */
    private void send(int source, int arc, int left, long cost) {
        if (source == network.sources()) {
            cheapest = Math.min(cheapest, cost + prices());
            return;
        }
        if (arc == network.endOfArcs(source)) {
            if (left == 0) {
                int next = source + 1;
                boolean end = next == network.sources();
                send(next, end ? 0 : network.firstArc(next), end ? 0 : network.units(next), cost);
            }
            return;
        }
        for (int units = 0; units <= Math.min(left, network.capacity(source, arc)); units++) {
            climb(network.leaf(arc), units);
            send(source, arc + 1, left - units, cost + units * network.cost(arc));
            climb(network.leaf(arc), -units);
        }
    }

    private void climb(int leaf, int units) {
        for (int node = leaf; node != Tree.ROOT; node = network.tree().parent(node)) {
            through[node] += units;
        }
    }

    private long prices() {
        long sum = 0;
        for (int node = 0; node < through.length; node++) {
            for (int unit = 0; unit < through[node]; unit++) {
                sum += network.tree().price(node).next(unit);
            }
        }
        return sum;
    }
}
