package org.bole.assignment.domain;

/**
 * Nodes by distance, nearest first, equally near ones by number: a 4-ary heap that knows where each node stands, so that
 * a distance can be lowered in O(log n). Emptied in O(what is in it).
 */
final class DistanceHeap {
    private static final int ARITY = 4;
    private static final int OUT = -1;

    private final int[] heap;
    private final int[] place;
    private final long[] distance;
    private int size;

    /** For nodes from 0 to {@code nodes - 1}. */
    DistanceHeap(int nodes) {
        heap = new int[nodes];
        place = new int[nodes];
        java.util.Arrays.fill(place, OUT);
        distance = new long[nodes];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a node, or lowers its distance; a greater one than it has changes nothing. */
    void offer(int node, long at) {
        if (place[node] == OUT) {
            place[node] = size;
            heap[size++] = node;
        } else if (at >= distance[node]) {
            return;
        }
        distance[node] = at;
        up(place[node]);
    }

    int removeNearest() {
        int nearest = heap[0];
        place[nearest] = OUT;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            place[last] = 0;
            down();
        }
        return nearest;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = OUT;
        }
        size = 0;
    }

    private void up(int from) {
        int at = from;
        int node = heap[at];
        while (at > 0) {
            int above = (at - 1) / ARITY;
            if (!before(node, heap[above])) {
                break;
            }
            put(heap[above], at);
            at = above;
        }
        put(node, at);
    }

    private void down() {
        int at = 0;
        int node = heap[0];
        while (true) {
            int least = at * ARITY + 1;
            if (least >= size) {
                break;
            }
            int end = Math.min(least + ARITY, size);
            for (int child = least + 1; child < end; child++) {
                if (before(heap[child], heap[least])) {
                    least = child;
                }
            }
            if (!before(heap[least], node)) {
                break;
            }
            put(heap[least], at);
            at = least;
        }
        put(node, at);
    }

    private void put(int node, int at) {
        heap[at] = node;
        place[node] = at;
    }

    private boolean before(int node, int other) {
        return distance[node] < distance[other] || distance[node] == distance[other] && node < other;
    }
}
