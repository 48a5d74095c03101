package org.bole.platform.search;

import java.util.List;
import java.util.Set;

/** What documents to find, and what each is worth. */
public sealed interface Query {
    /** Every document; worth 0. */
    record Everything() implements Query {}

    /** Whether it tells documents apart by worth; what does not is a filter only. */
    default boolean scores() {
        return this instanceof Word word && word.boost() > 0
                || this instanceof Worth
                || this instanceof All
                || this instanceof Any
                || this instanceof Best;
    }

    /** How many conditions it is made of: engines refuse a question of more than 1,024. */
    default int conditions() {
        int ofParts = parts().stream().mapToInt(Query::conditions).sum();
        boolean onlyParts = this instanceof All || this instanceof Any || this instanceof Best || this instanceof Worth;
        return onlyParts ? ofParts : 1 + ofParts;
    }

    /** The queries that it is made of; none where it asks about documents itself. */
    default List<Query> parts() {
        return List.of();
    }

    /** Documents with this word: worth {@code boost} × BM25; a boost of 0 asks only whether it is there. */
    record Word(String field, String term, float boost) implements Query {}

    /** Documents with at least one of these exact values of a keyword or facet; worth 0. */
    record OneOf(String field, Set<String> values) implements Query {
        public OneOf {
            values = Set.copyOf(values);
        }
    }

    /** Documents with a keyword that begins so; worth 0. */
    record Prefix(String field, String start) implements Query {}

    /** Documents whose number is at least this; worth 0. */
    record AtLeast(String field, long least) implements Query {}

    /** Documents that satisfy all; worth the sum. */
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Documents that satisfy at least {@code least} of the parts; worth the sum of those. */
    record Any(List<Query> parts, int least) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }

        public Any(List<Query> parts) {
            this(parts, 1);
        }
    }

    /** Documents that satisfy one of the parts; worth the best of those. */
    record Best(List<Query> parts) implements Query {
        public Best {
            parts = List.copyOf(parts);
        }
    }

    /** Documents that do not satisfy {@code part}; worth 0. */
    record Not(Query part) implements Query {
        @Override
        public List<Query> parts() {
            return List.of(part);
        }
    }

    /** Documents that satisfy {@code part}; worth {@code score}, whatever the part says. */
    record Worth(Query part, float score) implements Query {
        @Override
        public List<Query> parts() {
            return List.of(part);
        }
    }
}
