package org.bole.platform.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one index entry holds, whatever the engine. Several documents may have one owner: they come and go together.
 *
 * @param owner whose document it is: the aggregate in the database
 * @param keywords exact values, for filters
 * @param facets exact values, for filters and counts
 * @param terms words in any order, repetitions included, for BM25
 * @param numbers whole numbers, for ranges
 * @param vectors for nearest neighbours by cosine; one name always has one number of components
 */
public record IndexDocument(
        UUID owner,
        Map<String, Set<String>> keywords,
        Map<String, Set<String>> facets,
        Map<String, List<String>> terms,
        Map<String, Long> numbers,
        Map<String, byte[]> vectors) {

    public static Builder of(UUID owner) {
        return new Builder(owner);
    }

    /** Collects the fields of one document. */
    public static final class Builder {
        private final UUID owner;
        private final Map<String, Set<String>> keywords = new LinkedHashMap<>();
        private final Map<String, Set<String>> facets = new LinkedHashMap<>();
        private final Map<String, List<String>> terms = new LinkedHashMap<>();
        private final Map<String, Long> numbers = new LinkedHashMap<>();
        private final Map<String, byte[]> vectors = new LinkedHashMap<>();

        private Builder(UUID owner) {
            this.owner = owner;
        }

        public Builder keywords(String field, Collection<String> values) {
            keywords.put(field, Set.copyOf(values));
            return this;
        }

        public Builder facet(String field, Collection<String> values) {
            facets.put(field, Set.copyOf(values));
            return this;
        }

        public Builder terms(String field, List<String> values) {
            terms.put(field, List.copyOf(values));
            return this;
        }

        public Builder number(String field, long value) {
            numbers.put(field, value);
            return this;
        }

        public Builder vector(String field, byte[] value) {
            vectors.put(field, value);
            return this;
        }

        public IndexDocument build() {
            return new IndexDocument(owner, keywords, facets, terms, numbers, vectors);
        }
    }
}
