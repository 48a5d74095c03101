package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.bole.platform.search.Content;

/** Reads what owners have left in the index: one look-up in the dictionary and one read for each. */
final class OwnerContents {
    private final IndexSearcher searcher;

    OwnerContents(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Content> of(Collection<UUID> owners) throws IOException {
        // In the order of the dictionary and of the file, so that neighbours are read together.
        List<BytesRef> ordered =
                owners.stream().map(UUID::toString).sorted().map(BytesRef::new).toList();
        List<Content> contents = new ArrayList<>(ordered.size());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(Fields.OWNER);
            BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.CONTENT);
            if (terms != null && values != null) {
                read(leaf, ordered, terms.iterator(), contents);
            }
        }
        return contents;
    }

    private static void read(LeafReaderContext leaf, List<BytesRef> owners, TermsEnum terms, List<Content> contents)
            throws IOException {
        for (BytesRef owner : owners) {
            if (terms.seekExact(owner)) {
                // An owner's documents come and go together: the first live one is the one with the content.
                int document = OwnerTerms.firstLive(terms, leaf.reader().getLiveDocs());
                // Anew for each: they only go forward, and the order of ids is not that of documents.
                BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.CONTENT);
                if (document < leaf.reader().maxDoc() && values != null && values.advanceExact(document)) {
                    BytesRef bytes = values.binaryValue();
                    contents.add(new Content(
                            UUID.fromString(owner.utf8ToString()),
                            DocValuesReader.number(leaf, Fields.VERSION, document),
                            DocValuesReader.number(leaf, Fields.REVISION, document),
                            Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
                }
            }
        }
    }
}
