package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * The terms by which texts are found: every Han character and every pair of neighbours, which needs no dictionary; other
 * words by their stem (Porter 1980), without English function words. The matcher cuts alike, but a reader types what a
 * text says: here a single letter or digit is a word of its own, and what every abstract says is found, which the matcher's
 * longer list of words leaves out.
 */
public final class Terms {
    /** Characters of a word that count: no engine takes a term of kilobytes, and scripts without spaces have such runs. */
    private static final int LONGEST_WORD = 64;

    private Terms() {}

    /** The terms of a text, repetitions included. */
    public static List<String> of(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }

    static List<Token> tokens(String text) {
        Folded folded = Folded.of(text);
        PorterStemmer stemmer = new PorterStemmer();
        List<Token> tokens = new ArrayList<>();
        for (Run run : Run.of(folded.text())) {
            if (run.han()) {
                run.grams().forEach(gram -> tokens.add(token(gram.text(), gram, folded)));
            } else if (!isCommon(run.text())) {
                tokens.add(token(stem(run.text(), stemmer), run, folded));
            }
        }
        return tokens;
    }

    private static Token token(String term, Run run, Folded folded) {
        return new Token(term, folded.start(run.start()), folded.end(run.end()));
    }

    /** The pairs of neighbours in a run of Han characters, each once; the character itself where it is alone. */
    static List<String> pairs(String han) {
        int[] characters = han.codePoints().toArray();
        if (characters.length == 1) {
            return List.of(han);
        }
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return List.copyOf(pairs);
    }

    static String stem(String word) {
        return stem(word, new PorterStemmer());
    }

    private static String stem(String word, PorterStemmer stemmer) {
        stemmer.setCurrent(shortened(word));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word;
        }
        boolean within = Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1));
        return word.substring(0, within ? LONGEST_WORD - 1 : LONGEST_WORD);
    }

    /** Whether {@code word} is an English function word: it tells no texts apart. */
    static boolean isCommon(String word) {
        return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }
}
