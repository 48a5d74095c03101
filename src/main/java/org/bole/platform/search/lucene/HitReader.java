package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.bole.platform.search.Hit;
import org.jspecify.annotations.Nullable;

/** Reads whose the documents are that were found: in the order of the files, so that each is opened once. */
final class HitReader {
    private final List<LeafReaderContext> leaves;
    private int opened = -1;
    private @Nullable BinaryDocValues owners;
    private @Nullable NumericDocValues revisions;

    private HitReader(IndexSearcher searcher) {
        leaves = searcher.getIndexReader().leaves();
    }

    /** The hits in the order of {@code found}. */
    static List<Hit> read(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        HitReader reader = new HitReader(searcher);
        Integer[] inOrder = new Integer[found.length];
        Arrays.setAll(inOrder, i -> i);
        Arrays.sort(inOrder, Comparator.comparingInt(i -> found[i].doc));
        Hit[] hits = new Hit[found.length];
        for (int i : inOrder) {
            hits[i] = reader.hit(found[i]);
        }
        return List.of(hits);
    }

    private Hit hit(ScoreDoc found) throws IOException {
        int ordinal = ReaderUtil.subIndex(found.doc, leaves);
        LeafReaderContext leaf = leaves.get(ordinal);
        if (ordinal != opened) {
            owners = leaf.reader().getBinaryDocValues(Fields.OWNER_BYTES);
            revisions = leaf.reader().getNumericDocValues(Fields.REVISION);
            opened = ordinal;
        }
        int local = found.doc - leaf.docBase;
        if (owners == null || !owners.advanceExact(local)) {
            throw new IOException("document %d has no owner".formatted(local));
        }
        return new Hit(
                LuceneDocuments.uuid(owners.binaryValue()),
                DocValuesReader.number(revisions, Fields.REVISION, local),
                found.score);
    }
}
