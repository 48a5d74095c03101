package org.bole.assignment.domain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Moves.Arcs;

/**
 * The cheapest ways from one vertex to the others beside an assignment that cannot be made better, so that no circle of
 * moves has a negative cost: first potentials (Bellman 1958, Ford 1956), then a search for each source (Dijkstra 1959) with
 * costs that they make >= 0 (Johnson, Journal of the ACM 24, 1977). Not thread-safe; copies share the potentials. Since most vertices are next to the root,
 * a search may go round it: it looks at those alone that are near without.
 */
final class Detours {
    /** No way. */
    static final long NEVER = Long.MAX_VALUE;

    private final Arcs arcs;
    private final long[] potential;
    private final long[] distance;
    private final DistanceHeap heap;
    private int source;

    private Detours(Arcs arcs, long[] potential) {
        this.arcs = arcs;
        this.potential = potential;
        distance = new long[arcs.vertices()];
        heap = new DistanceHeap(arcs.vertices());
    }

    /** O(vertices × arcs) at worst, mostly a few times the arcs. */
    static Detours beside(Arcs arcs) {
        long[] potential = new long[arcs.vertices()];
        Deque<Integer> open = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        for (int v = 0; v < arcs.vertices(); v++) {
            open.add(v);
            waiting.set(v);
        }
        while (!open.isEmpty()) {
            int v = open.remove();
            waiting.clear(v);
            for (int arc = arcs.first()[v]; arc < arcs.first()[v + 1]; arc++) {
                int to = arcs.to()[arc];
                long at = potential[v] + arcs.cost()[arc];
                if (at < potential[to]) {
                    potential[to] = at;
                    if (!waiting.get(to)) {
                        waiting.set(to);
                        open.add(to);
                    }
                }
            }
        }
        return new Detours(arcs, potential);
    }

    Detours copy() {
        return new Detours(arcs, potential);
    }

    /** Finds the ways from the root. O(arcs × log vertices). */
    long[] fromRoot() {
        from(arcs.root(), Arcs.NOWHERE);
        return IntStream.range(0, arcs.vertices()).mapToLong(this::to).toArray();
    }

    /** Finds the ways from a vertex that do not pass the root. O(arcs × log vertices) at worst. */
    void roundRoot(int from) {
        from(from, arcs.root());
    }

    private void from(int start, int closed) {
        source = start;
        Arrays.fill(distance, NEVER);
        distance[source] = 0;
        heap.offer(source, 0);
        while (!heap.isEmpty()) {
            int v = heap.removeNearest();
            for (int arc = arcs.first()[v]; arc < arcs.first()[v + 1]; arc++) {
                int to = arcs.to()[arc];
                long at = distance[v] + arcs.cost()[arc] + potential[v] - potential[to];
                if (at < distance[to] && to != closed) {
                    distance[to] = at;
                    heap.offer(to, at);
                }
            }
        }
    }

    /** What the cheapest way from the source to a vertex costs, or {@link #NEVER}. */
    long to(int vertex) {
        return distance[vertex] == NEVER ? NEVER : distance[vertex] + potential[vertex] - potential[source];
    }
}
