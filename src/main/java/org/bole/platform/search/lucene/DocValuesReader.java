package org.bole.platform.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Reads what every document carries with it. */
final class DocValuesReader {
    private DocValuesReader() {}

    static long number(LeafReaderContext leaf, String field, int local) throws IOException {
        NumericDocValues numbers = leaf.reader().getNumericDocValues(field);
        if (numbers == null || !numbers.advanceExact(local)) {
            throw new IOException("document %d has no %s".formatted(local, field));
        }
        return numbers.longValue();
    }
}
