package org.bole.scoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bole.profile.domain.Role;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ComponentScore;
import org.bole.scoring.domain.Eligibility;
import org.bole.scoring.domain.Match;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreReadingTest {
    private static final ScoreReading READING = new ScoreReading();
    private static final String BUILT_IN = new ScoreModels().builtIn().version();

    private static Match match(@Nullable Role role, int points) {
        ComponentScore all = new ComponentScore(Component.LEXICAL, points / 10_000.0, 10_000, points, List.of());
        return new Match(role, points, .5, Eligibility.of(List.of()), List.of(all));
    }

    @Test
    void saysWhereItsFiguresAreFrom() {
        assertThat(READING.marks().source()).containsIgnoringCase("demo district");
        assertThat(READING.likelihood().source()).containsIgnoringCase("invented");
        assertThat(READING.likelihood().pairs()).isGreaterThan(1_000);
        assertThat(READING.likelihood().likelihood().knots()).hasSizeGreaterThan(3);
    }

    /** A version that changes the points needs the knots anew: {@code org.bole.bench.Reliability} prints them. */
    @Test
    void readsPointsOfTheBuiltInModelByWhatWasFittedToThem() {
        assertThat(READING.likelihood().model()).isEqualTo(BUILT_IN);
        assertThat(READING.holdsFor(BUILT_IN)).isTrue();
    }

    @Test
    void givesMorePointsNoSmallerShare() {
        double before = 0;
        for (int points = 0; points <= 10_000; points += 250) {
            Double share = READING.likelihood(BUILT_IN, match(Role.TALENT, points));
            assertThat(share).isNotNull().isBetween(before, 1.0);
            before = share == null ? 0 : share;
        }
    }

    @Test
    void claimsNothingForTrainedModelsOrWithoutARole() {
        assertThat(READING.likelihood(BUILT_IN + "-t1", match(Role.TALENT, 5_000)))
                .isNull();
        assertThat(READING.likelihood(BUILT_IN, match(null, 5_000))).isNull();
    }
}
