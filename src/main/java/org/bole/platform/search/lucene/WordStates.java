package org.bole.platform.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.bole.platform.search.Query;

/**
 * Looks up all words of a question together: in the order of the dictionary and with one reader for each field and segment,
 * which costs a fraction of a look-up for each word on its own.
 */
final class WordStates {
    private final IndexSearcher searcher;
    /** By field, and there in the order of the dictionary. */
    private final Map<String, SortedMap<BytesRef, TermStates>> words = new HashMap<>();

    /** Those of {@code query} in the index of {@code searcher}. */
    WordStates(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        collect(query);
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                for (Map.Entry<String, SortedMap<BytesRef, TermStates>> field : words.entrySet()) {
                    look(leaf, field.getKey(), field.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look up the words of a question", e);
        }
    }

    private void collect(Query query) {
        if (query instanceof Query.Word word) {
            of(word);
        }
        query.parts().forEach(this::collect);
    }

    private TermStates of(Query.Word word) {
        return words.computeIfAbsent(word.field(), any -> new TreeMap<>())
                .computeIfAbsent(new BytesRef(word.term()), any -> new TermStates(searcher.getTopReaderContext()));
    }

    private static void look(LeafReaderContext leaf, String field, SortedMap<BytesRef, TermStates> words)
            throws IOException {
        Terms dictionary = leaf.reader().terms(field);
        if (dictionary == null) {
            return;
        }
        TermsEnum terms = dictionary.iterator();
        for (Map.Entry<BytesRef, TermStates> word : words.entrySet()) {
            if (terms.seekExact(word.getKey())) {
                word.getValue().register(terms.termState(), leaf.ord, terms.docFreq(), terms.totalTermFreq());
            }
        }
    }

    /** @param word of the query that was looked up */
    TermQuery query(Query.Word word) {
        return new TermQuery(new Term(word.field(), word.term()), of(word));
    }
}
