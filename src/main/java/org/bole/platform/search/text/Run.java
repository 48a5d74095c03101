package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of Han characters, or a word of another script, in a text.
 *
 * @param start in the text
 */
public record Run(String text, boolean han, int start) {
    private static final Pattern RUN = Pattern.compile("(?<han>\\p{IsHan}+)|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    /** The runs of a text, in its order. @param text lower-case, compatibility forms made ordinary (NFKC) */
    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            runs.add(new Run(run.group(), run.group("han") != null, run.start()));
        }
        return runs;
    }

    /** Every character, and every pair of neighbours after its first one. */
    public List<Run> grams() {
        List<Run> grams = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            grams.add(gram(at, next));
            if (next < text.length()) {
                grams.add(gram(at, next + Character.charCount(text.codePointAt(next))));
            }
            at = next;
        }
        return grams;
    }

    private Run gram(int from, int to) {
        return new Run(text.substring(from, to), han, start + from);
    }

    /** Where it ends in the text. */
    int end() {
        return start + text.length();
    }
}
