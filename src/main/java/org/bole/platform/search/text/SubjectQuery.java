package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bole.platform.search.Query;
import org.bole.platform.search.Query.Any;
import org.bole.platform.search.Query.Best;
import org.bole.platform.search.Query.OneOf;
import org.bole.platform.search.Query.Prefix;
import org.bole.platform.search.Query.Worth;
import org.bole.platform.search.text.Subject.Weight;

/**
 * A question to an index of subjects. Found is whoever is called by the question as a whole, or has enough of its words
 * in names and texts together (see {@link Question#least}). What is worth most is a reference or a whole name, then a
 * part of a name, then a word of a name, then texts by BM25: a word of a text is worth at most 4 × ln(documents), 64 of
 * them together less than two words of a name.
 */
public final class SubjectQuery {
    private static final float REFERENCE = 9_000;
    private static final float WHOLE_NAME = 8_000;
    private static final float WHOLE_SOUND = 7_000;
    private static final float BEGINNING_OF_NAME = 6_000;
    private static final float BEGINNING_OF_SOUND = 5_000;
    private static final float WHOLE_INITIALS = 4_500;
    private static final float PART_OF_NAME = 4_000;
    private static final float PART_OF_SOUND = 3_500;
    private static final float BEGINNING_OF_INITIALS = 3_000;
    private static final float WORD_OF_NAME = 1_800;
    private static final float INITIALS_AS_WORD = 1_600;
    private static final float BEGINNING_OF_WORD = 1_500;

    private SubjectQuery() {}

    /** @param asked the text as typed: references may have signs that a question leaves out */
    public static Query of(String asked, Question question) {
        List<Query> ways = new ArrayList<>();
        ways.add(asWhole(asked, question));
        if (!question.units().isEmpty()) {
            List<Query> words =
                    question.units().stream().map(SubjectQuery::unit).toList();
            ways.add(new Any(words, Question.least(words.size())));
        }
        return new Any(ways);
    }

    private static Query asWhole(String asked, Question question) {
        String compact = question.compact();
        List<Query> ways = new ArrayList<>();
        ways.add(is(SubjectFields.REFERENCES, Subject.Reference.key(asked), REFERENCE));
        if (!compact.isEmpty()) {
            ways.add(is(SubjectFields.NAMES, compact, WHOLE_NAME));
            ways.add(begins(BEGINNING_OF_NAME, compact, SubjectFields.NAMES));
            ways.add(begins(PART_OF_NAME, compact, SubjectFields.NAME_ENDS));
        }
        if (question.isLatin()) {
            ways.add(is(SubjectFields.SOUNDS, compact, WHOLE_SOUND));
            ways.add(begins(BEGINNING_OF_SOUND, compact, SubjectFields.SOUNDS));
            ways.add(begins(PART_OF_SOUND, compact, SubjectFields.SOUND_ENDS));
            if (compact.length() >= NameKeys.SHORTEST_BEGINNING) {
                ways.add(is(SubjectFields.INITIALS, compact, WHOLE_INITIALS));
                ways.add(begins(BEGINNING_OF_INITIALS, compact, SubjectFields.INITIALS));
            }
        }
        return new Best(ways);
    }

    private static Query unit(Question.Unit unit) {
        if (unit instanceof Question.Han han) {
            List<Query> terms = han.terms().stream().map(SubjectQuery::term).toList();
            return new Best(List.of(
                    begins(WORD_OF_NAME, han.text(), SubjectFields.NAMES, SubjectFields.NAME_ENDS),
                    new Any(terms, Question.least(terms.size()))));
        }
        List<Query> ways = new ArrayList<>();
        unit.terms().forEach(term -> ways.add(term(term)));
        String word = unit.text();
        ways.add(is(SubjectFields.NAME_WORDS, word, WORD_OF_NAME));
        if (word.length() >= NameKeys.SHORTEST_BEGINNING) {
            ways.add(is(SubjectFields.INITIALS, word, INITIALS_AS_WORD));
            ways.add(begins(
                    BEGINNING_OF_WORD,
                    word,
                    SubjectFields.NAMES,
                    SubjectFields.NAME_ENDS,
                    SubjectFields.SOUNDS,
                    SubjectFields.SOUND_ENDS));
        }
        return new Best(ways);
    }

    private static Query term(String term) {
        return new Best(Arrays.stream(Weight.values())
                .map(weight -> (Query) new Query.Word(SubjectFields.terms(weight), term, weight.boost()))
                .toList());
    }

    private static Query is(String field, String value, float worth) {
        return new Worth(new OneOf(field, Set.of(value)), worth);
    }

    private static Query begins(float worth, String start, String... fields) {
        return new Worth(
                new Any(Stream.of(fields)
                        .map(field -> (Query) new Prefix(field, start))
                        .toList()),
                worth);
    }

    /** Subjects that satisfy every one of these claims. */
    public static Query claims(Set<String> claims) {
        return claims.isEmpty()
                ? new Query.Everything()
                : new Query.All(claims.stream()
                        .sorted()
                        .map(claim -> (Query) new OneOf(SubjectFields.CLAIMS, Set.of(claim)))
                        .toList());
    }
}
