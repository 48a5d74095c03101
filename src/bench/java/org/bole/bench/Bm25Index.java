package org.bole.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The peer: Lucene's BM25 (k1 = 1.2, b = .75) over one text a document. Thread-safe. */
final class Bm25Index implements AutoCloseable {
    private static final String FIELD = "text";

    private final List<String> ids;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param texts by id; the order decides between equal scores */
    Bm25Index(Map<String, String> texts) {
        this(new ByteBuffersDirectory(), List.copyOf(texts.keySet()), texts.values());
    }

    /** In files of {@code directory}, for texts that are made one at a time. @param ids as many as {@code texts} */
    Bm25Index(Directory directory, List<String> ids, Iterable<String> texts) {
        this.ids = ids;
        // The terms come cut already; the analyzer is never asked.
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new TextField(FIELD, new Terms(PlainTerms.of(text))));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot index", e);
        }
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(1.2f, .75f));
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    /** Ids of at most {@code limit} documents that share a term with {@code text}, best first. */
    List<String> ranking(String text, int limit) {
        List<String> ranking = new ArrayList<>();
        for (ScoreDoc hit : search(text, limit)) {
            ranking.add(ids.get(hit.doc));
        }
        return ranking;
    }

    /** The scores of all documents that share a term with {@code text}, by id. */
    Map<String, Double> scores(String text) {
        Map<String, Double> scores = new HashMap<>();
        for (ScoreDoc hit : search(text, ids.size())) {
            scores.put(ids.get(hit.doc), (double) hit.score);
        }
        return scores;
    }

    private ScoreDoc[] search(String text, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        PlainTerms.of(text).stream()
                .collect(Collectors.groupingBy(term -> term, Collectors.counting()))
                .forEach((term, count) ->
                        query.add(new BoostQuery(new TermQuery(new Term(FIELD, term)), count), Occur.SHOULD));
        try {
            return searcher.search(query.build(), limit).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search in memory", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Terms that are cut already. */
    private static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> terms;

        Terms(List<String> terms) {
            this.terms = terms.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!terms.hasNext()) {
                return false;
            }
            term.append(terms.next());
            return true;
        }
    }
}
