package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LexicalQueryTest {
    @Provide
    Arbitrary<List<String>> text() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f").list().ofMaxSize(30);
    }

    private Bag bag(List<String> terms) {
        return Bag.of(terms);
    }

    private double value(List<String> request, List<String> unit, List<List<String>> others) {
        Corpus.Counter counter = new Corpus.Counter();
        counter.add(bag(unit));
        others.forEach(other -> counter.add(bag(other)));
        return new LexicalQuery(bag(request), counter.snapshot()).value(bag(unit));
    }

    @Property(tries = 300)
    void staysBetweenZeroAndOne(
            @ForAll("text") List<String> request,
            @ForAll("text") List<String> unit,
            @ForAll("text") List<String> other) {
        assertThat(value(request, unit, List.of(other))).isBetween(0d, 1d);
    }

    @Property(tries = 300)
    void isOneForTheRequestItself(@ForAll("text") List<String> request, @ForAll("text") List<String> other) {
        double expected = request.isEmpty() ? 0 : 1;
        assertThat(value(request, request, List.of(other))).isEqualTo(expected, within(1e-6));
    }

    @Property(tries = 300)
    void isPositiveExactlyWhereAWordIsShared(@ForAll("text") List<String> request, @ForAll("text") List<String> unit) {
        boolean shared = request.stream().anyMatch(unit::contains);
        assertThat(value(request, unit, List.of()) > 0).isEqualTo(shared);
    }

    @Property(tries = 300)
    void doesNotDependOnTheOrderOfWords(@ForAll("text") List<String> request, @ForAll("text") List<String> unit) {
        List<String> turned = new ArrayList<>(unit);
        java.util.Collections.reverse(turned);
        assertThat(value(request, turned, List.of())).isEqualTo(value(request, unit, List.of()));
    }

    @Property(tries = 300)
    void manyRequestsTogetherSeeWhatEachSeesAlone(
            @ForAll("text") List<String> first,
            @ForAll("text") List<String> second,
            @ForAll("text") List<String> third,
            @ForAll("text") List<String> unit) {
        Corpus.Counter counter = new Corpus.Counter();
        List.of(first, second, unit).forEach(text -> counter.add(bag(text)));
        Corpus corpus = counter.snapshot();
        List<LexicalQuery> alone = Stream.of(first, second, third)
                .map(text -> new LexicalQuery(bag(text), corpus))
                .toList();
        assertThat(new LexicalQueries(alone).values(bag(unit)))
                .containsExactly(alone.stream()
                        .mapToDouble(query -> query.value(bag(unit)))
                        .toArray());
    }

    @Example
    void aShorterTextThatSaysTheSameIsWorthMore() {
        List<String> request = List.of("a", "b");
        List<List<String>> corpus = List.of(List.of("a", "x"), List.of("a", "x", "y", "z"));
        assertThat(value(request, List.of("a", "x"), corpus))
                .isGreaterThan(value(request, List.of("a", "x", "y", "z"), corpus));
    }

    @Example
    void aRareWordIsWorthMoreThanACommonOne() {
        List<String> request = List.of("rare", "common");
        List<List<String>> corpus = List.of(List.of("common", "x"), List.of("common", "y"));
        assertThat(value(request, List.of("rare", "z"), corpus))
                .isGreaterThan(value(request, List.of("common", "z"), corpus));
    }

    @Example
    void anEmptyRequestFindsNothing() {
        assertThat(value(List.of(), List.of("a"), List.of())).isZero();
    }

    @Example
    void anEmptyTextIsWorthNothing() {
        assertThat(value(List.of("a"), List.of(), List.of())).isZero();
    }

    @Example
    void aWordThatNobodyHasIsNotOneOfTheRequest() {
        Bag request = bag(List.of("a"));
        LexicalQuery query = new LexicalQuery(request, new Corpus.Counter().snapshot());
        assertThat(query.value(bag(List.of("other", "another")))).isZero();
    }
}
