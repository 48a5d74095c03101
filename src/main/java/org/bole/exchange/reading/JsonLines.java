package org.bole.exchange.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** NDJSON: one JSON text on each line; blank lines are skipped. Keeps one line in memory, and none that is too long. */
public final class JsonLines implements Rows {
    private static final Messages MESSAGES = Messages.of("exchange");
    private static final int BUFFER = 64 * 1024;

    private final InputStream file;
    private final FileCharset charset;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long number;

    public JsonLines(InputStream file, FileCharset charset) {
        this.file = file;
        this.charset = charset;
    }

    @Override
    public @Nullable Row next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            line.reset();
            boolean whole = readLine(line);
            number++;
            if (!whole) {
                return broken("row-too-long", String.valueOf(Rows.LONGEST));
            }
            byte[] bytes = line.toByteArray();
            if (!blank(bytes)) {
                return row(bytes);
            }
        }
        return null;
    }

    /** Whether there is another byte. */
    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, file.read(buffer));
        }
        return position < limit;
    }

    /** @return false when the line was too long, and is over now */
    private boolean readLine(ByteArrayOutputStream line) throws IOException {
        boolean whole = true;
        while (fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            whole = whole && line.size() + end - position <= Rows.LONGEST;
            if (whole) {
                line.write(buffer, position, end - position);
            }
            boolean over = end < limit;
            position = over ? end + 1 : end;
            if (over) {
                break;
            }
        }
        return whole;
    }

    private Row row(byte[] bytes) {
        return switch (charset) {
            case UTF_8 -> new Row.Text(number, bytes, UnaryOperator.identity());
            case GB18030 -> transcoded(bytes);
        };
    }

    private Row transcoded(byte[] bytes) {
        try {
            String text = charset.charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Row.Text(number, text.getBytes(StandardCharsets.UTF_8), UnaryOperator.identity());
        } catch (CharacterCodingException damaged) {
            return broken("invalid-encoding", charset.charset().name());
        }
    }

    private Row broken(String code, String argument) {
        return new Row.Broken(number, List.of(RowError.of(number, "", code, MESSAGES.get(code, argument))));
    }

    private static boolean blank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
