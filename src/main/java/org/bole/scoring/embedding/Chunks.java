package org.bole.scoring.embedding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts long texts: the models read 512 tokens and silently drop the rest. Cuts at the end of a sentence where there is
 * one, else anywhere.
 */
final class Chunks {
    private Chunks() {}

    /** Parts of {@code text} of at most {@code most} characters each, in order; none is blank. */
    static List<String> of(String text, int most) {
        if (text.length() <= most) {
            return List.of(text);
        }
        List<String> chunks = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.CHINESE);
        sentences.setText(text);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, most, sentences);
            String chunk = text.substring(start, end).strip();
            if (!chunk.isEmpty()) {
                chunks.add(chunk);
            }
            start = end;
        }
        return chunks;
    }

    /** The same, but none of a text without a letter or digit: it has no meaning to compare. */
    static List<String> ofWords(String text, int most) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? of(text, most) : List.of();
    }

    private static int end(String text, int start, int most, BreakIterator sentences) {
        int furthest = start + most;
        if (furthest >= text.length()) {
            return text.length();
        }
        int sentence = sentences.preceding(furthest + 1);
        if (sentence > start) {
            return sentence;
        }
        return Character.isHighSurrogate(text.charAt(furthest - 1)) ? furthest - 1 : furthest;
    }
}
