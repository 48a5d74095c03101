package org.bole.platform.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
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

    /** The same as {@link Claims} that a document must make. */
    public Set<String> claims() {
        Set<String> claims = new LinkedHashSet<>();
        example.properties().forEach(member -> {
            String field = member.getKey();
            JsonNode value = member.getValue();
            if (value.isArray()) {
                value.forEach(element -> claims.add(Claims.list(field, element.asText())));
            } else if (value.isObject()) {
                value.properties()
                        .forEach(part -> claims.add(Claims.part(
                                field, part.getKey(), part.getValue().asText())));
            } else {
                claims.add(Claims.field(field, value.asText()));
            }
        });
        return claims;
    }

    /** The example as JSON text. */
    public String json() {
        return example.toString();
    }
}
