package org.bole.platform.search;

import java.util.List;

/**
 * A question to an index.
 *
 * @param query what counts
 * @param filter what must hold and counts nothing
 * @param skip how many hits to leave out at the beginning
 * @param limit how many hits at most; 0 to count only
 * @param facets fields whose values are counted over all hits
 */
public record Search(Query query, Query filter, int skip, int limit, List<String> facets) {
    public Search {
        facets = List.copyOf(facets);
        if (skip < 0 || limit < 0) {
            throw new IllegalArgumentException("skip (%d) and limit (%d) must be >= 0".formatted(skip, limit));
        }
    }

    public Search(Query query, Query filter, int limit) {
        this(query, filter, 0, limit, List.of());
    }
}
