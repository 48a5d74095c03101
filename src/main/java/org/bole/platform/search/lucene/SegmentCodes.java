package org.bole.platform.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The sign codes of one segment's vectors in memory, by document: 68 bytes for 512 components. All are of one length:
 * vectors of another cannot be compared with the same question. In each block of {@value #BLOCK} codes all first words come
 * first, then all second ones: so a loop over one word has nothing else to do. Immutable.
 */
final class SegmentCodes {
    static final int BLOCK = 256;
    static final SegmentCodes NONE = new SegmentCodes(new int[0], new long[0], 0);

    private final int[] documents;
    private final long[] codes;
    private final int words;

    private SegmentCodes(int[] documents, long[] codes, int words) {
        this.documents = documents;
        this.codes = codes;
        this.words = words;
    }

    /** @param words how many longs a code has that is taken in */
    static SegmentCodes read(LeafReader segment, String field, int words) throws IOException {
        int size = count(segment.getBinaryDocValues(LuceneVectors.signs(field)), words);
        BinaryDocValues values = segment.getBinaryDocValues(LuceneVectors.signs(field));
        if (values == null || size == 0) {
            return NONE;
        }
        int[] documents = new int[size];
        long[] codes = new long[Math.multiplyExact((size + BLOCK - 1) / BLOCK * BLOCK, words)];
        for (int i = 0; i < size; ) {
            int document = values.nextDoc();
            BytesRef code = values.binaryValue();
            if (code.length == words * Long.BYTES) {
                for (int word = 0; word < words; word++) {
                    codes[(i / BLOCK * words + word) * BLOCK + i % BLOCK] =
                            SignCode.word(code.bytes, code.offset, word);
                }
                documents[i++] = document;
            }
        }
        return new SegmentCodes(documents, codes, words);
    }

    private static int count(@Nullable BinaryDocValues values, int words) throws IOException {
        int size = 0;
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            size += values.binaryValue().length == words * Long.BYTES ? 1 : 0;
        }
        return size;
    }

    int size() {
        return documents.length;
    }

    /** The document of the {@code i}-th vector; ascending. */
    int document(int i) {
        return documents[i];
    }

    /**
     * In how many bits each code from the {@code first} one to the end of its block differs from {@code code}, which has the
     * length asked for.
     *
     * @param first a multiple of {@value #BLOCK}
     * @param distances {@value #BLOCK} of them; what is beyond the last code means nothing
     */
    void distances(long[] code, int first, int[] distances) {
        Arrays.fill(distances, 0);
        for (int word = 0; word < words; word++) {
            SignCode.add(code[word], codes, first * words + word * BLOCK, distances);
        }
    }
}
