package org.bole.platform.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A filter by example: documents that contain this one, as PostgreSQL's {@code @>} on {@code jsonb} says. One index
 * answers every such filter.
 */
public final class Containment {
    private final ObjectNode example = JsonNodeFactory.instance.objectNode();

    /** Documents whose {@code field} is {@code value}; null: no restriction. */
    public Containment where(String field, @Nullable Object value) {
        if (value != null) {
            example.put(field, value.toString());
        }
        return this;
    }

    /** Documents whose list {@code field} has {@code value}; null: no restriction. */
    public Containment whereListHas(String field, @Nullable Object value) {
        if (value != null) {
            example.putArray(field).add(value.toString());
        }
        return this;
    }

    /** Documents whose object {@code field} has {@code value} as its {@code part}; null: no restriction. */
    public Containment wherePart(String field, String part, @Nullable Object value) {
        if (value != null) {
            example.putObject(field).put(part, value.toString());
        }
        return this;
    }

    /** The example as JSON text. */
    public String json() {
        return example.toString();
    }
}
