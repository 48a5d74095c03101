package org.bole.scoring.domain.text;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Where each of a set of terms stands: an open-addressing table from term numbers to places 0, 1, 2 … in order of
 * arrival. At most half full; a look-up costs one or two probes. Not thread-safe while it grows.
 */
final class TermTable {
    static final int ABSENT = -1;

    private long[] terms;
    private int[] places;
    private int size;

    /** @param expected how many terms will come; more may */
    TermTable(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4);
        terms = new long[capacity];
        places = new int[capacity];
    }

    private TermTable(TermTable other) {
        terms = other.terms.clone();
        places = other.places.clone();
        size = other.size;
    }

    TermTable copy() {
        return new TermTable(this);
    }

    int size() {
        return size;
    }

    /** Writes how many terms there are, then each with the number of {@code byPlace} that belongs to it. */
    void write(DataOutput out, int[] byPlace) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < terms.length; i++) {
            if (terms[i] != 0) {
                out.writeLong(terms[i]);
                out.writeInt(byPlace[places[i]]);
            }
        }
    }

    /** The place of {@code term}; {@link #ABSENT} where it has none. */
    int find(long term) {
        int at = slot(terms, term);
        return terms[at] == term ? places[at] : ABSENT;
    }

    /** The place of {@code term}, given now if it has none. */
    int place(long term) {
        int at = slot(terms, term);
        if (terms[at] == term) {
            return places[at];
        }
        if ((size + 1) * 2 > terms.length) {
            grow();
            at = slot(terms, term);
        }
        terms[at] = term;
        places[at] = size;
        return size++;
    }

    private static int slot(long[] terms, long term) {
        int mask = terms.length - 1;
        int at = (int) term & mask;
        while (terms[at] != 0 && terms[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] wider = new long[terms.length * 2];
        int[] moved = Arrays.copyOf(places, wider.length);
        for (int i = 0; i < terms.length; i++) {
            if (terms[i] != 0) {
                int at = slot(wider, terms[i]);
                wider[at] = terms[i];
                moved[at] = places[i];
            }
        }
        terms = wider;
        places = moved;
    }
}
