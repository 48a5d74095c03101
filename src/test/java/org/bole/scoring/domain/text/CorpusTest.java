package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CorpusTest {
    private static final int TERMS = 3_000;

    private static long term(int number) {
        return Term.of("t" + number);
    }

    @Provide
    Arbitrary<List<List<Integer>>> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 2_999))
                .list()
                .ofMaxSize(12)
                .list()
                .ofMaxSize(10);
    }

    private static Bag bag(List<Integer> terms) {
        return Bag.of(terms.stream().map(term -> "t" + term).toList());
    }

    private static Corpus counted(List<Bag> bags) {
        Corpus.Counter counter = new Corpus.Counter();
        bags.forEach(counter::add);
        return counter.snapshot();
    }

    private static void assertSame(Corpus a, Corpus b) {
        assertThat(a.averageLength()).isEqualTo(b.averageLength());
        for (int term = 0; term < TERMS; term++) {
            assertThat(a.inverseFrequency(term(term))).isEqualTo(b.inverseFrequency(term(term)));
        }
    }

    @Property(tries = 50)
    void addingAndRemovingInAnyOrderEqualsCountingFromScratch(
            @ForAll("texts") List<List<Integer>> kept, @ForAll("texts") List<List<Integer>> gone, @ForAll long seed) {
        List<Bag> stay = kept.stream().map(CorpusTest::bag).toList();
        List<Bag> leave = gone.stream().map(CorpusTest::bag).toList();
        Random random = new Random(seed);
        List<Runnable> moves = new ArrayList<>();
        Corpus.Counter counter = new Corpus.Counter();
        leave.forEach(counter::add);
        stay.forEach(bag -> moves.add(() -> counter.add(bag)));
        leave.forEach(bag -> moves.add(() -> counter.remove(bag)));
        Collections.shuffle(moves, random);
        moves.forEach(Runnable::run);
        assertSame(counter.snapshot(), counted(stay));
    }

    @Property(tries = 50)
    void everyTermHasAPositiveInverseFrequency(@ForAll("texts") List<List<Integer>> texts) {
        Corpus corpus = counted(texts.stream().map(CorpusTest::bag).toList());
        for (int term = 0; term < TERMS + 10; term++) {
            assertThat(corpus.inverseFrequency(term(term))).isPositive().isFinite();
        }
    }

    @Example
    void aRarerTermWeighsMore() {
        Corpus corpus = counted(List.of(bag(List.of(1, 2)), bag(List.of(1)), bag(List.of(1))));
        assertThat(corpus.inverseFrequency(term(3))).isGreaterThan(corpus.inverseFrequency(term(2)));
        assertThat(corpus.inverseFrequency(term(2))).isGreaterThan(corpus.inverseFrequency(term(1)));
    }

    @Example
    void inverseFrequencyIsTheFormulaOfBm25() {
        Corpus corpus = counted(List.of(bag(List.of(1)), bag(List.of(1)), bag(List.of(2))));
        assertThat(corpus.inverseFrequency(term(1))).isEqualTo(Math.log(1 + 1.5 / 2.5), within(1e-12));
        assertThat(corpus.inverseFrequency(term(7))).isEqualTo(Math.log(1 + 3.5 / .5), within(1e-12));
    }

    @Example
    void aTermCountsOncePerUnitHoweverOftenItOccurs() {
        Corpus once = counted(List.of(bag(List.of(1)), bag(List.of(2))));
        Corpus often = counted(List.of(bag(List.of(1, 1, 1)), bag(List.of(2))));
        assertThat(often.inverseFrequency(term(1))).isEqualTo(once.inverseFrequency(term(1)));
    }

    @Example
    void averageLengthIsOneWhereThereIsNothing() {
        assertThat(counted(List.of()).averageLength()).isEqualTo(1);
        assertThat(counted(List.of(Bag.EMPTY, Bag.EMPTY)).averageLength()).isEqualTo(1);
    }

    @Example
    void averageLengthCountsEmptyUnits() {
        assertThat(counted(List.of(bag(List.of(1, 2, 3)), Bag.EMPTY)).averageLength())
                .isEqualTo(1.5);
    }

    @Example
    void aSnapshotDoesNotFollowTheCounter() {
        Corpus.Counter counter = new Corpus.Counter();
        counter.add(bag(List.of(1)));
        Corpus before = counter.snapshot();
        double known = before.inverseFrequency(term(1));
        counter.add(bag(List.of(2, 3)));
        assertThat(before.inverseFrequency(term(1))).isEqualTo(known);
        assertThat(before.averageLength()).isEqualTo(1);
    }
}
