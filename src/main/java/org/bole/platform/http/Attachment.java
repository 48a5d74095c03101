package org.bole.platform.http;

import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} of a file to keep (RFC 6266). */
public final class Attachment {
    public static final String HEADER = "Content-Disposition";
    /** What RFC 8187, the successor of RFC 5987, lets stand as it is beside letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /**
     * @param plain name of the file for programs that know ASCII only, without quotes
     * @param name of the file in any script; what file systems do not take becomes a hyphen
     */
    public static String named(String plain, String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
        StringBuilder encoded = new StringBuilder();
        for (byte value : safe.getBytes(StandardCharsets.UTF_8)) {
            boolean letter =
                    value >= '0' && value <= '9' || value >= 'A' && value <= 'Z' || value >= 'a' && value <= 'z';
            if (letter || PLAIN.indexOf(value) >= 0) {
                encoded.append((char) value);
            } else {
                encoded.append("%%%02X".formatted(value));
            }
        }
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
