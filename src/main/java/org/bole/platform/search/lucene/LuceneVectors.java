package org.bole.platform.search.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/** How a vector stands in a document: its bytes, for exact cosines, and its signs, for finding out which to compute. */
final class LuceneVectors {
    private LuceneVectors() {}

    /** Name of the field that holds the signs of the vector field {@code name}. */
    static String signs(String name) {
        return name + "#signs";
    }

    static void add(Document target, String name, byte[] vector) {
        target.add(new BinaryDocValuesField(name, new BytesRef(vector)));
        target.add(new BinaryDocValuesField(signs(name), new BytesRef(SignCode.bytes(vector))));
    }
}
