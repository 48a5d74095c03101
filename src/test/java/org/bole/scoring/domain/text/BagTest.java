package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BagTest {
    private final Vocabulary vocabulary = new Vocabulary();

    private Bag bag(String... terms) {
        return Bag.of(List.of(terms), vocabulary);
    }

    @Test
    void anEmptyTextHasAnEmptyBag() {
        assertThat(bag().size()).isZero();
        assertThat(bag().length()).isZero();
    }

    @Test
    void countsRepeatedTermsOnce() {
        Bag bag = bag("光", "刻", "光");
        assertThat(bag.size()).isEqualTo(2);
        assertThat(bag.length()).isEqualTo(3);
        assertThat(bag.count(0)).isEqualTo(2);
        assertThat(bag.count(1)).isEqualTo(1);
    }

    @Test
    void ordersTermsByNumber() {
        vocabulary.number("b");
        Bag bag = bag("a", "b");
        assertThat(bag.term(0)).isLessThan(bag.term(1));
    }

    @Test
    void countsAtMost127ButKeepsTheLength() {
        Bag bag = Bag.of(Collections.nCopies(1_000, "光"), vocabulary);
        assertThat(bag.count(0)).isEqualTo(127);
        assertThat(bag.length()).isEqualTo(1_000);
    }

    @Test
    void containsItself() {
        assertThat(bag("a", "b", "c").containsAll(bag("a", "b", "c"))).isTrue();
    }

    @Test
    void containsAPartOfItselfInAnyOrder() {
        assertThat(bag("a", "b", "c", "d").containsAll(bag("d", "b"))).isTrue();
    }

    @Test
    void doesNotContainATermThatItLacks() {
        assertThat(bag("a", "b", "c").containsAll(bag("b", "x"))).isFalse();
    }

    @Test
    void doesNotContainALargerBag() {
        assertThat(bag("a").containsAll(bag("a", "b"))).isFalse();
    }

    @Test
    void containsAnEmptyBag() {
        assertThat(bag("a").containsAll(Bag.EMPTY)).isTrue();
        assertThat(Bag.EMPTY.containsAll(Bag.EMPTY)).isTrue();
    }

    @Test
    void doesNotMindHowOftenATermIsRepeated() {
        assertThat(bag("a").containsAll(bag("a", "a"))).isTrue();
    }

    @Test
    void vocabularyNumbersTermsInOrderOfFirstSight() {
        assertThat(vocabulary.number("x")).isZero();
        assertThat(vocabulary.number("y")).isEqualTo(1);
        assertThat(vocabulary.number("x")).isZero();
        assertThat(vocabulary.size()).isEqualTo(2);
    }

    @Test
    void vocabularyGivesManyThreadsOneNumberForATerm() {
        List<Integer> numbers = java.util.stream.IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(i -> vocabulary.number("t" + i % 100))
                .distinct()
                .toList();
        assertThat(numbers).hasSize(100).allMatch(number -> number < 100);
        assertThat(vocabulary.size()).isEqualTo(100);
    }
}
