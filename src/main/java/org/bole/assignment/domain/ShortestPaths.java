package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sends one unit after the other to the root along the cheapest way that is left, which may move units that flow already
 * (successive shortest paths with potentials, Edmonds & Karp 1972; in the form for convex costs, Ahuja, Magnanti & Orlin
 * 1993, chapter 14). After each unit the flow is the cheapest of all that carry as many, and the potentials prove it.
 * O(units × arcs × log nodes) at worst; a search ends at the root, so that while there is room it looks at a few arcs,
 * and sends as many units at once as the way has room for at one price. Memory: 36 bytes an arc. Deterministic: equally cheap ways are told apart by the numbers of sources and nodes.
 */
final class ShortestPaths {
    private static final int END = -1;
    private static final int BY_TREE = -1;

    private final Network network;
    private final Tree tree;
    private final int sources;

    /** The source of each arc. */
    private final int[] source;
    /** The arcs into each leaf that carry units, as lists: the first of each leaf, and what comes after and before. */
    private final int[] firstInto;

    private final int[] after;
    private final int[] before;
    private final int[] on;
    private final int[] through;

    /** Sources first, then nodes of the tree. */
    private final long[] potential;

    private final long[] distance;
    /** The search in which a distance was set. */
    private final int[] search;
    /** From where the cheapest way comes, and on which arc, or {@link #BY_TREE}. */
    private final int[] from;

    private final int[] via;
    private final DistanceHeap heap;
    private final int[] done;
    private int searches;
    private long rootDistance;
    private int rootFrom;

    private ShortestPaths(Network network) {
        this.network = network;
        tree = network.tree();
        sources = network.sources();
        int vertices = sources + tree.size();
        source = new int[network.arcs()];
        for (int i = 0; i < sources; i++) {
            Arrays.fill(source, network.firstArc(i), network.endOfArcs(i), i);
        }
        firstInto = new int[tree.size()];
        Arrays.fill(firstInto, END);
        after = new int[network.arcs()];
        before = new int[network.arcs()];
        on = new int[network.arcs()];
        through = new int[tree.size()];
        potential = new long[vertices];
        distance = new long[vertices];
        search = new int[vertices];
        from = new int[vertices];
        via = new int[vertices];
        heap = new DistanceHeap(vertices);
        done = new int[vertices];
    }

    static Flow of(Network network) {
        return of(network, IntStream.range(0, network.sources()).toArray());
    }

    /**
     * The same, from the sources in an order: the nearer it is to who gets what in the end, the fewer units move again.
     *
     * @param order all sources
     */
    static Flow of(Network network, int[] order) {
        ShortestPaths paths = new ShortestPaths(network);
        paths.start();
        for (int i : order) {
            int left = network.units(i);
            while (left > 0) {
                paths.search(i);
                int amount = paths.room(left);
                paths.send(amount);
                left -= amount;
            }
        }
        return paths.flow();
    }

    /** Potentials that are right while nothing flows: minus what the way to the root costs. */
    private void start() {
        for (int node = tree.size() - 1; node >= 0; node--) {
            int parent = tree.parent(node);
            potential[sources + node] = (parent == Tree.ROOT ? 0 : potential[sources + parent])
                    - tree.price(node).next(0);
        }
        for (int i = 0; i < sources; i++) {
            long highest = Long.MIN_VALUE;
            for (int arc = network.firstArc(i); arc < network.endOfArcs(i); arc++) {
                highest = Math.max(highest, potential[sources + network.leaf(arc)] - network.cost(arc));
            }
            potential[i] = highest;
        }
    }

    /** Finds the cheapest way from a source to the root, and brings the potentials up to date. */
    private void search(int start) {
        searches++;
        rootDistance = Long.MAX_VALUE;
        heap.clear();
        reach(start, 0, END, BY_TREE);
        int count = 0;
        while (!heap.isEmpty()) {
            int vertex = heap.removeNearest();
            if (distance[vertex] >= rootDistance) {
                break;
            }
            done[count++] = vertex;
            if (vertex < sources) {
                leave(vertex);
            } else {
                climb(vertex - sources);
            }
        }
        for (int i = 0; i < count; i++) {
            // Those that were found near in the end, when the way was known already, stay as they are.
            potential[done[i]] += Math.min(0, distance[done[i]] - rootDistance);
        }
    }

