package org.bole.platform.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a document satisfies a query, without an engine: for a document that was just made from the database, since
 * what an index holds may be older. Agrees with every engine; what a hit is worth is theirs to say.
 */
public final class Matching {
    private final IndexDocument document;
    private final Map<String, Set<String>> terms = new HashMap<>();

    public Matching(IndexDocument document) {
        this.document = document;
    }

    public boolean satisfies(Query query) {
        if (query instanceof Query.Everything) {
            return true;
        } else if (query instanceof Query.Word word) {
            return terms(word.field()).contains(word.term());
        } else if (query instanceof Query.OneOf one) {
            return values(one.field()).stream().anyMatch(one.values()::contains);
        } else if (query instanceof Query.Prefix prefix) {
            return values(prefix.field()).stream().anyMatch(value -> value.startsWith(prefix.start()));
        } else if (query instanceof Query.AtLeast range) {
            Long number = document.numbers().get(range.field());
            return number != null && number >= range.least();
        }
        return satisfiesParts(query);
    }

    private boolean satisfiesParts(Query query) {
        if (query instanceof Query.All all) {
            return all.parts().stream().allMatch(this::satisfies);
        } else if (query instanceof Query.Any any) {
            return any.parts().stream().filter(this::satisfies).count() >= Math.max(1, any.least());
        } else if (query instanceof Query.Best best) {
            return best.parts().stream().anyMatch(this::satisfies);
        } else if (query instanceof Query.Not not) {
            return !satisfies(not.part());
        } else if (query instanceof Query.Worth worth) {
            return satisfies(worth.part());
        }
        throw new IllegalArgumentException("unknown query " + query);
    }

    private Set<String> terms(String field) {
        return terms.computeIfAbsent(
                field, name -> new HashSet<>(document.terms().getOrDefault(name, List.of())));
    }

    private Set<String> values(String field) {
        Set<String> facet = document.facets().get(field);
        return facet != null ? facet : document.keywords().getOrDefault(field, Set.of());
    }
}
