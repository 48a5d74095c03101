package org.bole.platform.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
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
    private final Map<Term, TermStates> states = new HashMap<>();

    /** Those of {@code query} in the index of {@code searcher}. */
    WordStates(IndexSearcher searcher, Query query) {
        Map<String, Set<BytesRef>> byField = new TreeMap<>();
        collect(query, byField);
        byField.forEach((field, words) -> words.forEach(
                word -> states.put(new Term(field, word), new TermStates(searcher.getTopReaderContext()))));
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                for (Map.Entry<String, Set<BytesRef>> words : byField.entrySet()) {
                    look(leaf, words.getKey(), words.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look up the words of a question", e);
        }
    }

    private void look(LeafReaderContext leaf, String field, Set<BytesRef> words) throws IOException {
        Terms dictionary = leaf.reader().terms(field);
        if (dictionary == null) {
            return;
        }
        TermsEnum terms = dictionary.iterator();
        for (BytesRef word : words) {
            TermStates known = states.get(new Term(field, word));
            if (known != null && terms.seekExact(word)) {
                TermState state = terms.termState();
                known.register(state, leaf.ord, terms.docFreq(), terms.totalTermFreq());
            }
        }
    }

    private static void collect(Query query, Map<String, Set<BytesRef>> words) {
        if (query instanceof Query.Word word) {
            words.computeIfAbsent(word.field(), any -> new TreeSet<>()).add(new BytesRef(word.term()));
        } else if (query instanceof Query.Worth worth) {
            collect(worth.part(), words);
        } else if (query instanceof Query.Not not) {
            collect(not.part(), words);
        } else {
            parts(query).forEach(part -> collect(part, words));
        }
    }

    private static List<Query> parts(Query query) {
        if (query instanceof Query.All all) {
            return all.parts();
        } else if (query instanceof Query.Any any) {
            return any.parts();
        } else if (query instanceof Query.Best best) {
            return best.parts();
        }
        return List.of();
    }

    TermQuery query(Query.Word word) {
        Term term = new Term(word.field(), word.term());
        TermStates known = states.get(term);
        return known == null ? new TermQuery(term) : new TermQuery(term, known);
    }
}
