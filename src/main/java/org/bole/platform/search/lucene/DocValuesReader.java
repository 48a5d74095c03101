package org.bole.platform.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** Reads what every document carries with it. */
final class DocValuesReader {
    private DocValuesReader() {}

    static long number(LeafReaderContext leaf, String field, int local) throws IOException {
        return number(leaf.reader().getNumericDocValues(field), field, local);
    }

    /**
     * For many documents of a segment, in ascending order.
     *
     * @param numbers those of {@code field}; null where no document of the segment has one
     */
    static long number(@Nullable NumericDocValues numbers, String field, int local) throws IOException {
        if (numbers == null || !numbers.advanceExact(local)) {
            throw new IOException("document %d has no %s".formatted(local, field));
        }
        return numbers.longValue();
    }
}
