package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What full text search knows of one document: made from the document when it is indexed, and again when it is shown.
 *
 * @param names by which it is called, by writing and sound
 * @param texts in the order in which hits are shown
 * @param references ids and codes, found only whole
 * @param claims what exact filters may ask
 * @param facets values by facet
 */
public record Subject(
        List<Name> names,
        List<Text> texts,
        List<Reference> references,
        Set<String> claims,
        Map<String, Set<String>> facets) {

    /** @param field JSON Pointer */
    public record Name(String field, String text, NameKeys keys) {}

    /** @param field JSON Pointer */
    public record Text(String field, String text, Weight weight) {}

    /** @param field JSON Pointer */
    public record Reference(String field, String text) {
        /** As it is compared: without regard to width and case. */
        String key() {
            return key(text);
        }

        static String key(String text) {
            return Folded.of(text).text().strip();
        }
    }

    /** How much a text says of what the document is about. */
    public enum Weight {
        /** What it is called or says of itself in a line. */
        TITLE(4),
        /** Skills and headlines. */
        STRONG(3),
        /** Running text. */
        PLAIN(1),
        /** What belongs to somebody else, such as the name of the employer. */
        AROUND(.8f);

        private final float boost;

        Weight(float boost) {
            this.boost = boost;
        }

        float boost() {
            return boost;
        }
    }

    public Subject {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        references = List.copyOf(references);
        claims = Set.copyOf(claims);
        facets = Map.copyOf(facets);
    }

    /** Collects what there is to know. */
    public static final class Builder {
        private final List<Name> names = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private final Map<String, Set<String>> facets = new LinkedHashMap<>();

        public Builder name(String field, String text, NameKeys keys) {
            names.add(new Name(field, text, keys));
            return this;
        }

        /** @param text null: none */
        public Builder text(String field, @Nullable String text, Weight weight) {
            if (text != null) {
                texts.add(new Text(field, text, weight));
            }
            return this;
        }

        /** Every text of a list of texts. */
        public Builder texts(String field, List<String> list, Weight weight) {
            for (int i = 0; i < list.size(); i++) {
                texts.add(new Text(field + '/' + i, list.get(i), weight));
            }
            return this;
        }

        /** @param text null: none */
        public Builder reference(String field, @Nullable String text) {
            if (text != null) {
                references.add(new Reference(field, text));
            }
            return this;
        }

        public Builder facet(String name, Set<String> values) {
            facets.put(name, new LinkedHashSet<>(values));
            return this;
        }

        public Subject build(Set<String> claims) {
            return new Subject(names, texts, references, claims, facets);
        }
    }
}
