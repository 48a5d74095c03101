package org.bole.platform.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bole.platform.search.lucene.NearestCodes.Kept;
import org.junit.jupiter.api.Test;

class NearestCodesTest {
    private static List<Integer> kept(List<Integer> distances, int wanted) {
        NearestCodes codes = new NearestCodes(wanted, 64);
        for (int i = 0; i < distances.size(); i++) {
            if (distances.get(i) <= codes.farthest()) {
                codes.add(0, i, distances.get(i));
            }
        }
        return codes.nearest().stream().map(Kept::distance).sorted().toList();
    }

    @Test
    void keepsEverythingWhileThereIsRoom() {
        assertThat(kept(List.of(64, 0, 7), 5)).containsExactly(0, 7, 64);
    }

    @Test
    void keepsAllAtTheLastDistance() {
        assertThat(kept(List.of(9, 3, 3, 1, 3, 20), 2)).containsExactly(1, 3, 3, 3);
    }

    @Property(tries = 300)
    void keepsThoseThatSortingWouldKeepInAnyOrder(
            @ForAll @Size(max = 200) List<@IntRange(max = 64) Integer> distances,
            @ForAll @IntRange(min = 1, max = 50) int wanted,
            @ForAll long seed) {
        List<Integer> sorted = distances.stream().sorted().toList();
        int last = sorted.isEmpty() ? 0 : sorted.get(Math.min(wanted, sorted.size()) - 1);
        List<Integer> expected =
                sorted.stream().filter(distance -> distance <= last).toList();
        List<Integer> shuffled = new ArrayList<>(distances);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(kept(distances, wanted)).isEqualTo(expected);
        assertThat(kept(shuffled, wanted)).isEqualTo(expected);
    }
}
