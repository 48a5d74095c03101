package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.bole.platform.search.Hit;
import org.bole.platform.search.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest vectors in two steps: a scan of all sign codes keeps the {@value #KEPT}-fold of those wanted that
 * differ in the fewest bits and pass the filter, and these are compared by exact cosine. O(vectors) with some five
 * nanoseconds for each, no graph to build or to merge, and the same answer however the index is cut into segments.
 */
final class NearestScan {
    /** How many of the nearest by signs are compared exactly, for each one wanted. */
    private static final int KEPT = 8;
    /** At least so many, also where few are wanted. */
    private static final int KEPT_AT_LEAST = 400;

    private static final Comparator<Near> FARTHEST_FIRST = Comparator.comparingDouble(Near::cosine)
            .thenComparing(Comparator.comparingLong(Near::tie).reversed());

    private final IndexSearcher searcher;
    private final CodesBySegment codes;
    private final Nearest nearest;
    private final long[] code;

    NearestScan(IndexSearcher searcher, CodesBySegment codes, Nearest nearest) {
        this.searcher = searcher;
        this.codes = codes;
        this.nearest = nearest;
        code = SignCode.of(nearest.vector());
    }

    private record Near(LeafReaderContext leaf, int document, double cosine, long tie) {}

    List<Hit> run() throws IOException {
        NearestCodes kept = new NearestCodes(Math.max(KEPT_AT_LEAST, KEPT * nearest.limit()), code.length * Long.SIZE);
        Weight filter = searcher.createWeight(
                searcher.rewrite(LuceneQueries.query(nearest.filter())), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (LeafReaderContext leaf : leaves) {
            Scorer passing = filter.scorer(leaf);
            if (passing != null) {
                scan(leaf, passing.iterator(), kept);
            }
        }
        return hits(best(leaves, kept));
    }

    private void scan(LeafReaderContext leaf, DocIdSetIterator passing, NearestCodes kept) throws IOException {
        SegmentCodes segment = codes.of(leaf.reader(), nearest.field(), code.length);
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < segment.size(); i++) {
            int distance = segment.distance(code, i);
            if (distance <= kept.farthest()) {
                int document = segment.document(i);
                if (passes(document, passing, live)) {
                    kept.add(leaf.ord, document, distance);
                }
            }
        }
    }

    private static boolean passes(int document, DocIdSetIterator passing, @Nullable Bits live) throws IOException {
        int at = passing.docID();
        return (at == document || at < document && passing.advance(document) == document)
                && (live == null || live.get(document));
    }

    private PriorityQueue<Near> best(List<LeafReaderContext> leaves, NearestCodes kept) throws IOException {
        PriorityQueue<Near> best = new PriorityQueue<>(FARTHEST_FIRST);
        double length = LuceneVectors.length(nearest.vector());
        int segment = -1;
        BinaryDocValues vectors = null;
        for (NearestCodes.Kept one : kept.nearest()) {
            LeafReaderContext leaf = leaves.get(one.segment());
            if (one.segment() != segment) {
                segment = one.segment();
                vectors = leaf.reader().getBinaryDocValues(nearest.field());
            }
            if (vectors == null || !vectors.advanceExact(one.document())) {
                throw new IOException("document %d has signs but no vector".formatted(one.document()));
            }
            BytesRef vector = vectors.binaryValue();
            if (LuceneVectors.components(vector) != nearest.vector().length) {
                // Its code is as long all the same: codes are filled up to whole words.
                continue;
            }
            double cosine = LuceneVectors.cosine(nearest.vector(), length, vector);
            if (best.size() < nearest.limit() || cosine >= best.element().cosine()) {
                best.add(new Near(
                        leaf, one.document(), cosine, DocValuesReader.number(leaf, Fields.TIE, one.document())));
                if (best.size() > nearest.limit()) {
                    best.remove();
                }
            }
        }
        return best;
    }

    private List<Hit> hits(PriorityQueue<Near> best) throws IOException {
        List<Hit> hits = new ArrayList<>(best.size());
        for (Near near : best.stream().sorted(FARTHEST_FIRST.reversed()).toList()) {
            hits.add(DocValuesReader.hit(near.leaf(), near.document(), near.cosine()));
        }
        return hits;
    }
}
