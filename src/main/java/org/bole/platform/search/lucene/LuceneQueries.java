package org.bole.platform.search.lucene;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.bole.platform.search.Query;

/** Makes Lucene queries. */
final class LuceneQueries {
    private final WordStates words;

    private LuceneQueries(WordStates words) {
        this.words = words;
    }

    /** For one view of the index. */
    static org.apache.lucene.search.Query query(IndexSearcher searcher, Query query) {
        return new LuceneQueries(new WordStates(searcher, query)).query(query);
    }

    private org.apache.lucene.search.Query query(Query query) {
        if (query instanceof Query.Word word) {
            return new BoostQuery(words.query(word), word.boost());
        } else if (query instanceof Query.All all) {
            return all(all);
        } else if (query instanceof Query.Any any) {
            return any(any);
        } else if (query instanceof Query.Best best) {
            return new DisjunctionMaxQuery(queries(best.parts()), 0);
        } else if (query instanceof Query.Worth worth) {
            return new BoostQuery(new ConstantScoreQuery(query(worth.part())), worth.score());
        }
        return new BoostQuery(new ConstantScoreQuery(unscored(query)), 0);
    }

    private org.apache.lucene.search.Query unscored(Query query) {
        if (query instanceof Query.OneOf one) {
            return new TermInSetQuery(
                    one.field(), one.values().stream().map(BytesRef::new).toList());
        } else if (query instanceof Query.Prefix prefix) {
            return new PrefixQuery(new Term(prefix.field(), prefix.start()));
        } else if (query instanceof Query.AtLeast range) {
            return LongPoint.newRangeQuery(range.field(), range.least(), Long.MAX_VALUE);
        } else if (query instanceof Query.Not not) {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(query(not.part()), Occur.MUST_NOT)
                    .build();
        } else if (query instanceof Query.Everything) {
            return new MatchAllDocsQuery();
        }
        throw new IllegalArgumentException("unknown query " + query);
    }

    /** What counts nothing only filters, so that the engine may skip and cache it. */
    private org.apache.lucene.search.Query all(Query.All all) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (Query part : all.parts()) {
            if (part instanceof Query.Not not) {
                builder.add(query(not.part()), Occur.MUST_NOT);
            } else {
                builder.add(query(part), part.scores() ? Occur.MUST : Occur.FILTER);
            }
        }
        // Exclusions alone would find nothing.
        return builder.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    private org.apache.lucene.search.Query any(Query.Any any) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().setMinimumNumberShouldMatch(any.least());
        any.parts().forEach(part -> builder.add(query(part), Occur.SHOULD));
        return builder.build();
    }

    private List<org.apache.lucene.search.Query> queries(List<Query> parts) {
        return parts.stream().map(this::query).toList();
    }
}
