package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.bole.platform.search.Hit;
import org.bole.platform.search.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest vectors in two steps: a scan of all sign codes keeps {@value #MORE} more than are wanted, those that
 * differ in the fewest bits and pass the filter, and these are compared by exact cosine. O(vectors) with some five
 * nanoseconds for each, no graph to build or to merge, and the same answer however the index is cut into segments.
 */
final class NearestScan {
    /** So many more than are wanted of the nearest by signs are compared exactly. */
    private static final int MORE = 400;

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

    private record Near(int document, double cosine, long tie) {}

    List<Hit> run() throws IOException {
        NearestCodes kept =
                new NearestCodes(MORE + nearest.limit(), SignCode.farthest(nearest.vector().length, nearest.least()));
        Weight filter = searcher.createWeight(
                searcher.rewrite(LuceneQueries.query(searcher, nearest.filter())), ScoreMode.COMPLETE_NO_SCORES, 1);
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
        int[] distances = new int[SegmentCodes.BLOCK];
        for (int first = 0; first < segment.size(); first += SegmentCodes.BLOCK) {
            segment.distances(code, first, distances);
            int inBlock = Math.min(SegmentCodes.BLOCK, segment.size() - first);
            for (int i = 0; i < inBlock; i++) {
                if (distances[i] <= kept.farthest()) {
                    int document = segment.document(first + i);
                    if (passes(document, passing, live)) {
                        kept.add(leaf.ord, document, distances[i]);
                    }
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
        NumericDocValues ties = null;
        for (NearestCodes.Kept one : kept.nearest()) {
            LeafReaderContext leaf = leaves.get(one.segment());
            if (one.segment() != segment) {
                segment = one.segment();
                vectors = leaf.reader().getBinaryDocValues(nearest.field());
                ties = leaf.reader().getNumericDocValues(Fields.TIE);
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
            if (cosine >= nearest.least()
                    && (best.size() < nearest.limit()
                            || cosine >= best.element().cosine())) {
                best.add(new Near(
                        leaf.docBase + one.document(),
                        cosine,
                        DocValuesReader.number(ties, Fields.TIE, one.document())));
                if (best.size() > nearest.limit()) {
                    best.remove();
                }
            }
        }
        return best;
    }

    private List<Hit> hits(PriorityQueue<Near> best) throws IOException {
        ScoreDoc[] nearestFirst = best.stream()
                .sorted(FARTHEST_FIRST.reversed())
                .map(near -> new ScoreDoc(near.document(), (float) near.cosine()))
                .toArray(ScoreDoc[]::new);
        return HitReader.read(searcher, nearestFirst);
    }
}
