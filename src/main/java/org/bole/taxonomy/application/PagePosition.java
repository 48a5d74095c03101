package org.bole.taxonomy.application;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalInt;

/**
 * Where a page of a table starts, as an opaque cursor. A plain offset is safe here, because tables and the order of a
 * search do not change while the service runs.
 */
final class PagePosition {
    private static final String PREFIX = "codes:";

    private PagePosition() {}

    static String cursor(int offset) {
        byte[] text = (PREFIX + offset).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** The offset in {@code cursor}; empty when the service did not make it. */
    static OptionalInt offset(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int offset = text.startsWith(PREFIX) ? Integer.parseInt(text.substring(PREFIX.length())) : -1;
            return offset >= 0 ? OptionalInt.of(offset) : OptionalInt.empty();
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }
}
