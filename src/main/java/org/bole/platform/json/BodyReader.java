package org.bole.platform.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.bole.platform.problem.Violation;
import org.bole.platform.validation.ConstraintReasons;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON text into a record and reports everything wrong with it at once: unknown fields, wrong types, illegal
 * values, and broken Bean Validation constraints. Thread-safe.
 */
@ApplicationScoped
public class BodyReader {
    private final ObjectMapper mapper;
    private final ConstraintReasons constraints;

    public BodyReader(ObjectMapper settings, ConstraintReasons constraints) {
        this.mapper = settings.copy().registerModule(new CollectingModule()).addHandler(new CollectingHandler());
        this.mapper.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.constraints = constraints;
    }

    /** Reads one UTF-8 text, such as a line of a bulk import; a byte order mark is skipped. */
    public <T> Parsed<T> read(byte[] text, Class<T> type) {
        return read(text, mapper.constructType(type));
    }

    /** Reads a UTF-8 stream to its end. The caller closes it. */
    public <T> Parsed<T> read(InputStream text, Class<T> type) throws IOException {
        return read(text.readAllBytes(), type);
    }

    /** Like {@link #read(byte[], Class)} for a type with parameters. */
    public <T> Parsed<T> read(byte[] text, JavaType type) {
        int wrongByte = Utf8.firstWrongByte(text);
        if (wrongByte >= 0) {
            return unreadable("invalid-utf8", String.valueOf(wrongByte));
        }
        int start = Utf8.afterByteOrderMark(text);
        try (JsonParser parser = mapper.getFactory().createParser(text, start, text.length - start)) {
            return read(parser, type);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    /** Reads one text from a parser and expects nothing after it. */
    public <T> Parsed<T> read(JsonParser parser, JavaType type) throws IOException {
        Findings findings = new Findings();
        try {
            return readOne(parser, type, findings);
        } catch (StreamConstraintsException limit) {
            JsonLocation at = limit.getLocation();
            return invalid(Places.here(parser), "limit-exceeded", line(at), column(at));
        } catch (JsonProcessingException syntax) {
            return syntax(parser, syntax);
        }
    }

    private <T> Parsed<T> readOne(JsonParser parser, JavaType type, Findings findings) throws IOException {
        if (parser.nextToken() == null) {
            return unreadable("missing-body");
        }
        T value = mapper.readerFor(type).withAttribute(Findings.key(), findings).readValue(parser);
        JsonLocation end = parser.currentLocation();
        if (parser.nextToken() != null) {
            return unreadable("trailing-content", line(end), column(end));
        }
        if (value == null && findings.violations().isEmpty()) {
            findings.add("", "missing-body");
        }
        if (value != null) {
            constraints.check(value, findings::within).stream()
                    .filter(violation -> !findings.covers(violation.pointer()))
                    .toList()
                    .forEach(findings::add);
        }
        return Parsed.of(value, findings.violations());
    }

    private static <T> Parsed<T> syntax(JsonParser parser, JsonProcessingException syntax) throws IOException {
        String message = syntax.getOriginalMessage();
        JsonLocation at = syntax.getLocation();
        if (message != null && message.startsWith("Duplicate field")) {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            String name = Excerpt.of(String.valueOf(parser.currentName()));
            return invalid(pointer, "duplicate-field", name, line(at), column(at));
        }
        return unreadable("malformed-json", line(at), column(at));
    }

    private static <T> Parsed<T> unreadable(String key, Object... arguments) {
        return invalid("", key, arguments);
    }

    private static <T> Parsed<T> invalid(String pointer, String code, Object... arguments) {
        Violation violation = new Violation(pointer, code, Findings.MESSAGES.get(code, arguments));
        return new Parsed.Invalid<>(List.of(violation), false);
    }

    private static String line(@Nullable JsonLocation at) {
        return at == null ? "?" : String.valueOf(at.getLineNr());
    }

    private static String column(@Nullable JsonLocation at) {
        return at == null ? "?" : String.valueOf(at.getColumnNr());
    }
}
