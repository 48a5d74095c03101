package org.bole.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void doesNotFollowChangesOfTheListItWasGiven() {
        List<String> skills = new ArrayList<>(List.of("光刻胶"));
        Topic topic = RequestFixtures.topic("光刻胶", skills);
        skills.add("显影工艺");
        assertThat(topic.requiredSkills()).containsExactly("光刻胶");
    }

    @Test
    void requirementsDoNotFollowChangesOfTheSetTheyWereGiven() {
        Set<String> languages = new HashSet<>(Set.of("en"));
        Requirements requirements = new Requirements(null, null, languages, Set.of());
        languages.add("de");
        assertThat(requirements.languages()).containsExactly("en");
    }

    @Test
    void noRequirementAsksForNothing() {
        assertThat(Requirements.NONE.minimumRank()).isNull();
        assertThat(Requirements.NONE.minimumDegree()).isNull();
        assertThat(Requirements.NONE.languages()).isEmpty();
        assertThat(Requirements.NONE.excluded()).isEmpty();
    }
}
