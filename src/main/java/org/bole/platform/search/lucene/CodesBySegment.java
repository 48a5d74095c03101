package org.bole.platform.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The sign codes of every open segment. A segment never changes: its codes are read once and go with it. Thread-safe. */
final class CodesBySegment {
    private final Map<IndexReader.CacheKey, Map<String, SegmentCodes>> known = new ConcurrentHashMap<>();

    SegmentCodes of(LeafReader segment, String field) {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        if (core == null) {
            return read(segment, field);
        }
        Map<String, SegmentCodes> fields = known.get(core.getKey());
        if (fields == null) {
            fields = known.computeIfAbsent(core.getKey(), key -> new ConcurrentHashMap<>());
            core.addClosedListener(known::remove);
        }
        return fields.computeIfAbsent(field, name -> read(segment, name));
    }

    private static SegmentCodes read(LeafReader segment, String field) {
        try {
            return SegmentCodes.read(segment, field);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the codes of " + field, e);
        }
    }
}
