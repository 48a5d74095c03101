package org.bole.platform.search.lucene;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.bole.platform.search.IndexDocument;

/** Makes Lucene documents. */
final class LuceneDocuments {
    private static final FieldType WORDS = words();

    private LuceneDocuments() {}

    /** Words with their frequencies; nobody asks for positions. */
    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    static Document document(IndexDocument source, long version, long revision) {
        Document target = new Document();
        UUID owner = source.owner();
        target.add(new StringField(Fields.OWNER, owner.toString(), Field.Store.NO));
        target.add(new BinaryDocValuesField(Fields.OWNER_BYTES, bytes(owner)));
        target.add(new NumericDocValuesField(Fields.VERSION, version));
        target.add(new NumericDocValuesField(Fields.REVISION, revision));
        target.add(new NumericDocValuesField(Fields.TIE, owner.getLeastSignificantBits()));
        source.keywords().forEach((name, values) -> values.forEach(value -> keyword(target, name, value)));
        source.facets()
                .forEach((name, values) -> values.forEach(value -> {
                    keyword(target, name, value);
                    target.add(new SortedSetDocValuesField(name, new BytesRef(value)));
                }));
        source.terms().forEach((name, words) -> target.add(new Field(name, new Words(words), WORDS)));
        source.numbers().forEach((name, value) -> target.add(new LongField(name, value, Field.Store.NO)));
        source.vectors().forEach((name, vector) -> LuceneVectors.add(target, name, vector));
        return target;
    }

    private static void keyword(Document target, String name, String value) {
        target.add(new StringField(name, value, Field.Store.NO));
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static UUID uuid(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
