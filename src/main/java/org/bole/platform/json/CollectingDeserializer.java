package org.bole.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value by another deserializer; when that fails, notes why and where, skips the value and goes on with null,
 * so that one reading finds everything. Syntax errors still end the reading: after them nothing can be trusted.
 */
final class CollectingDeserializer extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final Expected expected;
    private final @Nullable BeanProperty property;

    CollectingDeserializer(
            JsonDeserializer<?> reader, Class<?> type, Expected expected, @Nullable BeanProperty property) {
        super(reader);
        this.type = type;
        this.expected = expected;
        this.property = property;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new CollectingDeserializer(reader, type, expected, property);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty place)
            throws JsonMappingException {
        JsonDeserializer<?> reader = context.handleSecondaryContextualization(
                getDelegatee(), place, context.constructType(getDelegatee().handledType()));
        return new CollectingDeserializer(reader, type, expected, place);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Findings findings = Findings.of(context);
        if (findings == null) {
            return super.deserialize(parser, context);
        }
        JsonToken token = parser.currentToken();
        if (!expected.fits(token)) {
            findings.add(pointer(parser), "wrong-type", expected.words(), Expected.found(token));
            parser.skipChildren();
            return nothing();
        }
        int around = Places.depthAround(parser);
        try {
            return sound(super.deserialize(parser, context), parser, findings);
        } catch (JsonMappingException | InputCoercionException | IllegalArgumentException | DateTimeException wrong) {
            Places.rethrowSyntaxError(wrong);
            return failed(wrong, parser, around, findings);
        }
    }

    private @Nullable Object failed(Exception wrong, JsonParser parser, int around, Findings findings)
            throws IOException {
        Object sent = parser.currentToken().isScalarValue() ? Excerpt.of(parser.getText()) : "";
        Places.skipTo(parser, around);
        String pointer = pointer(parser);
        if (!findings.within(pointer)) {
            Reasons.explain(findings, pointer, new Reasons.Failure(type, expected, sent.toString(), wrong));
        }
        return nothing();
    }

    /** Values that are legal for Jackson but that no database column and no formula can take. */
    private @Nullable Object sound(@Nullable Object value, JsonParser parser, Findings findings) {
        String why = Reasons.unsound(value);
        if (why == null) {
            return value;
        }
        findings.add(pointer(parser), why, expected.words());
        return nothing();
    }

    /** Null in a list is never meant; null for a primitive cannot be kept. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        Findings findings = Findings.of(context);
        JsonParser parser = context.getParser();
        if (findings != null && parser != null && parser.hasToken(JsonToken.VALUE_NULL)) {
            if (parser.getParsingContext().inArray()) {
                findings.add(pointer(parser), "null-element", expected.words());
            } else if (type.isPrimitive()) {
                findings.add(pointer(parser), "not-null", expected.words());
            }
            return nothing();
        }
        return super.getNullValue(context);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        Findings findings = Findings.of(context);
        JsonParser parser = context.getParser();
        if (findings == null || parser == null || property == null || !type.isPrimitive()) {
            return super.getAbsentValue(context);
        }
        findings.add(Places.member(parser, property.getName()), "not-null", expected.words());
        return nothing();
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    private @Nullable Object nothing() {
        return type.isPrimitive() ? ClassUtil.defaultValue(type) : null;
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
