package org.bole.scoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bole.platform.paging.Slice;
import org.bole.profile.domain.Role;
import org.bole.scoring.application.Rankings.Part;
import org.bole.scoring.application.Retrieval.Level;
import org.bole.scoring.application.Retrieval.Spot;
import org.junit.jupiter.api.Test;

/** Pages of rankings whose deeper levels find others than the shallower ones. */
class RankingsTest {
    private static final int LEAST = 40;

    private static Spot spot(int person, int points) {
        return new Spot(new UUID(0, person), 1, Role.TECH_COMMISSIONER, points);
    }

    /** An index that gives whoever it deems promising, which is only roughly who has the most points. */
    private static IntFunction<Level> index(int people, Random random) {
        List<Spot> promising = new ArrayList<>();
        IntStream.range(0, people).forEach(i -> promising.add(spot(i, random.nextInt(10_000))));
        Collections.shuffle(promising, random);
        return depth -> new Level(
                promising.stream()
                        .limit(depth)
                        .sorted(Comparator.comparingInt((Spot spot) -> -spot.points())
                                .thenComparing(Spot::id))
                        .toList(),
                people >= depth);
    }

    @Property(tries = 200)
    void pagesOfOneLengthShowEverybodyOnceAndInOrder(
            @ForAll @IntRange(min = 0, max = 3_000) int people,
            @ForAll @IntRange(min = 1, max = 200) int limit,
            @ForAll long seed) {
        IntFunction<Level> levels = index(people, new Random(seed));
        List<UUID> shown = new ArrayList<>();
        Part page;
        do {
            page = Rankings.part(levels, LEAST, new Slice(shown.size(), limit));
            assertThat(page.spots().stream().map(Spot::points)).isSortedAccordingTo(Comparator.reverseOrder());
            page.spots().stream().map(Spot::id).forEach(shown::add);
        } while (page.more());
        assertThat(shown).doesNotHaveDuplicates().hasSize(people);
    }

    @Test
    void looksNoDeeperThanItMust() {
        List<Integer> depths = new ArrayList<>();
        IntFunction<Level> levels = index(3_000, new Random(1));
        Part page = Rankings.part(
                depth -> {
                    depths.add(depth);
                    return levels.apply(depth);
                },
                LEAST,
                new Slice(0, LEAST / 8));
        assertThat(depths).containsExactly(LEAST);
        assertThat(page.more()).isTrue();
    }

    @Test
    void readsOnWhereTooFewOfThoseRetrievedAreEligible() {
        IntFunction<Level> levels = depth -> new Level(
                IntStream.range(0, depth / 20)
                        .mapToObj(i -> spot(i, 10_000 - i))
                        .toList(),
                true);
        assertThat(Rankings.part(levels, LEAST, new Slice(0, 4)).spots()).hasSize(4);
    }

    @Test
    void saysThatThereIsNoMoreWhenEverybodyWasShown() {
        IntFunction<Level> levels = index(7, new Random(1));
        assertThat(Rankings.part(levels, LEAST, new Slice(0, 7)).more()).isFalse();
        assertThat(Rankings.part(levels, LEAST, new Slice(0, 6)).more()).isTrue();
    }

    @Test
    void aRankingEndsAtTheWindow() {
        IntFunction<Level> levels = index(12_000, new Random(1));
        Part last = Rankings.part(levels, LEAST, new Slice(9_990, 200));
        assertThat(last.spots()).hasSize(10);
        assertThat(last.more()).isFalse();
        Part beyond = Rankings.part(levels, LEAST, new Slice(1_000_000_000, 200));
        assertThat(beyond.spots()).isEmpty();
        assertThat(beyond.more()).isFalse();
    }
}
