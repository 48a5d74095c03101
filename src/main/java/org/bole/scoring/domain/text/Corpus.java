package org.bole.scoring.domain.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * How common each term is among the text units that a request is compared with. Immutable: {@link Counter} makes
 * one.
 */
public final class Corpus {
    private final int units;
    private final long totalLength;
    private final TermTable terms;
    private final int[] unitsWithTerm;

    private Corpus(int units, long totalLength, TermTable terms, int[] unitsWithTerm) {
        this.units = units;
        this.totalLength = totalLength;
        this.terms = terms;
        this.unitsWithTerm = unitsWithTerm;
    }

    /** Mean length of a unit in terms; 1 where there is no unit. */
    public double averageLength() {
        return units == 0 || totalLength == 0 ? 1 : (double) totalLength / units;
    }

    /**
     * Inverse document frequency, {@code ln(1 + (N - n + .5) / (n + .5))}: positive for every term, also for one that
     * no unit has (Robertson & Zaragoza 2009, with the 1 that keeps it above zero).
     */
    public double inverseFrequency(long term) {
        int place = terms.find(term);
        int n = place == TermTable.ABSENT ? 0 : unitsWithTerm[place];
        return Math.log1p((units - n + .5) / (n + .5));
    }

    /** How many units were counted. */
    public int units() {
        return units;
    }

    /** Writes the counts; {@link #read} makes the same corpus of them. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(units);
        out.writeLong(totalLength);
        terms.write(out, unitsWithTerm);
    }

    /** @throws IOException also where it was not written by {@link #write} */
    public static Corpus read(DataInput in) throws IOException {
        Counter counter = new Counter();
        counter.units = in.readInt();
        counter.totalLength = in.readLong();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            counter.count(in.readLong(), in.readInt());
        }
        return counter.snapshot();
    }

    /** Counts units in and out. Not thread-safe. */
    public static final class Counter {
        private int units;
        private long totalLength;
        private final TermTable terms = new TermTable(1024);
        private int[] unitsWithTerm = new int[1024];

        public void add(Bag bag) {
            count(bag, 1);
        }

        /** Takes out a bag that was added. */
        public void remove(Bag bag) {
            count(bag, -1);
        }

        private void count(Bag bag, int change) {
            units += change;
            totalLength += (long) change * bag.length();
            for (int i = 0; i < bag.size(); i++) {
                count(bag.term(i), change);
            }
        }

        private void count(long term, int change) {
            int place = terms.place(term);
            if (place >= unitsWithTerm.length) {
                unitsWithTerm = Arrays.copyOf(unitsWithTerm, unitsWithTerm.length * 2);
            }
            unitsWithTerm[place] += change;
        }

        /** The counts as they are now. */
        public Corpus snapshot() {
            return new Corpus(units, totalLength, terms.copy(), unitsWithTerm.clone());
        }
    }
}
