package org.bole.taxonomy.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bole.taxonomy.domain.Glossary.Term;
import org.bole.taxonomy.domain.Glossary.Translation;

/** The English side of the glossary: terms by their words, singular and plural alike. */
final class EnglishTerms {
    /** Words of the longest term. */
    private static final int LONGEST = 6;

    private static final Pattern PART = Pattern.compile(
            "(?<word>[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:'[a-z]+)?)|(?<han>\\p{IsHan}+)|(?<stop>[.,;:!?()，。；：！？（）、\\n])");
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}]*\\p{Lu}[\\p{Lu}\\p{N}]+");
    private static final Pattern SYMBOL = Pattern.compile(".*\\p{L}.*\\p{Lu}.*|.*\\p{L}.*\\p{N}.*|.*\\p{N}.*\\p{L}.*");

    private final Map<String, List<String>> senses = new HashMap<>();

    /** @param toChinese by {@link #key} */
    EnglishTerms(Map<String, List<String>> toChinese) {
        toChinese.forEach((term, chinese) -> senses.put(term, List.copyOf(chinese)));
    }

    int size() {
        return senses.size();
    }

    /** What makes two spellings the same; empty for a term without a word or of too many. */
    static String key(String term) {
        List<Piece> pieces = pieces(term);
        return pieces.size() > LONGEST
                ? ""
                : String.join(" ", pieces.stream().map(Piece::key).toList());
    }

    /**
     * A word, a run of Chinese, or a break between two phrases.
     *
     * @param key empty unless it is a word
     */
    private record Piece(String text, String key) {
        boolean isWord() {
            return !key.isEmpty();
        }
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher part = PART.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (part.find()) {
            String word = part.group("word");
            pieces.add(new Piece(part.group(), word == null ? "" : normal(word)));
        }
        return pieces;
    }

    /** LED is not the past of lead: an acronym keeps its capitals. */
    private static String normal(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (ACRONYM.matcher(singular).matches()) {
            return singular;
        }
        return ACRONYM.matcher(word).matches() ? word : singular(word.toLowerCase(Locale.ROOT));
    }

    /** Plural endings alone, so that two words never fall together that mean two things (the S stemmer of Harman 1991). */
    private static String singular(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (bare.length() < 4
                || !bare.endsWith("s")
                || bare.endsWith("us")
                || bare.endsWith("ss")
                || bare.endsWith("is")) {
            return bare;
        }
        if (bare.endsWith("ies") && bare.length() > 4) {
            return bare.substring(0, bare.length() - 3) + 'y';
        }
        if (bare.endsWith("sses") || bare.endsWith("xes") || bare.endsWith("ches") || bare.endsWith("shes")) {
            return bare.substring(0, bare.length() - 2);
        }
        return bare.substring(0, bare.length() - 1);
    }

    /** The known terms of {@code text} in Chinese; Chinese stays as it is, and so do symbols such as SiC or YOLOv8. */
    Translation translate(String text) {
        List<Piece> pieces = pieces(text);
        List<Term> found = new ArrayList<>();
        int known = 0;
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            int words = piece.isWord() ? add(pieces, at, found) : 0;
            if (words == 0 && stays(piece.text())) {
                found.add(new Term(piece.text(), List.of(piece.text())));
                words = 1;
            }
            known += contentWords(pieces.subList(at, at + words));
            at += Math.max(1, words);
        }
        int all = contentWords(pieces);
        return new Translation(found, all == 0 ? (found.isEmpty() ? 0 : 1) : (double) known / all);
    }

    /** Shorter words are mostly articles and prepositions. */
    private static int contentWords(List<Piece> pieces) {
        return (int) pieces.stream()
                .filter(piece -> piece.isWord() && piece.text().length() >= 4)
                .count();
    }

    /** Adds the longest term that begins at {@code at}. @return how many words it has, 0 where there is none */
    private int add(List<Piece> pieces, int at, List<Term> found) {
        StringBuilder key = new StringBuilder();
        StringBuilder small = new StringBuilder();
        List<String> best = List.of();
        int words = 0;
        for (int i = at; i < pieces.size() && i < at + LONGEST && pieces.get(i).isWord(); i++) {
            String space = i == at ? "" : " ";
            key.append(space).append(pieces.get(i).key());
            // A title may stand in capitals.
            small.append(space).append(singular(pieces.get(i).text().toLowerCase(Locale.ROOT)));
            List<String> chinese = senses.getOrDefault(key.toString(), senses.get(small.toString()));
            if (chinese != null) {
                best = chinese;
                words = i - at + 1;
            }
        }
        if (words > 0) {
            List<String> source =
                    pieces.subList(at, at + words).stream().map(Piece::text).toList();
            found.add(new Term(String.join(" ", source), best));
        }
        return words;
    }

    private static boolean stays(String text) {
        return Character.isIdeographic(text.codePointAt(0))
                || SYMBOL.matcher(text).matches();
    }
}
