package org.bole.round.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lines of JSON (NDJSON, UTF-8), as rounds are published: anybody can keep, hash and replay them. The same content gives
 * the same bytes on every machine: numbers are whole, and members stand in a fixed order.
 */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(Object line) {
        try {
            bytes.writeBytes(JSON.writeValueAsBytes(line));
            bytes.write('\n');
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers and ids must be writable", impossible);
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** SHA-256 in hexadecimal. */
    static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Reads such lines back. */
    static final class Reader {
        private final List<String> lines;
        private int at;

        Reader(byte[] file) {
            lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        }

        boolean hasNext() {
            return at < lines.size();
        }

        /** @throws UnreadableFile when the file is of another kind */
        void requireFormat(String format) {
            if (lines.isEmpty() || !begins("{\"format\":\"%s\"".formatted(format))) {
                throw new UnreadableFile(1, "no file in the format " + format);
            }
        }

        boolean begins(String start) {
            return lines.get(at).startsWith(start);
        }

        /** @throws UnreadableFile when there is no further line, or it is not of this type */
        <T> T next(Class<T> type) {
            at++;
            if (at > lines.size()) {
                throw new UnreadableFile(at, "the file ends here");
            }
            try {
                return JSON.readValue(lines.get(at - 1), type);
            } catch (JsonProcessingException foreign) {
                throw new UnreadableFile(at, "not what such a file holds here");
            }
        }

        /** What the last line says. @throws UnreadableFile when that cannot be */
        <T> T checked(Supplier<T> value) {
            try {
                return value.get();
            } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException impossible) {
                throw new UnreadableFile(at, impossible.getMessage());
            }
        }

        void require(boolean condition, String otherwise) {
            if (!condition) {
                throw new UnreadableFile(at, otherwise);
            }
        }
    }
}
