package org.bole.bench;

import java.util.Optional;

/** Brings found texts into the form that the service accepts: it refuses control characters and overlong texts. */
final class PlainText {
    private PlainText() {}

    /** {@code text} on one line, at most {@code longest} code points; empty where nothing is left. */
    static Optional<String> line(String text, int longest) {
        return clean(text.replaceAll("[\\r\\n\\t]+", " "), longest);
    }

    /** {@code text} with its line breaks, at most {@code longest} code points; empty where nothing is left. */
    static Optional<String> lines(String text, int longest) {
        return clean(text, longest);
    }

    private static Optional<String> clean(String text, int longest) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(PlainText::isLegal).limit(longest).forEach(kept::appendCodePoint);
        String clean = kept.toString().strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    private static boolean isLegal(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\r' || point == '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> !(point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069);
            default -> true;
        };
    }
}
