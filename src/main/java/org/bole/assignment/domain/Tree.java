package org.bole.assignment.domain;

import java.util.Arrays;

/**
 * The places to which units flow and the groups that they belong to: nested, so a forest under one root. Each node has a
 * price for its next unit that never falls as it fills: bounds are steps of that price, and a rising one spreads the load.
 * Nodes are numbered from 0, every node before its parent; the root is not a node.
 */
final class Tree {
    /** The parent of those that belong to no group. */
    static final int ROOT = -1;

    private final int[] parent;
    private final Price[] prices;
    private final int[][] children;

    /**
     * What the next unit through a node costs: {@code below} up to {@code least} units, {@code above} from {@code most}
     * on, 0 between, and each time {@code slope} more for every unit that is there already.
     */
    record Price(int least, int most, long below, long above, long slope) {
        static final Price FREE = new Price(0, Integer.MAX_VALUE, 0, 0, 0);

        Price {
            if (least > most || below > 0 || above < 0 || slope < 0) {
                throw new IllegalArgumentException(
                        "a price must not fall: least %d, most %d, below %d, above %d, slope %d"
                                .formatted(least, most, below, above, slope));
            }
        }

        /** Of the unit after {@code units} others. */
        long next(int units) {
            return (units < least ? below : units < most ? 0 : above) + slope * units;
        }

        /** How many more units after {@code units} others cost the same each. */
        int alikeAfter(int units) {
            return slope > 0 ? 1 : (units < least ? least : units < most ? most : Integer.MAX_VALUE) - units;
        }

        /** How many of {@code units} cost the same as the last of them. */
        int alikeBefore(int units) {
            return slope > 0 ? 1 : units - (units > most ? most : units > least ? least : 0);
        }

        /**
         * The price of what stays away, when {@code units} stand ready and this is the price of those that come; but for
         * {@code slope * (units - 1)}, by which it is higher for every unit.
         */
        Price ofTheRest(int units) {
            int free = Math.max(0, units - most);
            return new Price(free, Math.max(free, units - least), -above, -below, slope);
        }
    }

    /** @param parent for each node, a later one or {@link #ROOT} */
    Tree(int[] parent, Price[] prices) {
        if (parent.length != prices.length) {
            throw new IllegalArgumentException("%d nodes have %d prices".formatted(parent.length, prices.length));
        }
        this.parent = parent.clone();
        this.prices = prices.clone();
        int[] sizes = new int[parent.length];
        for (int node = 0; node < parent.length; node++) {
            if (parent[node] != ROOT) {
                if (parent[node] <= node || parent[node] >= parent.length) {
                    throw new IllegalArgumentException(
                            "parent (%d) of node %d must come after it".formatted(parent[node], node));
                }
                sizes[parent[node]]++;
            }
        }
        children = new int[parent.length][];
        Arrays.setAll(children, node -> new int[sizes[node]]);
        for (int node = parent.length - 1; node >= 0; node--) {
            if (parent[node] != ROOT) {
                children[parent[node]][--sizes[parent[node]]] = node;
            }
        }
    }

    int size() {
        return parent.length;
    }

    int parent(int node) {
        return parent[node];
    }

    Price price(int node) {
        return prices[node];
    }

    /** Not a copy: read it only. */
    int[] children(int node) {
        return children[node];
    }
}
