package org.bole.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The peer: the cosine of every vector, one after the other, in the memory of one process: what an index of vectors saves.
 * Gives the twenty people with the nearest text; no filters, no scores.
 */
final class ExactScan {
    private static final int PLACES = 20;
    private final WordVectors source;
    private final int[] owners;
    private final byte[][] vectors;
    private int size;

    ExactScan(WordVectors source, int most) {
        this.source = source;
        owners = new int[most];
        vectors = new byte[most][];
    }

    /** Takes in the texts of person number {@code owner}. */
    void add(int owner, Iterator<String> texts) {
        while (texts.hasNext()) {
            owners[size] = owner;
            vectors[size++] = source.bytes(texts.next());
        }
    }

    private record Near(int owner, int product) {}

    List<Integer> best(String text) {
        byte[] wanted = source.bytes(text);
        int[] products = new int[owners[Math.max(0, size - 1)] + 1];
        Arrays.fill(products, Integer.MIN_VALUE);
        for (int i = 0; i < size; i++) {
            products[owners[i]] = Math.max(products[owners[i]], product(wanted, vectors[i]));
        }
        PriorityQueue<Near> best = new PriorityQueue<>(Comparator.comparingInt(Near::product));
        for (int owner = 0; owner < products.length; owner++) {
            if (best.size() < PLACES || products[owner] > best.element().product()) {
                best.add(new Near(owner, products[owner]));
                if (best.size() > PLACES) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(Comparator.comparingInt((Near near) -> -near.product()))
                .map(Near::owner)
                .toList();
    }

    private static int product(byte[] a, byte[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
