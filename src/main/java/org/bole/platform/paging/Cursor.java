package org.bole.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;

/**
 * The place of a row in the order of a list: the values of the columns that the list is sorted by. Opaque to callers;
 * its checksum finds accidents, it is no secret, since a made-up cursor shows nothing that the list does not.
 *
 * @param order name of the order, such as {@code -updatedAt}: a cursor is good for one order only
 * @param values in the order of the columns, the id last
 */
public record Cursor(String order, List<String> values) {
    private static final Messages MESSAGES = Messages.of("paging");
    private static final int LONGEST = 4096;
    /** Far from where adding a page to it would overflow. */
    private static final int LARGEST_NUMBER = 1_000_000_000;

    /** No row is older or newer than these, and every database holds them. */
    private static final Instant FIRST_TIME = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST_TIME = Instant.parse("9999-12-31T23:59:59Z");

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor of(String order, Instant time, UUID id) {
        return new Cursor(order, List.of(time.toString(), id.toString()));
    }

    /** @throws Refusal 400 {@code invalid-cursor} when the text is not a cursor that the service gave */
    public static Cursor fromString(String text) {
        try {
            if (text.length() > LONGEST) {
                throw refusal();
            }
            return read(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException | IOException tampered) {
            throw refusal();
        }
    }

    /** This cursor, when it belongs to the order that the caller asks for now. */
    public Cursor within(String wanted) {
        if (!order.equals(wanted)) {
            throw refusal();
        }
        return this;
    }

    public Instant instant(int column) {
        Instant time = value(column, Instant::parse);
        if (time.isBefore(FIRST_TIME) || time.isAfter(LAST_TIME)) {
            throw refusal();
        }
        return time;
    }

    public UUID uuid(int column) {
        return value(column, UUID::fromString);
    }

    /** A count from 0 to 1,000,000,000. */
    public int number(int column) {
        int number = value(column, Integer::parseInt);
        if (number < 0 || number > LARGEST_NUMBER) {
            throw refusal();
        }
        return number;
    }

    /** A text that a database can hold. */
    public String text(int column) {
        String text = value(column, Function.identity());
        if (text.indexOf(0) >= 0 || !UTF_8.newEncoder().canEncode(text)) {
            throw refusal();
        }
        return text;
    }

    private <T> T value(int column, Function<String, T> type) {
        if (column >= values.size()) {
            throw refusal();
        }
        try {
            return type.apply(values.get(column));
        } catch (IllegalArgumentException | DateTimeException tampered) {
            throw refusal();
        }
    }

    /** Base64url of the values and their checksum. */
    @Override
    public String toString() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(order);
            out.writeByte(values.size());
            for (String value : values) {
                out.writeUTF(value);
            }
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static Cursor read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String order = in.readUTF();
            int count = in.readUnsignedByte();
            List<String> values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(in.readUTF());
            }
            int covered = bytes.length - in.available();
            if (in.readInt() != checksum(bytes, covered) || in.available() > 0) {
                throw refusal();
            }
            return new Cursor(order, values);
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static Refusal refusal() {
        Violation violation = new Violation("cursor", "invalid-cursor", MESSAGES.get("cursor"));
        return new Refusal(Refusal.Kind.INVALID, "invalid-cursor", MESSAGES.get("cursor"), List.of(violation));
    }
}
