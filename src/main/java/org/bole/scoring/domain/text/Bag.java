package org.bole.scoring.domain.text;

import java.util.Arrays;
import java.util.List;

/** A bag of words: distinct {@linkplain Term terms} in ascending order with how often each occurs (at most 127). Immutable. */
public final class Bag {
    public static final Bag EMPTY = new Bag(new long[0], new byte[0], 0);

    private final long[] terms;
    private final byte[] counts;
    private final int length;
    /** A bit for each term, shared by some: whoever misses one of another bag's bits does not contain it. */
    private final long mark;

    private Bag(long[] terms, byte[] counts, int length) {
        this.terms = terms;
        this.counts = counts;
        this.length = length;
        long bits = 0;
        for (long term : terms) {
            bits |= 1L << term;
        }
        mark = bits;
    }

    /** Counts {@code terms}. */
    public static Bag of(List<String> terms) {
        if (terms.isEmpty()) {
            return EMPTY;
        }
        long[] all = terms.stream().mapToLong(Term::of).sorted().toArray();
        long[] distinct = new long[all.length];
        byte[] counts = new byte[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                distinct[size++] = all[i];
            }
            if (counts[size - 1] < Byte.MAX_VALUE) {
                counts[size - 1]++;
            }
        }
        return new Bag(Arrays.copyOf(distinct, size), Arrays.copyOf(counts, size), all.length);
    }

    /**
     * A bag as {@link #terms} and {@link #counts} gave it.
     *
     * @param length how many terms, repetitions included
     */
    public static Bag restored(long[] terms, byte[] counts, int length) {
        if (terms.length != counts.length || length < terms.length) {
            throw new IllegalArgumentException("%d terms, %d counts and a length of %d make no bag"
                    .formatted(terms.length, counts.length, length));
        }
        return terms.length == 0 ? EMPTY : new Bag(terms.clone(), counts.clone(), length);
    }

    /** The distinct terms' numbers, ascending. */
    public long[] terms() {
        return terms.clone();
    }

    /** How often each of {@link #terms} occurs. */
    public byte[] counts() {
        return counts.clone();
    }

    /** How many distinct terms. */
    public int size() {
        return terms.length;
    }

    /** The {@code i}-th distinct term's number. */
    public long term(int i) {
        return terms[i];
    }

    /** How often the {@code i}-th distinct term occurs, 1–127. */
    public int count(int i) {
        return counts[i];
    }

    /** How many terms, repetitions included. */
    public int length() {
        return length;
    }

    /** Whether every term of {@code other} occurs here; true for an empty one. */
    public boolean containsAll(Bag other) {
        if ((other.mark & ~mark) != 0 || other.terms.length > terms.length) {
            return false;
        }
        int from = 0;
        for (long term : other.terms) {
            int at = Arrays.binarySearch(terms, from, terms.length, term);
            if (at < 0) {
                return false;
            }
            from = at + 1;
        }
        return true;
    }
}
