package org.bole.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bole.platform.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An engine refuses a query of more than 1,024 clauses, those of clauses counted. */
class SubjectQueryTest {
    /** The filters of a list are clauses as well. */
    private static final int MOST_CLAUSES = 1_024 - 32;

    private static int clauses(Query query) {
        if (query instanceof Query.Any any) {
            return clauses(any.parts());
        } else if (query instanceof Query.Best best) {
            return clauses(best.parts());
        } else if (query instanceof Query.Worth worth) {
            return clauses(worth.part());
        }
        return 1;
    }

    private static int clauses(List<Query> parts) {
        return parts.stream().mapToInt(SubjectQueryTest::clauses).sum();
    }

    /** Words of two letters, which have most clauses, parted by one Han character each, and then only Han characters. */
    private static String question(int words, int parted) {
        StringBuilder asked = new StringBuilder();
        char han = '一';
        for (int word = 0; word < words; word++) {
            asked.append((char) ('a' + word / 10)).append(word % 10).append(word < parted ? han++ : ' ');
        }
        while (Question.length(asked.toString()) < Question.LONGEST) {
            asked.append(han++);
        }
        return asked.toString();
    }

    @Test
    void noQuestionThatIsAllowedIsTooMuchForAnEngine() {
        int most = 0;
        for (int words = 0; words < Question.MOST_UNITS; words++) {
            for (int parted = 0; parted <= words; parted++) {
                String asked = question(words, parted);
                Question question = Question.of(asked);
                if (question.units().size() <= Question.MOST_UNITS) {
                    most = Math.max(most, clauses(SubjectQuery.of(asked, question)));
                }
            }
        }
        assertThat(most).isBetween(900, MOST_CLAUSES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    void aCharacterRepeatedIsNoMoreThanTwo(int times) {
        String asked = "光".repeat(times);
        assertThat(clauses(SubjectQuery.of(asked, Question.of(asked)))).isLessThan(12);
    }
}
