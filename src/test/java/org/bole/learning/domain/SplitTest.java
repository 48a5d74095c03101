package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.learning.domain.LearningFixtures.ACCEPT;
import static org.bole.learning.domain.LearningFixtures.decision;
import static org.bole.learning.domain.LearningFixtures.halfBut;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bole.profile.domain.Role;
import org.bole.scoring.domain.Component;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static Set<UUID> requests(Lessons lessons) {
        Set<UUID> requests = new HashSet<>();
        lessons.outcomes().forEach(one -> requests.add(one.seat().request()));
        return requests;
    }

    @Property(tries = 50)
    void putsNoRequestOnBothSides(@ForAll long seed) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            // Several roles and people of one request: all on one side.
            Seat seat = new Seat(LearningFixtures.id(i % 50), Role.values()[i % 3]);
            decisions.add(decision(seat, i % 7, ACCEPT, 1, i, halfBut(Component.FIELD, .4)));
        }
        Lessons all = Lessons.of(decisions, Map.of());
        Split split = new Split(seed);
        Set<UUID> learned = requests(all.part(split, false));
        Set<UUID> asked = requests(all.part(split, true));
        assertThat(learned).doesNotContainAnyElementsOf(asked);
        assertThat(learned.size() + asked.size()).isEqualTo(50);
        assertThat(all.requests()).isEqualTo(50);
    }

    @Test
    void holdsOutOneInFiveAndOthersForAnotherSeed() {
        List<UUID> ids =
                IntStream.range(0, 10_000).mapToObj(LearningFixtures::id).toList();
        List<UUID> first = ids.stream().filter(new Split(1)::heldOut).toList();
        List<UUID> second = ids.stream().filter(new Split(2)::heldOut).toList();
        assertThat(first).hasSizeBetween(1_900, 2_100);
        assertThat(second).hasSizeBetween(1_900, 2_100);
        assertThat(first.stream().filter(second::contains).count()).isBetween(340L, 460L);
    }
}
