package org.bole.platform.search;

import java.util.List;
import java.util.UUID;

/**
 * Everything an index holds of one owner.
 *
 * @param version of the aggregate in the database
 */
public record IndexEntry(UUID owner, long version, List<IndexDocument> documents) {
    public IndexEntry {
        documents = List.copyOf(documents);
    }
}
