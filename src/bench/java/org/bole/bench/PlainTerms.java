package org.bole.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * What an ordinary search engine would index: Han characters singly and in pairs, other words stemmed and without
 * Lucene's English stop words. Deliberately not the service's own tokenizer.
 */
final class PlainTerms {
    private static final Pattern RUN = Pattern.compile("(?<han>\\p{IsHan}+)|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private PlainTerms() {}

    static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        PorterStemmer stemmer = new PorterStemmer();
        Matcher run = RUN.matcher(text.toLowerCase(Locale.ROOT));
        while (run.find()) {
            String word = run.group();
            if (run.group("han") != null) {
                han(word.codePoints().toArray(), terms);
            } else if (!EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word)) {
                stemmer.setCurrent(word);
                stemmer.stem();
                terms.add(stemmer.getCurrent());
            }
        }
        return terms;
    }

    private static void han(int[] run, List<String> terms) {
        for (int i = 0; i < run.length; i++) {
            terms.add(new String(run, i, 1));
            if (i + 1 < run.length) {
                terms.add(new String(run, i, 2));
            }
        }
    }
}
