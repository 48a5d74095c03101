package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.bole.platform.search.Content;

/** Reads what owners have left in the index: one look-up in the dictionary and one read for each. */
final class OwnerContents {
    private final IndexSearcher searcher;

    OwnerContents(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Where an owner's content is in a segment. */
    private record Place(UUID owner, int document) {}

    List<Content> of(Collection<UUID> owners) throws IOException {
        // In the order of the dictionary, so that neighbours are looked up together.
        List<BytesRef> ordered =
                owners.stream().map(UUID::toString).sorted().map(BytesRef::new).toList();
        List<Content> contents = new ArrayList<>(ordered.size());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            read(leaf, places(leaf, ordered), contents);
        }
        return contents;
    }

    private static List<Place> places(LeafReaderContext leaf, List<BytesRef> owners) throws IOException {
        List<Place> places = new ArrayList<>();
        Terms dictionary = leaf.reader().terms(Fields.OWNER);
        if (dictionary != null) {
            TermsEnum terms = dictionary.iterator();
            for (BytesRef owner : owners) {
                if (terms.seekExact(owner)) {
                    // An owner's documents come and go together: the first live one is the one with the content.
                    int document = OwnerTerms.firstLive(terms, leaf.reader().getLiveDocs());
                    if (document != DocIdSetIterator.NO_MORE_DOCS) {
                        places.add(new Place(UUID.fromString(owner.utf8ToString()), document));
                    }
                }
            }
        }
        // In the order of the file, so that it is read in one pass.
        places.sort(Comparator.comparingInt(Place::document));
        return places;
    }

    private static void read(LeafReaderContext leaf, List<Place> places, List<Content> contents) throws IOException {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.CONTENT);
        NumericDocValues versions = leaf.reader().getNumericDocValues(Fields.VERSION);
        NumericDocValues revisions = leaf.reader().getNumericDocValues(Fields.REVISION);
        if (values == null) {
            return;
        }
        for (Place place : places) {
            int document = place.document();
            if (values.advanceExact(document)) {
                BytesRef bytes = values.binaryValue();
                contents.add(new Content(
                        place.owner(),
                        DocValuesReader.number(versions, Fields.VERSION, document),
                        DocValuesReader.number(revisions, Fields.REVISION, document),
                        Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
            }
        }
    }
}
