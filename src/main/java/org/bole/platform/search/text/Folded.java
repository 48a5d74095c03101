package org.bole.platform.search.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text made comparable, with the place in the source that each character comes from: full-width and other
 * compatibility forms become ordinary ones (NFKC), letters lower-case and without diacritics, traditional characters
 * simplified.
 */
final class Folded {
    private static final int FIRST_HAN = 0x3400;
    private static final int LAST_HAN = 0x9FFF;
    private static final int FIRST_MARK = 0x300;

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private Folded(int length) {
        text = new StringBuilder(length);
        starts = new int[length];
        ends = new int[length];
    }

    static Folded of(String source) {
        Folded folded = new Folded(source.length());
        int at = 0;
        while (at < source.length()) {
            int end = end(source, at);
            folded.add(source, at, end);
            at = end;
        }
        return folded;
    }

    /** Where the character at {@code at} ends, with the marks that combine with it. */
    private static int end(String source, int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length()
                && source.charAt(end) >= FIRST_MARK
                && Character.getType(source.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private void add(String source, int start, int end) {
        char first = source.charAt(start);
        if (end == start + 1 && first < 0x80) {
            add(Character.toLowerCase(first), start, end);
        } else if (end == start + 1 && first >= FIRST_HAN && first <= LAST_HAN) {
            add(Simplified.of(first), start, end);
        } else {
            String plain = plain(source.substring(start, end));
            for (int i = 0; i < plain.length(); i++) {
                add(Simplified.of(plain.charAt(i)), start, end);
            }
        }
    }

    private static String plain(String cluster) {
        String normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        boolean latin =
                !normal.isEmpty() && Character.UnicodeScript.of(normal.codePointAt(0)) == Character.UnicodeScript.LATIN;
        return latin ? Normalizer.normalize(normal, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "") : normal;
    }

    private void add(char character, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2 + 1);
            ends = Arrays.copyOf(ends, at * 2 + 1);
        }
        text.append(character);
        starts[at] = start;
        ends[at] = end;
    }

    String text() {
        return text.toString();
    }

    /** Where in the source the folded characters from {@code from} begin. */
    int start(int from) {
        return starts[from];
    }

    /** Where in the source the folded characters before {@code to} end. */
    int end(int to) {
        return ends[to - 1];
    }
}
