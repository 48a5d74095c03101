package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.bole.platform.search.Version;
import org.jspecify.annotations.Nullable;

/** The owners of live documents in order of id, straight from the dictionary of terms. */
final class OwnerTerms {
    private final IndexSearcher searcher;

    OwnerTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Version> after(@Nullable UUID after, int limit) throws IOException {
        List<Version> found = new ArrayList<>();
        Terms owners = MultiTerms.getTerms(searcher.getIndexReader(), Fields.OWNER);
        if (owners == null) {
            return found;
        }
        TermsEnum terms = owners.iterator();
        BytesRef term = first(terms, after);
        while (term != null && found.size() < limit) {
            Version live = live(term);
            if (live != null) {
                found.add(live);
            }
            term = terms.next();
        }
        return found;
    }

    private static @Nullable BytesRef first(TermsEnum terms, @Nullable UUID after) throws IOException {
        if (after == null) {
            return terms.next();
        }
        return switch (terms.seekCeil(new BytesRef(after.toString()))) {
            case FOUND -> terms.next();
            case NOT_FOUND -> terms.term();
            case END -> null;
        };
    }

    private @Nullable Version live(BytesRef owner) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms owners = leaf.reader().terms(Fields.OWNER);
            if (owners != null) {
                TermsEnum terms = owners.iterator();
                if (terms.seekCeil(owner) == SeekStatus.FOUND) {
                    int document = firstLive(terms, leaf.reader().getLiveDocs());
                    if (document != DocIdSetIterator.NO_MORE_DOCS) {
                        long version = DocValuesReader.number(leaf, Fields.VERSION, document);
                        return new Version(UUID.fromString(owner.utf8ToString()), version);
                    }
                }
            }
        }
        return null;
    }

    static int firstLive(TermsEnum terms, @Nullable Bits live) throws IOException {
        PostingsEnum documents = terms.postings(null, PostingsEnum.NONE);
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document;
    }
}
