package org.bole.scoring.domain.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cuts a text into what it says one after the other. */
public final class Sentences {
    /** What is shorter is a number or a heading, and says nothing by itself. */
    private static final int SHORTEST = 15;

    private Sentences() {}

    /**
     * The sentences of {@code text} in order, cut also at semicolons and line ends; none is blank. One of fewer than
     * {@value #SHORTEST} characters joins the next, or at the end the one before.
     *
     * @param most the last one takes in whatever there is beyond; at least 1
     */
    public static List<String> of(String text, int most) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end : ends(text)) {
            if (sentences.size() + 1 < most
                    && text.substring(start, end).strip().length() >= SHORTEST) {
                sentences.add(text.substring(start, end).strip());
                start = end;
            }
        }
        String rest = text.substring(start).strip();
        if (rest.length() >= SHORTEST || sentences.isEmpty()) {
            sentences.add(rest);
        } else if (!rest.isEmpty()) {
            int last = sentences.size() - 1;
            sentences.set(last, sentences.get(last) + ' ' + rest);
        }
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    private static SortedSet<Integer> ends(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        SortedSet<Integer> ends = new TreeSet<>();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            ends.add(end);
        }
        for (int i = 0; i < text.length(); i++) {
            if (";；\n".indexOf(text.charAt(i)) >= 0) {
                ends.add(i + 1);
            }
        }
        return ends;
    }
}
