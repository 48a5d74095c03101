package org.bole.assignment.domain;

/**
 * Units that stand at sources, arcs that lead from sources to leaves of a tree, and the tree through which everything
 * flows to its root. Every unit must flow; a source's last arc takes all of its units, so that a way out is always there,
 * every other arc {@code width} at most. Costs may have any sign.
 */
final class Network {
    private final int[] units;
    private final int[] first;
    private final int[] leaf;
    private final long[] cost;
    private final int[] width;
    private final Tree tree;

    /**
     * @param units of each source
     * @param first the arcs of source {@code i} are {@code first[i]} to {@code first[i + 1] - 1}; one more than sources
     * @param leaf of each arc: a node of the tree without children
     * @param cost of each arc
     * @param width how many units each arc may carry; of a source's last arc it is not looked at
     */
    @SuppressWarnings("PMD.ArrayIsStoredDirectly") // tens of megabytes, made for this one purpose
    Network(int[] units, int[] first, int[] leaf, long[] cost, int[] width, Tree tree) {
        if (first.length != units.length + 1
                || leaf.length != cost.length
                || leaf.length != width.length
                || first[units.length] != leaf.length) {
            throw new IllegalArgumentException(
                    "%d sources, %d bounds, %d leaves, %d costs, %d widths do not fit together"
                            .formatted(units.length, first.length, leaf.length, cost.length, width.length));
        }
        for (int source = 0; source < units.length; source++) {
            if (units[source] < 0 || first[source] >= first[source + 1]) {
                throw new IllegalArgumentException(
                        "source %d must have an arc and no fewer than 0 units (%d)".formatted(source, units[source]));
            }
        }
        this.units = units;
        this.first = first;
        this.leaf = leaf;
        this.cost = cost;
        this.width = width;
        this.tree = tree;
    }

    int sources() {
        return units.length;
    }

    int arcs() {
        return leaf.length;
    }

    Tree tree() {
        return tree;
    }

    int units(int source) {
        return units[source];
    }

    int firstArc(int source) {
        return first[source];
    }

    int endOfArcs(int source) {
        return first[source + 1];
    }

    int leaf(int arc) {
        return leaf[arc];
    }

    long cost(int arc) {
        return cost[arc];
    }

    /** How many units an arc of the source may carry. */
    int capacity(int source, int arc) {
        return arc == first[source + 1] - 1 ? units[source] : width[arc];
    }
}
