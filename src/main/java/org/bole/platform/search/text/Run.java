package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of Han characters, or a word of another script, in a folded text.
 *
 * @param start in the folded text
 */
record Run(String text, boolean han, int start) {
    private static final Pattern RUN = Pattern.compile("(?<han>\\p{IsHan}+)|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    static List<Run> of(String folded) {
        List<Run> runs = new ArrayList<>();
        Matcher run = RUN.matcher(folded);
        while (run.find()) {
            runs.add(new Run(run.group(), run.group("han") != null, run.start()));
        }
        return runs;
    }
}
