package org.bole.platform.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link Search}.
 *
 * @param hits best first; equal ones in an order that does not change while the index does not
 * @param total how many documents satisfy query and filter
 * @param facets for each field asked for, its values with their counts, most frequent first, at most
 *     {@value #VALUES_OF_A_FACET}
 */
public record Found(List<Hit> hits, long total, Map<String, List<Count>> facets) {
    public static final int VALUES_OF_A_FACET = 50;

    /** How many documents have a value. */
    public record Count(String value, long count) {}

    public Found {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
