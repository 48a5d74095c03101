package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bole.learning.domain.LearningFixtures.ACCEPT;
import static org.bole.learning.domain.LearningFixtures.KIND;
import static org.bole.learning.domain.LearningFixtures.SHORTLIST;
import static org.bole.learning.domain.LearningFixtures.WRONG_FIELD;
import static org.bole.learning.domain.LearningFixtures.decision;
import static org.bole.learning.domain.LearningFixtures.halfBut;
import static org.bole.learning.domain.LearningFixtures.lessons;
import static org.bole.learning.domain.LearningFixtures.seat;
import static org.bole.learning.domain.LearningFixtures.slate;

import java.util.List;
import org.bole.learning.domain.Decision.Shown;
import org.bole.proposal.domain.DeclineReason;
import org.bole.scoring.domain.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What decisions say about who should stand above whom. */
class ComparisonsTest {
    private static final Seat SEAT = seat(1);
    private static final Values A = halfBut(Component.SKILLS, .9);
    private static final Values B = halfBut(Component.SKILLS, .6);
    private static final Values C = halfBut(Component.SKILLS, .3);

    private static List<Comparison> of(Lessons lessons) {
        return lessons.comparisons(Exposure.USUAL).getOrDefault(KIND, List.of());
    }

    @Test
    void putsTheChosenOneAboveEveryoneElseOnTheSlate() {
        assertThat(of(lessons(List.of(decision(SEAT, 0, SHORTLIST, 1, 1, A)), slate(SEAT, A, B, C))))
                .containsExactly(new Comparison(A, B, .5), new Comparison(A, C, .5));
    }

    @Test
    void countsAChoiceFurtherDownForMore() {
        double atThree = of(lessons(List.of(decision(SEAT, 2, ACCEPT, 3, 1, C)), slate(SEAT, A, B, C))).stream()
                .mapToDouble(Comparison::weight)
                .sum();
        double atThousand = of(lessons(List.of(decision(SEAT, 2, ACCEPT, 1_000, 1, C)), slate(SEAT, A, B, C))).stream()
                .mapToDouble(Comparison::weight)
                .sum();
        assertThat(atThree).isCloseTo(3, within(1e-12));
        assertThat(atThousand).isCloseTo(Exposure.USUAL_MOST_WEIGHT, within(1e-12));
    }

    @Test
    void takesAnUnknownPositionForUnknownAndNotForTheTop() {
        List<Decision> one = List.of(decision(SEAT, 0, ACCEPT, null, 1, A));
        assertThat(of(lessons(one, slate(SEAT, A, B, C)))).isEmpty();
        List<Decision> two = List.of(one.get(0), decision(SEAT, 2, WRONG_FIELD, null, 2, C));
        assertThat(of(lessons(two, slate(SEAT, A, B, C)))).containsExactly(new Comparison(A, C, 1));
    }

    @Test
    void weighsTwoDecisionsByBothPlaces() {
        List<Decision> two = List.of(decision(SEAT, 0, ACCEPT, 2, 1, A), decision(SEAT, 2, WRONG_FIELD, 3, 2, C));
        assertThat(of(lessons(two))).containsExactly(new Comparison(A, C, 6));
    }

    @ParameterizedTest
    @EnumSource(
            value = DeclineReason.class,
            names = {"BUSY", "CONFLICT", "OTHER"})
    void hearsNothingInADeclineThatIsNotAboutTheField(DeclineReason reason) {
        Verdict silent = new Verdict.Declined(reason);
        Decision chosen = decision(SEAT, 0, ACCEPT, 1, 1, A);
        Decision declined = decision(SEAT, 1, silent, 2, 2, B);
        assertThat(of(lessons(List.of(declined), slate(SEAT, A, B, C)))).isEmpty();
        // Nor does the one who declined compete: nobody knows whether that person would have been chosen.
        assertThat(of(lessons(List.of(chosen, declined), slate(SEAT, A, B, C))))
                .containsExactly(new Comparison(A, C, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = DeclineReason.class,
            names = {"BUSY", "CONFLICT", "OTHER"})
    void movesNoWeightByADeclineThatIsNotAboutTheField(DeclineReason reason) {
        List<Decision> declines = List.of(
                decision(SEAT, 0, new Verdict.Declined(reason), 1, 1, A),
                decision(seat(2), 1, new Verdict.Declined(reason), 2, 2, B));
        Trainer trainer = new Trainer(LearningFixtures.MODEL, Exposure.USUAL);
        var fits = trainer.train(lessons(declines, slate(SEAT, A, B, C)), kind -> {});
        assertThat(trainer.candidate("x", fits).weights()).isEqualTo(LearningFixtures.MODEL.weights());
    }

    @Test
    void keepsAShortlistingWhenThePersonTurnsOutToBeBusy() {
        List<Decision> both = List.of(
                decision(SEAT, 0, SHORTLIST, 1, 1, A),
                decision(SEAT, 0, new Verdict.Declined(DeclineReason.BUSY), null, 2, A));
        assertThat(of(lessons(both, slate(SEAT, A, B)))).containsExactly(new Comparison(A, B, 1));
    }

    @Test
    void letsTheLastWordCountAndRemembersWhereThePersonWasSeen() {
        List<Decision> both = List.of(
                decision(SEAT, 1, SHORTLIST, 4, 1, B),
                decision(SEAT, 1, new Verdict.Evaluated(Grade.EXCELLENT), null, 9, B));
        assertThat(of(lessons(both, slate(SEAT, A, B)))).containsExactly(new Comparison(B, A, 4));
        List<Decision> regret = List.of(
                decision(SEAT, 1, ACCEPT, 4, 1, B),
                decision(SEAT, 1, new Verdict.Evaluated(Grade.UNQUALIFIED), null, 9, B));
        assertThat(of(lessons(regret, slate(SEAT, A, B)))).isEmpty();
    }

    @Test
    void ordersByHowThingsTurnedOut() {
        List<Decision> graded = List.of(
                decision(SEAT, 0, new Verdict.Evaluated(Grade.QUALIFIED), 1, 1, A),
                decision(SEAT, 1, new Verdict.Evaluated(Grade.EXCELLENT), 1, 2, B),
                decision(SEAT, 2, SHORTLIST, 1, 3, C));
        assertThat(of(lessons(graded)))
                .containsExactlyInAnyOrder(new Comparison(A, C, 1), new Comparison(B, A, .5), new Comparison(B, C, .5));
    }

    @Test
    void comparesNobodyAcrossSeats() {
        List<Decision> apart = List.of(decision(SEAT, 0, ACCEPT, 1, 1, A), decision(seat(2), 2, WRONG_FIELD, 1, 2, C));
        assertThat(of(lessons(apart))).isEmpty();
    }

    @Test
    void learnsNothingFromAPairThatNoRankingWouldShow() {
        Decision eligible = decision(SEAT, 0, ACCEPT, 1, 1, A);
        Shown seen = eligible.shown();
        Shown ineligible = new Shown(seen.model(), seen.position(), seen.points(), false, seen.values());
        Decision other = new Decision(eligible.id(), eligible.subject(), ACCEPT, ineligible, eligible.at());
        assertThat(of(lessons(List.of(other), slate(SEAT, A, B)))).isEmpty();
    }
}
