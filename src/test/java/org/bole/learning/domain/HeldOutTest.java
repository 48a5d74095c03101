package org.bole.learning.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.learning.domain.LearningFixtures.ACCEPT;
import static org.bole.learning.domain.LearningFixtures.MODEL;
import static org.bole.learning.domain.LearningFixtures.decision;
import static org.bole.learning.domain.LearningFixtures.lessons;
import static org.bole.learning.domain.LearningFixtures.seat;
import static org.bole.learning.domain.LearningFixtures.slate;
import static org.bole.learning.domain.LearningFixtures.values;
import static org.bole.learning.domain.LearningFixtures.weights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bole.proposal.domain.DeclineReason;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final Values SKILLED = values(.1, .1, .9, .1, .5, .5, .5);
    private static final Values NEAR = values(.1, .1, .1, .9, .5, .5, .5);

    private static ScoreModel all(Weights weights) {
        Map<RequestKind, Weights> same = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            same.put(kind, weights);
        }
        return new ScoreModel("x", same, MODEL.calibrations());
    }

    private final ScoreModel skills = all(weights(1000, 500, 6000, 1000, 500, 500, 500));
    private final ScoreModel field = all(weights(1000, 500, 1000, 6000, 500, 500, 500));

    @Test
    void prefersTheModelThatAgreesWithTheDecision() {
        Lessons chosen = lessons(List.of(decision(seat(1), 1, ACCEPT, 2, 1, NEAR)), slate(seat(1), SKILLED, NEAR));
        SideBySide found = new HeldOut(chosen, Exposure.USUAL).compare(skills, field, 1);
        assertThat(requireNonNull(found.current().pairwiseAccuracy()).value()).isZero();
        assertThat(requireNonNull(found.candidate().pairwiseAccuracy()).value()).isEqualTo(1);
        assertThat(requireNonNull(found.candidate().ndcg()).value()).isEqualTo(1);
        assertThat(requireNonNull(found.difference().loss()).value()).isEqualTo(-1);
    }

    @Test
    void leavesWhoWasBusyOutOfTheList() {
        Lessons chosen = lessons(
                List.of(
                        decision(seat(1), 1, ACCEPT, 2, 1, NEAR),
                        decision(seat(1), 0, new Verdict.Declined(DeclineReason.BUSY), 1, 2, SKILLED)),
                slate(seat(1), SKILLED, NEAR));
        SideBySide found = new HeldOut(chosen, Exposure.USUAL).compare(skills, field, 1);
        assertThat(requireNonNull(found.current().ndcg()).value()).isEqualTo(1);
        assertThat(found.pairs()).isZero();
    }
}
