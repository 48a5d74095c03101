package org.bole.platform.document.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bole.platform.document.Stored;
import org.bole.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that may be searched.
 *
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
 * @param total how many there are on all pages; null unless searched or counted
 * @param facets values with their counts over all pages, most frequent first; null unless asked for
 */
public record Listing<D>(
        List<Listed<D>> items,
        @Nullable String nextCursor,

        @Schema(description = "Only with q or facets: how many there are on all pages", nullable = true) @Nullable
        Long total,

        @Schema(description = "Only with facets: for each, its values with counts over all pages", nullable = true)
        @Nullable
        Map<String, List<FacetCount>> facets) {
    public Listing {
        items = List.copyOf(items);
        facets = facets == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }

    static <D> Listing<D> plain(Page<Stored<D>> page) {
        return new Listing<>(page.items().stream().map(Listed::plain).toList(), page.nextCursor(), null, null);
    }

    Listing<D> counted(long all, Map<String, List<FacetCount>> counts) {
        return new Listing<>(items, nextCursor, all, counts);
    }
}
