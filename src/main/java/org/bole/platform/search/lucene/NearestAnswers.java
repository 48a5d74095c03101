package org.bole.platform.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.bole.platform.search.Hit;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Query;

/**
 * Answers to questions for the nearest of all documents: many ask the same, and an answer holds until the index changes.
 * Thread-safe.
 */
final class NearestAnswers {
    /** Some kilobytes each. */
    private static final int MOST = 5_000;

    private final Cache<Asked, List<Hit>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final CodesBySegment codes = new CodesBySegment();

    /** A question to one view of the index. */
    private record Asked(IndexReader.CacheKey view, String field, ByteBuffer vector, int limit, double least) {}

    List<Hit> of(IndexSearcher searcher, Nearest nearest) throws IOException {
        IndexReader.CacheHelper view = searcher.getIndexReader().getReaderCacheHelper();
        if (view == null || !(nearest.filter() instanceof Query.Everything)) {
            return scanned(searcher, nearest);
        }
        Asked asked = new Asked(
                view.getKey(), nearest.field(), ByteBuffer.wrap(nearest.vector()), nearest.limit(), nearest.least());
        List<Hit> hits = known.getIfPresent(asked);
        if (hits == null) {
            hits = scanned(searcher, nearest);
            known.put(asked, hits);
        }
        return hits;
    }

    private List<Hit> scanned(IndexSearcher searcher, Nearest nearest) throws IOException {
        return new NearestScan(searcher, codes, nearest).run();
    }
}
