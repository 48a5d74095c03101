package org.bole.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes unknown fields, keys and kinds of object, and lets the reading go on. */
final class CollectingHandler extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> reader,
            Object beanOrClass,
            String name)
            throws IOException {
        Findings findings = Findings.of(context);
        if (findings == null) {
            return false;
        }
        // Unknown fields of a record come back from a buffer, after the record: the buffer's own path leads nowhere.
        String pointer = Places.member(context.getParser(), name);
        parser.skipChildren();
        List<String> known = names(reader);
        Optional<String> meant = Nearest.to(name, known);
        if (meant.isPresent()) {
            findings.add(pointer, "unknown-field.near", Excerpt.of(name), meant.get());
        } else {
            findings.add(pointer, "unknown-field", Excerpt.of(name), String.join(", ", known));
        }
        return true;
    }

    private static List<String> names(@Nullable JsonDeserializer<?> reader) {
        Collection<Object> known = reader == null ? null : reader.getKnownPropertyNames();
        List<String> names = new ArrayList<>();
        if (known != null) {
            known.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    @Override
    public @Nullable Object handleWeirdKey(
            DeserializationContext context, Class<?> type, String key, @Nullable String why) throws IOException {
        Findings findings = Findings.of(context);
        if (findings == null) {
            return NOT_HANDLED;
        }
        String pointer = context.getParser().getParsingContext().pathAsPointer().toString();
        findings.add(pointer, "invalid-value", Expected.scalar(type).words(), Excerpt.of(key));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, @Nullable String why)
            throws IOException {
        Findings findings = Findings.of(context);
        if (findings == null || type.isPrimitive()) {
            return NOT_HANDLED;
        }
        Expected expected = type.isCollectionLikeType() || type.isArrayType() ? Expected.LIST : Expected.OBJECT;
        findings.add(
                parser.getParsingContext().pathAsPointer().toString(),
                "wrong-type",
                expected.words(),
                Expected.found(token));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType base, String id, TypeIdResolver resolver, @Nullable String why) {
        Findings findings = Findings.of(context);
        if (findings == null) {
            return null;
        }
        String pointer = context.getParser().getParsingContext().pathAsPointer().toString();
        findings.add(pointer, "unknown-value", Excerpt.of(id), String.valueOf(resolver.getDescForKnownTypeIds()));
        return context.constructType(Void.class);
    }
}
