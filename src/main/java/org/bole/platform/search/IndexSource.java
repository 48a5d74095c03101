package org.bole.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one index is about: reads aggregates from the database and makes their index entries. Every bean of this type has
 * an index. All methods join the caller's transaction.
 */
public interface IndexSource {
    /** Stable name of the index: lower-case letters. */
    String kind();

    /** Changes with the fields of the documents: an index of another mapping is built anew. */
    int mapping();

    /** The entries of those {@code owners} that exist. */
    List<IndexEntry> entries(Collection<UUID> owners);

    /** Up to {@code limit} owners after {@code after} (null: from the start) with their versions, in order of id. */
    List<Version> versions(@Nullable UUID after, int limit);
}
