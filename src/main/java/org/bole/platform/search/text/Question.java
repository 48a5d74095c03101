package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody typed into a search field.
 *
 * @param compact its letters, digits and Han characters without anything between them, as names are compared
 * @param units its words, each once; empty when there is no letter, digit or Han character in it
 */
public record Question(String compact, List<Unit> units) {
    /**
     * Longest text of a question, in characters, as it is typed and as it is written out ({@link #length}). With
     * {@link #MOST_UNITS} it keeps a query below the 1,024 clauses that engines take: a Han character has at most four,
     * a word of other scripts ten.
     */
    public static final int LONGEST = 200;
    /** Most words of a question. */
    public static final int MOST_UNITS = 64;

    /** What stands between two nouns, and says nothing itself. */
    private static final String OF = "的";

    public Question {
        units = List.copyOf(units);
    }

    /** A word of the question. */
    public sealed interface Unit {
        /** As folded. */
        String text();

        /** The terms of texts that it asks for. */
        List<String> terms();
    }

    /** A stretch of Han characters. */
    record Han(String text, List<String> terms) implements Unit {
        Han {
            terms = List.copyOf(terms);
        }
    }

    /** A word of another script. */
    record Word(String text, List<String> terms) implements Unit {
        Word {
            terms = List.copyOf(terms);
        }
    }

    public static Question of(String text) {
        StringBuilder compact = new StringBuilder();
        Set<Unit> units = new LinkedHashSet<>();
        for (Run run : Run.of(Folded.of(text).text())) {
            compact.append(run.text());
            if (run.han()) {
                nouns(run.text()).forEach(noun -> units.add(new Han(noun, Terms.pairs(noun))));
            } else {
                units.add(new Word(run.text(), List.of(Terms.stem(run.text()))));
            }
        }
        List<Unit> telling = units.stream().filter(Question::tells).toList();
        return new Question(compact.toString(), telling.isEmpty() ? List.copyOf(units) : telling);
    }

    /** How many characters a text has once it is written out, as it is compared: ㍿ is 株式会社, four. */
    public static int length(String text) {
        String folded = Folded.of(text).text();
        return folded.codePointCount(0, folded.length());
    }

    private static List<String> nouns(String han) {
        List<String> nouns = new ArrayList<>(List.of(han.split(OF, -1)));
        nouns.removeIf(String::isEmpty);
        return nouns.isEmpty() ? List.of(han) : nouns;
    }

    private static boolean tells(Unit unit) {
        return unit instanceof Han || !Terms.isCommon(unit.text());
    }

    /** Whether it can be the sound of a name: nothing but letters of ASCII. */
    boolean isLatin() {
        return !compact.isEmpty() && compact.chars().allMatch(character -> character >= 'a' && character <= 'z');
    }

    /** How many of {@code parts} must be there: all of up to three, three quarters of more. */
    static int least(int parts) {
        return parts <= 3 ? parts : (3 * parts + 3) / 4;
    }
}
