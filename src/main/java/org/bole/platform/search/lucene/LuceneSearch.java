package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.bole.platform.search.Found;
import org.bole.platform.search.Found.Count;
import org.bole.platform.search.Hit;
import org.bole.platform.search.Search;

/** Runs one search on one view of the index. */
final class LuceneSearch {
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.TIE, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final Query query;

    LuceneSearch(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
    }

    Found run(Search search) throws IOException {
        boolean counting = !search.facets().isEmpty();
        List<Hit> hits = search.limit() == 0 ? List.of() : hits(search);
        long total = counting || search.limit() == 0 ? searcher.count(query) : hits.size();
        return new Found(hits, total, counting ? facets(search.facets()) : Map.of());
    }

    private List<Hit> hits(Search search) throws IOException {
        TopFieldDocs top = searcher.search(query, search.skip() + search.limit(), BEST_FIRST);
        ScoreDoc[] shown = Arrays.stream(top.scoreDocs)
                .skip(search.skip())
                .map(hit -> new ScoreDoc(hit.doc, (Float) ((FieldDoc) hit).fields[0]))
                .toArray(ScoreDoc[]::new);
        return HitReader.read(searcher, shown);
    }

    /** Counts over all hits: exact, O(hits × values). */
    private Map<String, List<Count>> facets(List<String> fields) throws IOException {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            for (String field : fields) {
                Scorer hits = weight.scorer(leaf);
                SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
                if (hits != null && values != null) {
                    count(hits, leaf, values, counts.computeIfAbsent(field, any -> new HashMap<>()));
                }
            }
        }
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        fields.forEach(field -> facets.put(field, mostFrequent(counts.getOrDefault(field, Map.of()))));
        return facets;
    }

    private static void count(Scorer hits, LeafReaderContext leaf, SortedSetDocValues values, Map<String, Long> counts)
            throws IOException {
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        var live = leaf.reader().getLiveDocs();
        var documents = hits.iterator();
        for (int document = documents.nextDoc();
                document != org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if ((live == null || live.get(document)) && values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    byOrdinal[Math.toIntExact(values.nextOrd())]++;
                }
            }
        }
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
            }
        }
    }

    private static List<Count> mostFrequent(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .limit(Found.VALUES_OF_A_FACET)
                .toList();
    }
}
