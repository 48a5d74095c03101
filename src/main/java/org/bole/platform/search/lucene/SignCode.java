package org.bole.platform.search.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A vector as one bit for each component: whether it is positive. The share of bits that differ between two vectors grows
 * with the angle between them: for random hyperplanes it is the angle divided by π (Charikar 2002), and the axes of an
 * embedding are close enough to such planes to sort out the far ones. A comparison costs one XOR and one population count
 * for 64 components.
 */
final class SignCode {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private SignCode() {}

    /** How many longs the code of so many components takes. */
    static int words(int components) {
        return (components + Long.SIZE - 1) / Long.SIZE;
    }

    static long[] of(byte[] vector) {
        long[] code = new long[words(vector.length)];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) {
                code[i / Long.SIZE] |= 1L << i;
            }
        }
        return code;
    }

    /**
     * In how many bits two vectors of so many components may differ that have at least the cosine {@code least}: what the
     * angle says, and four standard deviations.
     */
    static int farthest(int components, double least) {
        int all = words(components) * Long.SIZE;
        double share = Math.acos(Math.max(-1, Math.min(1, least))) / Math.PI;
        double expected = components * share + 4 * Math.sqrt(components * share * (1 - share));
        return least <= -1 ? all : Math.min(all, (int) Math.ceil(expected));
    }

    /** The code of {@code vector} as bytes. */
    static byte[] bytes(byte[] vector) {
        long[] code = of(vector);
        byte[] bytes = new byte[code.length * Long.BYTES];
        for (int i = 0; i < code.length; i++) {
            WORD.set(bytes, i * Long.BYTES, code[i]);
        }
        return bytes;
    }

    /** The {@code i}-th long of a code that begins at {@code offset}. */
    static long word(byte[] bytes, int offset, int i) {
        return (long) WORD.get(bytes, offset + i * Long.BYTES);
    }

    /** Adds to each of {@code distances} in how many bits {@code word} differs from one word of {@code codes}, in order. */
    static void add(long word, long[] codes, int from, int[] distances) {
        for (int i = 0; i < distances.length; i++) {
            distances[i] += Long.bitCount(word ^ codes[from + i]);
        }
    }
}
