package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.learning.domain.LearningFixtures.ACCEPT;
import static org.bole.learning.domain.LearningFixtures.MODEL;
import static org.bole.learning.domain.LearningFixtures.PRIOR;
import static org.bole.learning.domain.LearningFixtures.SHORTLIST;
import static org.bole.learning.domain.LearningFixtures.WRONG_FIELD;
import static org.bole.learning.domain.LearningFixtures.decision;
import static org.bole.learning.domain.LearningFixtures.lessons;
import static org.bole.learning.domain.LearningFixtures.seat;

import java.util.List;
import org.bole.proposal.domain.DeclineReason;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.reliability.Labelled;
import org.junit.jupiter.api.Test;

class DecidedPairsTest {
    private static final Values GOOD = LearningFixtures.halfBut(Component.SKILLS, 1);
    private static final Values BAD = LearningFixtures.halfBut(Component.SKILLS, 0);

    private static List<Labelled> pairs(Decision... decisions) {
        return DecidedPairs.of(lessons(List.of(decisions)), MODEL, Exposure.USUAL);
    }

    @Test
    void labelsByWhatWasDecidedAndCountsByPlace() {
        assertThat(pairs(
                        decision(seat(1), 1, ACCEPT, 3, 1, GOOD),
                        decision(seat(1), 2, WRONG_FIELD, 1, 2, BAD),
                        decision(seat(2), 3, SHORTLIST, 40, 3, GOOD)))
                .containsExactly(
                        new Labelled(GOOD.points(PRIOR), true, 3),
                        new Labelled(BAD.points(PRIOR), false, 1),
                        new Labelled(GOOD.points(PRIOR), true, 10));
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(pairs(decision(seat(1), 1, new Verdict.Declined(DeclineReason.BUSY), 1, 1, GOOD)))
                .isEmpty();
    }

    @Test
    void countsOnceWhereThePlaceIsUnknown() {
        assertThat(pairs(decision(seat(1), 1, ACCEPT, null, 1, GOOD)))
                .containsExactly(new Labelled(GOOD.points(PRIOR), true, 1));
    }

    @Test
    void takesTheLastWord() {
        assertThat(pairs(
                        decision(seat(1), 1, SHORTLIST, 1, 1, GOOD),
                        decision(seat(1), 1, new Verdict.Evaluated(Grade.UNQUALIFIED), null, 2, GOOD)))
                .extracting(Labelled::fits)
                .containsExactly(false);
    }
}
