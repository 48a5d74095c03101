package org.bole.scoring.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bole.platform.search.text.Run;
import org.bole.scoring.domain.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * Terms of Chinese, English and mixed texts. A run of Han characters gives every character and every pair of
 * neighbours: no dictionary, so that new technical words need no maintenance. Other words are stemmed (Porter 1980)
 * unless they are stop words, and each neighbouring pair of them is a term too: "neural network" says
 * more than its two words.
 */
@ApplicationScoped
public class LuceneTokenizer implements Tokenizer {
    private static final String STOP_WORDS = "/scoring/stopwords-en.txt";

    private final Set<String> stopWords = stopWords();

    @Override
    public List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        PorterStemmer stemmer = new PorterStemmer();
        String before = null;
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (Run run : Run.of(normal)) {
            String word = run.text();
            if (run.han()) {
                run.grams().forEach(gram -> terms.add(gram.text()));
                before = null;
            } else if (word.length() == 1) {
                besideHan(normal, run.start(), terms);
            } else if (!stopWords.contains(word)) {
                before = word(stem(word, stemmer), before, terms);
            }
        }
        return terms;
    }

    /** A single letter or digit means something only with its Han neighbour: T细胞, 维生素C, 5纳米. */
    private static void besideHan(String text, int at, List<String> terms) {
        if (at > 0 && isHan(text.codePointBefore(at))) {
            terms.add(text.substring(text.offsetByCodePoints(at, -1), at + 1));
        }
        if (at + 1 < text.length() && isHan(text.codePointAt(at + 1))) {
            terms.add(text.substring(at, text.offsetByCodePoints(at + 1, 1)));
        }
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static String word(String stem, @Nullable String before, List<String> terms) {
        terms.add(stem);
        if (before != null) {
            terms.add(before + ' ' + stem);
        }
        return stem;
    }

    private static String stem(String word, PorterStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static Set<String> stopWords() {
        try (InputStream file =
                        Objects.requireNonNull(LuceneTokenizer.class.getResourceAsStream(STOP_WORDS), STOP_WORDS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STOP_WORDS, e);
        }
    }
}
