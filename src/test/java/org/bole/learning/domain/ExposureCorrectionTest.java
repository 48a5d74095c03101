package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.learning.domain.LearningFixtures.weights;

import java.util.List;
import org.bole.scoring.domain.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People whose taste is known choose from lists that favour another taste, and look at the top more than further down. */
class ExposureCorrectionTest {
    /** 3,800 points away from the prior that made the lists. */
    private static final Weights TRUTH = weights(1400, 600, 2500, 3500, 800, 200, 1000);

    private static int missed(Lessons lessons, Exposure exposure) {
        List<Comparison> comparisons = lessons.comparisons(exposure).getOrDefault(LearningFixtures.KIND, List.of());
        Weights fitted = new WeightFit(LearningFixtures.PRIOR).fit(comparisons).weights();
        return Simulation.apart(fitted, TRUTH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void recoversTheTrueWeightsWhereTheUncorrectedFitDoesNot(long seed) {
        Lessons lessons = new Simulation(TRUTH, LearningFixtures.PRIOR, 2_000, seed).run();
        int corrected = missed(lessons, Exposure.USUAL);
        int uncorrected = missed(lessons, Exposure.NONE);
        assertThat(corrected).as("corrected").isLessThan(800);
        assertThat(uncorrected).as("uncorrected").isGreaterThan(1_600).isGreaterThan(2 * corrected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesNearerWithEveryTenfoldOfDecisions(long seed) {
        int few = missed(new Simulation(TRUTH, LearningFixtures.PRIOR, 10, seed).run(), Exposure.USUAL);
        int some = missed(new Simulation(TRUTH, LearningFixtures.PRIOR, 100, seed).run(), Exposure.USUAL);
        int many = missed(new Simulation(TRUTH, LearningFixtures.PRIOR, 1_000, seed).run(), Exposure.USUAL);
        assertThat(few).isLessThan(3_800);
        assertThat(some).isLessThan(few);
        assertThat(many).isLessThan(some);
    }
}
