package org.bole.scoring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bole.platform.search.Hit;
import org.junit.jupiter.api.Test;

class ProspectsTest {
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID CHEN = new UUID(0, 3);
    private final Prospects prospects = new Prospects();

    private static Hit hit(UUID owner, double points) {
        return new Hit(owner, 1, points);
    }

    @Test
    void whoIsGoodInSeveralViewsComesBeforeWhoIsBestInOne() {
        prospects.people(List.of(hit(ANNA, 90), hit(BEN, 80), hit(CHEN, 10)), 3);
        prospects.texts(List.of(hit(BEN, 70), hit(CHEN, 5)), 2, Hit::score);
        assertThat(prospects.most(2).keySet()).containsExactly(BEN, ANNA);
    }

    @Test
    void whoIsMissingInAViewMayHaveAsMuchAsItsLast() {
        // Chen might have up to 60 in the full view: Anna is at most 20 ahead there.
        prospects.people(List.of(hit(ANNA, 80), hit(BEN, 60)), 2);
        prospects.texts(List.of(hit(CHEN, 50)), 9, Hit::score);
        assertThat(prospects.most(3).keySet()).containsExactly(CHEN, ANNA, BEN);
    }

    @Test
    void severalTextsOfAPersonCountTogetherButAStrongOneDecides() {
        prospects.texts(List.of(hit(ANNA, 40), hit(BEN, 30), hit(BEN, 30), hit(BEN, 30), hit(CHEN, 31)), 9, Hit::score);
        assertThat(prospects.most(3).keySet()).containsExactly(BEN, ANNA, CHEN);
    }

    @Test
    void keepsTheNewestRevisionAndAsManyAsAreAskedFor() {
        prospects.people(List.of(new Hit(ANNA, 7, 5), new Hit(BEN, 3, 4)), 9);
        prospects.texts(List.of(new Hit(ANNA, 9, 5)), 9, Hit::score);
        assertThat(prospects.size()).isEqualTo(2);
        assertThat(prospects.most(1)).isEqualTo(Map.of(ANNA, 9L));
        assertThat(new Prospects().most(5)).isEmpty();
    }

    @Test
    void asManyAsAreAskedForAreTheFirstOfAll() {
        Random random = new Random(5);
        List<Hit> hits = IntStream.range(0, 300)
                .mapToObj(i -> hit(new UUID(random.nextLong(), random.nextLong()), random.nextInt(8)))
                .toList();
        prospects.people(hits, 1_000);
        List<UUID> all = List.copyOf(prospects.most(300).keySet());
        for (int limit = 1; limit <= 300; limit += 13) {
            assertThat(prospects.most(limit).keySet()).containsExactlyElementsOf(all.subList(0, limit));
        }
    }
}