    private void leave(int i) {
        long base = distance[i] + potential[i];
        int last = network.endOfArcs(i) - 1;
        for (int arc = network.firstArc(i); arc <= last; arc++) {
            if (on[arc] < network.capacity(i, arc)) {
                int leaf = sources + network.leaf(arc);
                reach(leaf, base + network.cost(arc) - potential[leaf], i, arc);
            }
        }
    }

    private void climb(int node) {
        int vertex = sources + node;
        long base = distance[vertex] + potential[vertex];
        long up = base + tree.price(node).next(through[node]);
        int parent = tree.parent(node);
        if (parent != Tree.ROOT) {
            reach(sources + parent, up - potential[sources + parent], vertex, BY_TREE);
        }
        if (distance[vertex] < rootDistance) {
            descend(node, base);
        }
    }

    /** Takes units back: from the sources into a leaf, or from the nodes below. */
    private void descend(int node, long base) {
        int vertex = sources + node;
        for (int arc = firstInto[node]; arc != END; arc = after[arc]) {
            reach(source[arc], base - network.cost(arc) - potential[source[arc]], vertex, arc);
        }
        for (int child : tree.children(node)) {
            if (through[child] > 0) {
                long saved = tree.price(child).next(through[child] - 1);
                reach(sources + child, base - saved - potential[sources + child], vertex, BY_TREE);
            }
        }
    }

    private void reach(int vertex, long at, int previous, int arc) {
        if (at < rootDistance && (search[vertex] != searches || at < distance[vertex])) {
            search[vertex] = searches;
            distance[vertex] = at;
            from[vertex] = previous;
            via[vertex] = arc;
            heap.offer(vertex, at);
            if (vertex >= sources && tree.parent(vertex - sources) == Tree.ROOT) {
                // Known at once, the way to the root ends the search before equally near ones are gone through.
                arrive(
                        vertex,
                        at + potential[vertex] + tree.price(vertex - sources).next(through[vertex - sources]));
            }
        }
    }

    private void arrive(int vertex, long at) {
        if (at < rootDistance) {
            rootDistance = at;
            rootFrom = vertex;
        }
    }

    /** How many units, of {@code wanted} at most, the way found has room for at one price. */
    private int room(int wanted) {
        int room = Math.min(wanted, tree.price(rootFrom - sources).alikeAfter(through[rootFrom - sources]));
        for (int vertex = rootFrom; from[vertex] != END; vertex = from[vertex]) {
            room = Math.min(room, roomInto(vertex, from[vertex]));
        }
        return room;
    }

    private int roomInto(int vertex, int previous) {
        if (via[vertex] != BY_TREE) {
            return vertex >= sources ? network.capacity(previous, via[vertex]) - on[via[vertex]] : on[via[vertex]];
        }
        int node = previous - sources;
        int next = vertex - sources;
        return tree.parent(node) == next
                ? tree.price(node).alikeAfter(through[node])
                : tree.price(next).alikeBefore(through[next]);
    }

    /** Sends units along the way found, from its end to its start. */
    private void send(int amount) {
        through[rootFrom - sources] += amount;
        int vertex = rootFrom;
        while (from[vertex] != END) {
            int previous = from[vertex];
            if (via[vertex] == BY_TREE) {
                move(previous - sources, vertex - sources, amount);
            } else if (vertex >= sources) {
                take(via[vertex], amount);
            } else {
                release(via[vertex], amount);
            }
            vertex = previous;
        }
    }

    private void move(int node, int next, int amount) {
        if (tree.parent(node) == next) {
            through[node] += amount;
        } else {
            through[next] -= amount;
        }
    }

    private void take(int arc, int amount) {
        if (on[arc] == 0) {
            int leaf = network.leaf(arc);
            int next = firstInto[leaf];
            after[arc] = next;
            before[arc] = END;
            if (next != END) {
                before[next] = arc;
            }
            firstInto[leaf] = arc;
        }
        on[arc] += amount;
    }

    private void release(int arc, int amount) {
        on[arc] -= amount;
        if (on[arc] == 0) {
            int next = after[arc];
            int previous = before[arc];
            if (previous == END) {
                firstInto[network.leaf(arc)] = next;
            } else {
                after[previous] = next;
            }
            if (next != END) {
                before[next] = previous;
            }
        }
    }

    private Flow flow() {
        return new Flow(
                on,
                through,
                Arrays.copyOf(potential, sources),
                Arrays.copyOfRange(potential, sources, potential.length));
    }
}
