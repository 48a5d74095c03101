package org.bole.platform.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bole.platform.json.Excerpt;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Tries whether the text of a parameter can become its type, as JAX-RS will do later: JAX-RS itself answers 404 without
 * saying which parameter is wrong.
 */
final class TextReader {
    private static final Messages MESSAGES = Messages.of("http");

    private static final Map<Class<?>, Function<String, Object>> BUILT_IN = Map.ofEntries(
            Map.entry(int.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(double.class, Double::valueOf),
            Map.entry(boolean.class, TextReader::bool),
            Map.entry(Boolean.class, TextReader::bool));

    private final Class<?> type;
    private final @Nullable Function<String, ?> builtIn;
    private final @Nullable Method factory;

    private TextReader(Class<?> type, @Nullable Function<String, ?> builtIn, @Nullable Method factory) {
        this.type = type;
        this.builtIn = builtIn;
        this.factory = factory;
    }

    static TextReader of(Class<?> type) {
        Function<String, ?> builtIn = BUILT_IN.get(type);
        return new TextReader(type, builtIn, builtIn == null ? factory(type) : null);
    }

    private static @Nullable Method factory(Class<?> type) {
        for (String name : List.of("fromString", "valueOf", "parse")) {
            Class<?> argument = name.equals("parse") ? CharSequence.class : String.class;
            try {
                Method method = type.getMethod(name, argument);
                if (Modifier.isStatic(method.getModifiers()) && type != String.class) {
                    return method;
                }
            } catch (NoSuchMethodException next) {
                continue;
            }
        }
        return null;
    }

    private static Object bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    /** Adds what is wrong with {@code text}; nothing when it can be read. */
    void check(String name, String text, List<Violation> violations) {
        if (text.indexOf(0) >= 0) {
            violations.add(new Violation(name, "illegal-character", MESSAGES.get("illegal-character")));
            return;
        }
        try {
            if (builtIn != null) {
                Objects.requireNonNull(builtIn.apply(text));
            } else if (factory != null) {
                factory.invoke(null, text);
            }
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Refusal refusal) {
                violations.addAll(refusal.violations());
            } else {
                violations.add(invalid(name, text));
            }
        } catch (IllegalArgumentException wrong) {
            violations.add(invalid(name, text));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("Parameter type %s must be public".formatted(type), hidden);
        }
    }

    private Violation invalid(String name, String text) {
        String sent = Excerpt.of(text);
        if (type.isEnum()) {
            String legal = String.join(
                    ", ",
                    List.of(type.getEnumConstants()).stream()
                            .map(Object::toString)
                            .toList());
            return new Violation(name, "unknown-value", MESSAGES.get("unknown-value", sent, legal));
        }
        Bilingual expected = MESSAGES.get(kind());
        return new Violation(name, "invalid-value", MESSAGES.get("invalid-value", expected, sent));
    }

    private String kind() {
        return switch (type.getSimpleName()) {
            case "int", "long", "Integer", "Long" -> "expected.integer";
            case "double", "Double", "BigDecimal" -> "expected.number";
            case "boolean", "Boolean" -> "expected.boolean";
            case "UUID" -> "expected.uuid";
            case "LocalDate" -> "expected.date";
            case "Instant", "OffsetDateTime" -> "expected.time";
            default -> "expected.other";
        };
    }
}
