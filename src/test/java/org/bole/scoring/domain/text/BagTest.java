package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BagTest {
    private Bag bag(String... terms) {
        return Bag.of(List.of(terms));
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
        int light = bag.term(0) == Term.of("光") ? 0 : 1;
        assertThat(bag.count(light)).isEqualTo(2);
        assertThat(bag.count(1 - light)).isEqualTo(1);
    }

    @Test
    void ordersTermsByNumber() {
        Bag bag = bag("a", "b");
        assertThat(bag.term(0)).isLessThan(bag.term(1));
    }

    @Test
    void countsAtMost127ButKeepsTheLength() {
        Bag bag = Bag.of(Collections.nCopies(1_000, "光"));
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
}
