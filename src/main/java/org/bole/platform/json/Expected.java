package org.bole.platform.json;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.text.Bilingual;

/** What a place in a body is meant to hold, in the words of JSON. */
enum Expected {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    CHOICE,
    DATE,
    DATE_TIME,
    TIME,
    MONTH,
    UUID_TEXT,
    OBJECT,
    LIST,
    ANYTHING;

    private static final Set<Class<?>> INTEGERS =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);

    private static final Map<Class<?>, Expected> SCALARS = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(CharSequence.class, TEXT),
            Map.entry(BigInteger.class, INTEGER),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(float.class, NUMBER),
            Map.entry(Float.class, NUMBER),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(LocalDate.class, DATE),
            Map.entry(LocalTime.class, TIME),
            Map.entry(YearMonth.class, MONTH),
            Map.entry(Instant.class, DATE_TIME),
            Map.entry(OffsetDateTime.class, DATE_TIME),
            Map.entry(ZonedDateTime.class, DATE_TIME),
            Map.entry(LocalDateTime.class, DATE_TIME),
            Map.entry(UUID.class, UUID_TEXT));

    /** What a scalar of {@code type} is written as; {@link #ANYTHING} when only its own reader knows. */
    static Expected scalar(Class<?> type) {
        if (type.isEnum()) {
            return CHOICE;
        }
        return INTEGERS.contains(type) ? INTEGER : SCALARS.getOrDefault(type, ANYTHING);
    }

    boolean fits(JsonToken token) {
        return switch (this) {
            case TEXT, CHOICE, DATE, DATE_TIME, TIME, MONTH, UUID_TEXT -> token == JsonToken.VALUE_STRING;
            case INTEGER -> token == JsonToken.VALUE_NUMBER_INT;
            case NUMBER -> token.isNumeric();
            case BOOLEAN -> token.isBoolean();
            case OBJECT ->
                token == JsonToken.START_OBJECT || token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT;
            case LIST -> token == JsonToken.START_ARRAY;
            case ANYTHING -> true;
        };
    }

    Bilingual words() {
        return Findings.MESSAGES.get("expected." + name());
    }

    /** The words for what stands at {@code token}. */
    static Bilingual found(JsonToken token) {
        String kind = switch (token) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "object";
            case START_ARRAY, END_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "integer";
            case VALUE_NUMBER_FLOAT -> "decimal";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "unknown";
        };
        return Findings.MESSAGES.get("found." + kind);
    }
}
