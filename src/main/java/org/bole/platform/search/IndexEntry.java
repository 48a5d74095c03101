package org.bole.platform.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything an index holds of one owner.
 *
 * @param version of the aggregate in the database
 * @param content what the index gives back for the owner, neither searched nor filtered; null: nothing. Needs at least
 *     one document to be kept with; not copied: nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent")
public record IndexEntry(UUID owner, long version, List<IndexDocument> documents, byte @Nullable [] content) {
    public IndexEntry {
        documents = List.copyOf(documents);
        if (content != null && documents.isEmpty()) {
            throw new IllegalArgumentException("content of %s needs a document to be kept with".formatted(owner));
        }
    }

    /** Without content. */
    public IndexEntry(UUID owner, long version, List<IndexDocument> documents) {
        this(owner, version, documents, null);
    }
}
