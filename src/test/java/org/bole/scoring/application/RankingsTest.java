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
import org.bole.profile.domain.Role;
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
    void pagesOfOneLengthShowEverybodyOnce(
            @ForAll @IntRange(min = 0, max = 3_000) int people,
            @ForAll @IntRange(min = 1, max = 200) int limit,
            @ForAll long seed) {
        IntFunction<Level> levels = index(people, new Random(seed));
        List<UUID> shown = new ArrayList<>();
        for (int skip = 0; ; skip += limit) {
            List<Spot> best = Rankings.joined(levels, LEAST, new Slice(skip, limit));
            best.stream().skip(skip).limit(limit).map(Spot::id).forEach(shown::add);
            if (best.size() <= skip + limit) {
                break;
            }
        }
        assertThat(shown).doesNotHaveDuplicates().hasSize(people);
    }

    @Property(tries = 200)
    void aFirstPageIsInOrderOfPoints(
            @ForAll @IntRange(min = 0, max = 3_000) int people,
            @ForAll @IntRange(min = 1, max = 200) int limit,
            @ForAll long seed) {
        List<Integer> points = Rankings.joined(index(people, new Random(seed)), LEAST, new Slice(0, limit)).stream()
                .limit(limit)
                .map(Spot::points)
                .toList();
        assertThat(points).hasSize(Math.min(people, limit)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void looksNoDeeperThanItMust() {
        List<Integer> depths = new ArrayList<>();
        IntFunction<Level> levels = index(3_000, new Random(1));
        Rankings.joined(
                depth -> {
                    depths.add(depth);
                    return levels.apply(depth);
                },
                LEAST,
                new Slice(0, 4));
        assertThat(depths).containsExactly(LEAST);
    }

    @Test
    void readsOnWhereTooFewOfThoseRetrievedAreEligible() {
        IntFunction<Level> levels = depth -> new Level(
                IntStream.range(0, depth / 20)
                        .mapToObj(i -> spot(i, 10_000 - i))
                        .toList(),
                true);
        assertThat(Rankings.joined(levels, LEAST, new Slice(0, 4))).hasSizeGreaterThan(4);
    }

    @Test
    void aRankingEndsAtTheWindow() {
        IntFunction<Level> levels = index(12_000, new Random(1));
        assertThat(Rankings.joined(levels, LEAST, new Slice(9_990, 200))).hasSize(Rankings.WINDOW);
        assertThat(Rankings.joined(levels, LEAST, new Slice(1_000_000_000, 200)))
                .hasSize(Rankings.WINDOW);
    }
}
