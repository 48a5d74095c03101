package org.bole.platform.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says that filters may ask for, as plain texts for an index: the counterpart of {@link Containment}, so
 * that a list finds by the same rules with and without an index.
 */
public final class Claims {
    private final Set<String> claims = new LinkedHashSet<>();

    /** The document's {@code field} is {@code value}; null: it says nothing. */
    public Claims is(String field, @Nullable Object value) {
        if (value != null) {
            claims.add(field(field, value.toString()));
        }
        return this;
    }

    /** The document's list {@code field} has these {@code values}. */
    public Claims has(String field, Collection<?> values) {
        values.forEach(value -> claims.add(list(field, value.toString())));
        return this;
    }

    /** The document's object {@code field} has {@code value} as its {@code part}; null: it says nothing. */
    public Claims part(String field, String part, @Nullable Object value) {
        if (value != null) {
            claims.add(part(field, part, value.toString()));
        }
        return this;
    }

    public Set<String> all() {
        return Set.copyOf(claims);
    }

    static String field(String field, String value) {
        return field + '=' + value;
    }

    static String list(String field, String value) {
        return field + "[]=" + value;
    }

    static String part(String field, String part, String value) {
        return field + '.' + part + '=' + value;
    }
}
