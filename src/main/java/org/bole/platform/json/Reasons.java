package org.bole.platform.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a value of the right JSON type is wrong all the same. */
final class Reasons {
    /** PostgreSQL's numeric goes further, but no figure of this service does. */
    private static final int MOST_DIGITS = 100;

    /** The last one that every calendar, database and spreadsheet writes with four digits. */
    private static final int LAST_YEAR = 9999;

    private Reasons() {}

    record Failure(Class<?> type, Expected expected, String sent, Exception cause) {}

    static void explain(Findings findings, String pointer, Failure failure) {
        if (failure.expected() == Expected.CHOICE) {
            unknownValue(findings, pointer, failure.sent(), legal(failure.type()));
        } else if (failure.expected() == Expected.INTEGER || failure.cause() instanceof InputCoercionException) {
            findings.add(pointer, "out-of-range", failure.expected().words());
        } else if (failure.cause() instanceof ValueInstantiationException
                && failure.cause().getCause() instanceof IllegalArgumentException refused) {
            findings.add(pointer, "invalid-value.refused", Excerpt.of(String.valueOf(refused.getMessage())));
        } else {
            findings.add(pointer, "invalid-value", failure.expected().words(), failure.sent());
        }
    }

    static void unknownValue(Findings findings, String pointer, String sent, List<String> legal) {
        Optional<String> meant = Nearest.to(sent, legal);
        String list = String.join(", ", legal);
        if (meant.isPresent()) {
            findings.add(pointer, "unknown-value.near", sent, meant.get(), list);
        } else {
            findings.add(pointer, "unknown-value", sent, list);
        }
    }

    private static List<String> legal(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(written((Enum<?>) constant));
        }
        return names;
    }

    private static String written(Enum<?> constant) {
        try {
            JsonProperty renamed =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return renamed == null || renamed.value().isEmpty() ? constant.name() : renamed.value();
        } catch (NoSuchFieldException impossible) {
            return constant.name();
        }
    }

    /** The message for a value that must not go further; null when it may. */
    static @Nullable String unsound(@Nullable Object value) {
        if (value instanceof String text) {
            return isStorable(text) ? null : "illegal-character";
        }
        if (value instanceof LocalDate day) {
            return day.getYear() < 1 || day.getYear() > LAST_YEAR ? "out-of-range.date" : null;
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? null : "out-of-range";
        }
        if (value instanceof Float number) {
            return Float.isFinite(number) ? null : "out-of-range";
        }
        if (value instanceof BigDecimal number) {
            return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS
                    ? "out-of-range"
                    : null;
        }
        return null;
    }

    /** PostgreSQL's text holds neither U+0000 nor half of a surrogate pair. */
    private static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
