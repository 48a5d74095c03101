package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * A problem with some of the pairs of another.
 *
 * @param original the number that each pair has in the other
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Restricted(Problem problem, int[] original) {
    static Restricted to(Problem whole, IntPredicate kept, BitSet locked) {
        Pairs pairs = whole.pairs();
        int[] original = new int[pairs.size()];
        int[] first = new int[pairs.first().length];
        BitSet lockedHere = new BitSet();
        int size = 0;
        for (int r = 0; r + 1 < first.length; r++) {
            for (int pair = pairs.first()[r]; pair < pairs.first()[r + 1]; pair++) {
                if (kept.test(pair)) {
                    lockedHere.set(size, locked.get(pair));
                    original[size++] = pair;
                }
            }
            first[r + 1] = size;
        }
        int[] left = Arrays.copyOf(original, size);
        Pairs fewer = new Pairs(
                first,
                Arrays.stream(left).map(pair -> pairs.expert()[pair]).toArray(),
                Arrays.stream(left).mapToDouble(pair -> pairs.score()[pair]).toArray(),
                lockedHere);
        return new Restricted(new Problem(whole.requests(), whole.experts(), fewer, whole.balance()), left);
    }

    BitSet original(BitSet used) {
        BitSet originals = new BitSet();
        used.stream().forEach(pair -> originals.set(original[pair]));
        return originals;
    }
}
