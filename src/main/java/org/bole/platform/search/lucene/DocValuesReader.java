package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.bole.platform.search.Hit;

/** Reads what every document carries with it. */
final class DocValuesReader {
    private DocValuesReader() {}

    static Hit hit(IndexSearcher searcher, int document, double score) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return hit(leaf, document - leaf.docBase, score);
    }

    /** @param local the document's number within its segment */
    static Hit hit(LeafReaderContext leaf, int local, double score) throws IOException {
        BinaryDocValues owners = leaf.reader().getBinaryDocValues(Fields.OWNER_BYTES);
        if (owners == null || !owners.advanceExact(local)) {
            throw new IOException("document %d has no owner".formatted(local));
        }
        return new Hit(LuceneDocuments.uuid(owners.binaryValue()), number(leaf, Fields.REVISION, local), score);
    }

    static long number(LeafReaderContext leaf, String field, int local) throws IOException {
        NumericDocValues numbers = leaf.reader().getNumericDocValues(field);
        if (numbers == null || !numbers.advanceExact(local)) {
            throw new IOException("document %d has no %s".formatted(local, field));
        }
        return numbers.longValue();
    }
}
