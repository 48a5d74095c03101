package org.bole.taxonomy.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bole.taxonomy.domain.Glossary.Term;
import org.bole.taxonomy.domain.Glossary.Translation;

/** The Chinese side of the glossary: Chinese terms by their characters, for texts without spaces. */
final class ChineseTerms {
    /** One bit of an {@code int} for each length. */
    static final int LONGEST = 30;

    private final Map<String, List<String>> senses = new HashMap<>();
    /** Bit n is set where a term of n characters begins with the character: most places need one or two look-ups. */
    private final int[] lengths = new int[Character.MAX_VALUE + 1];

    /** @param toEnglish by {@link #key}; an empty list swallows the term */
    ChineseTerms(Map<String, List<String>> toEnglish) {
        toEnglish.forEach((term, english) -> {
            senses.put(term, List.copyOf(english));
            lengths[term.charAt(0)] |= 1 << term.length();
        });
    }

    /** What makes two spellings the same: NFKC and lower case. */
    static String key(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    int size() {
        return senses.size();
    }

    /** The known terms of {@code text} in English; words in Latin letters stay as they are. */
    Translation translate(String text) {
        List<Term> found = new ArrayList<>();
        String written = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.length() != written.length()) {
            written = lower;
        }
        int unknown = 0;
        int at = 0;
        while (at < lower.length()) {
            int end = termEnd(lower, at);
            if (end > at) {
                List<String> english = senses.getOrDefault(lower.substring(at, end), List.of());
                add(written.substring(at, end), english, found);
            } else if (isLatin(lower.charAt(at))) {
                end = wordEnd(lower, at);
                keep(written.substring(at, end), found);
            } else {
                unknown += Character.isLetter(lower.charAt(at)) ? 1 : 0;
                end = at + 1;
            }
            at = end;
        }
        long letters = lower.chars().filter(Character::isLetter).count();
        return new Translation(found, letters == 0 ? 0 : 1 - (double) unknown / letters);
    }

    /** Where the longest term that begins at {@code at} ends; {@code at} where none does. */
    private int termEnd(String text, int at) {
        int candidates = lengths[text.charAt(at)];
        while (candidates != 0) {
            int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(candidates);
            int end = at + length;
            if (end <= text.length() && !cutsWord(text, end) && senses.containsKey(text.substring(at, end))) {
                return end;
            }
            candidates &= ~(1 << length);
        }
        return at;
    }

    /** "x射线" is a term, and "ai" at the beginning of "air" is not. */
    private static boolean cutsWord(String text, int end) {
        return end < text.length() && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1));
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (isLatin(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && isLatin(text.charAt(at + 1));
    }

    private static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    private static void add(String source, List<String> english, List<Term> found) {
        if (!english.isEmpty()) {
            found.add(new Term(source, english));
        }
    }

    /** A number alone says nothing. */
    private static void keep(String word, List<Term> found) {
        if (word.length() > 1 && word.chars().anyMatch(Character::isLetter)) {
            found.add(new Term(word, List.of(word)));
        }
    }
}
