package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermTest {
    @Test
    void aTermAlwaysHasTheSameNumber() {
        assertThat(Term.of("光刻")).isEqualTo(Term.of("光" + "刻")).isEqualTo(-3588323498187762758L);
    }

    @Test
    void noNumberIsZero() {
        assertThat(Term.of("")).isNotZero();
    }

    @Test
    void aMillionTermsHaveAMillionNumbers() {
        Set<Long> numbers = new HashSet<>();
        for (int i = 0; i < 1_000_000; i++) {
            numbers.add(Term.of("t" + i));
        }
        assertThat(numbers).hasSize(1_000_000);
    }

    @Test
    void aTableGivesPlacesInOrderOfArrivalAndKeepsThemWhileItGrows() {
        TermTable table = new TermTable(0);
        for (int i = 0; i < 10_000; i++) {
            assertThat(table.place(Term.of("t" + i))).isEqualTo(i);
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(table.find(Term.of("t" + i))).isEqualTo(i);
        }
        assertThat(table.size()).isEqualTo(10_000);
    }

    @Test
    void aTableDoesNotKnowAnAbsentTerm() {
        TermTable table = new TermTable(4);
        table.place(Term.of("a"));
        assertThat(table.find(Term.of("b"))).isEqualTo(TermTable.ABSENT);
    }
}
