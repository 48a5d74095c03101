package org.bole.platform.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The sign codes of every open segment. A segment never changes: its codes are read once and go with it. Thread-safe. */
final class CodesBySegment {
    private final Map<IndexReader.CacheKey, Map<Wanted, SegmentCodes>> known = new ConcurrentHashMap<>();

    /** Which codes of a segment. */
    private record Wanted(String field, int words) {}

    /** Those with {@code words} longs. */
    SegmentCodes of(LeafReader segment, String field, int words) {
        Wanted wanted = new Wanted(field, words);
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        if (core == null) {
            return read(segment, wanted);
        }
        Map<Wanted, SegmentCodes> fields = known.get(core.getKey());
        if (fields == null) {
            fields = known.computeIfAbsent(core.getKey(), key -> new ConcurrentHashMap<>());
            core.addClosedListener(known::remove);
        }
        return fields.computeIfAbsent(wanted, any -> read(segment, any));
    }

    private static SegmentCodes read(LeafReader segment, Wanted wanted) {
        try {
            return SegmentCodes.read(segment, wanted.field(), wanted.words());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the codes of " + wanted.field(), e);
        }
    }
}
