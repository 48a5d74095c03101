package org.bole.platform.search.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * How a vector stands in a document: its squared length and its bytes, for exact cosines, and its signs, for finding out
 * which to compute.
 */
final class LuceneVectors {
    private static final VarHandle SQUARE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private LuceneVectors() {}

    /** Name of the field that holds the signs of the vector field {@code name}. */
    static String signs(String name) {
        return name + "#signs";
    }

    static void add(Document target, String name, byte[] vector) {
        byte[] value = ByteBuffer.allocate(Integer.BYTES + vector.length)
                .putInt(dot(vector, vector, 0))
                .put(vector)
                .array();
        target.add(new BinaryDocValuesField(name, new BytesRef(value)));
        target.add(new BinaryDocValuesField(signs(name), new BytesRef(SignCode.bytes(vector))));
    }

    /** How many components a stored vector has. */
    static int components(BytesRef stored) {
        return stored.length - Integer.BYTES;
    }

    /** Of {@code wanted}, whose length is {@code length}, and a stored vector of as many components; 0 for a zero vector. */
    static double cosine(byte[] wanted, double length, BytesRef stored) {
        int square = (int) SQUARE.get(stored.bytes, stored.offset);
        int product = dot(wanted, stored.bytes, stored.offset + Integer.BYTES);
        return square == 0 ? 0 : product / (length * Math.sqrt(square));
    }

    static double length(byte[] vector) {
        return Math.sqrt(dot(vector, vector, 0));
    }

    private static int dot(byte[] a, byte[] b, int from) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[from + i];
        }
        return sum;
    }
}
