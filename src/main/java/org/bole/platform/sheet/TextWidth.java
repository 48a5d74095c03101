package org.bole.platform.sheet;

/** How much room a text takes in a column, in digits of the usual font. */
final class TextWidth {
    /** From the CJK radicals on, whatever people write here is two digits wide. */
    private static final int WIDE = 0x2E80;

    private static final int THOUSANDS = 3;
    /** A point, two digits, and the sign of per cent. */
    private static final int FRACTION = 4;

    private TextWidth() {}

    /** Of the longest line. */
    static int of(String text) {
        int widest = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            line = letter == '\n' ? 0 : line + width(letter);
            widest = Math.max(widest, line);
        }
        return widest;
    }

    private static int width(char letter) {
        // The second half of a character beyond the first plane is in the first.
        return Character.isLowSurrogate(letter) ? 0 : letter < WIDE ? 1 : 2;
    }

    /** Of a number with separators of thousands, and what stands behind its point. */
    static int of(long number) {
        int digits = String.valueOf(number).length();
        return digits + digits / THOUSANDS + FRACTION;
    }
}
