package org.bole.taxonomy.application;

import java.util.List;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeTable;
import org.jspecify.annotations.Nullable;

/**
 * One page of entries.
 *
 * @param table where the entries come from, for their paths and children
 * @param nextCursor where the next page starts; null on the last page
 */
public record CodeListing(
        CodeTable table, List<CodeEntry> entries, @Nullable String nextCursor) {
    public CodeListing {
        entries = List.copyOf(entries);
    }
}
