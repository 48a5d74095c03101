package org.bole.scoring.domain.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ComponentScore;
import org.bole.scoring.domain.Eligibility;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.Weights;
import org.bole.scoring.domain.confidence.Confidence.Cause;
import org.bole.scoring.domain.confidence.Confidence.Level;
import org.bole.scoring.domain.confidence.Confidence.Remedy;
import org.bole.scoring.domain.confidence.Grounds.Asked;
import org.bole.scoring.domain.confidence.Grounds.Missing;
import org.bole.scoring.domain.confidence.Grounds.Told;
import org.bole.scoring.domain.confidence.Marks.Halves;
import org.bole.scoring.domain.confidence.Marks.Known;
import org.bole.scoring.domain.confidence.Marks.Levels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With constants that can be reckoned with by hand: half known at one piece, values between 20 % and 80 %. */
class AppraisalTest {
    private static final Weights WEIGHTS = weights(2_000, 1_000, 4_000, 1_000, 500, 500, 1_000);
    private static final Marks MARKS =
            new Marks("by hand", new Halves(1, 1, 1, 10), .5, 0, known(new Known(.2, .8)), new Levels(.5, .75));
    private static final Asked ALL_ASKED = new Asked(90, true, true, true);
    private static final Told NOTHING = new Told(Pieces.NONE, Pieces.NONE, Pieces.NONE);

    private static Weights weights(int... points) {
        Map<Component, Integer> weights = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            weights.put(component, points[component.ordinal()]);
        }
        return new Weights(weights);
    }

    private static Map<Component, Known> known(Known each) {
        Map<Component, Known> known = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            known.put(component, each);
        }
        return known;
    }

    private static Pieces pieces(int number) {
        return new Pieces(number, 0, number, 0);
    }

    /** Half of all points in every component. */
    private static Match half() {
        List<ComponentScore> components = java.util.Arrays.stream(Component.values())
                .map(component -> {
                    int weight = WEIGHTS.of(component);
                    return new ComponentScore(component, .5, weight, weight / 2, List.of());
                })
                .toList();
        return new Match(null, 5_000, .5, Eligibility.of(List.of()), components);
    }

    private static Confidence appraise(Told told, Missing missing, Asked asked) {
        return Appraisal.of(half(), new Grounds(told, missing, asked), WEIGHTS, MARKS);
    }

    @Test
    void addsUpWhatIsOpenByHand() {
        Told told = new Told(Pieces.NONE, pieces(1), pieces(2));
        Confidence confidence = appraise(told, Missing.NOTHING, ALL_ASKED);
        // Words and meaning: 1 + 2/4 texts, doubt 1/2.5 = .4; with the request's .1: up 1 - .6 × .9 = .46, down .1.
        // Skills: 2 + 1/4 pieces, doubt 1/3.25. Track record: 1 output, doubt .5; up 1 - .5 × .9 = .55, down .1.
        assertThat(confidence.value())
                .isCloseTo((3_000 * .54 + 4_000 * (1 - 1 / 3.25) + 2_000 + 1_000 * .45) / 10_000, within(1e-9));
        double above = .3 * (3_000 * .46 + 4_000 / 3.25 + 1_000 * .55);
        double below = .3 * (3_000 * .1 + 1_000 * .1);
        assertThat(confidence.high()).isEqualTo((int) Math.ceil(5_000 + above - 1e-6));
        assertThat(confidence.low()).isEqualTo((int) Math.floor(5_000 - below + 1e-6));
        assertThat(confidence.level()).isEqualTo(Level.MEDIUM);
    }

    @Test
    void saysOfAnEmptyProfileThatItIsThin() {
        Confidence confidence = appraise(NOTHING, new Missing(1, 1, 1), ALL_ASKED);
        assertThat(confidence.value()).isZero();
        assertThat(confidence.level()).isEqualTo(Level.LOW);
        assertThat(confidence.thin()).isTrue();
        assertThat(confidence.causes().get(0).code()).isEqualTo(Cause.Code.THIN_PROFILE);
        assertThat(confidence.causes())
                .extracting(Cause::code)
                .contains(Cause.Code.NO_FIELD, Cause.Code.NO_RANK_OR_DEGREE, Cause.Code.NO_AVAILABILITY);
    }

    @Test
    void saysNothingAgainstAFullProfile() {
        Confidence confidence = appraise(new Told(pieces(1), pieces(9), pieces(9)), Missing.NOTHING, ALL_ASKED);
        assertThat(confidence.causes()).isEmpty();
        assertThat(confidence.level()).isEqualTo(Level.HIGH);
        assertThat(confidence.thin()).isFalse();
    }

    @Test
    void widensTheRangeUpwardOnlyWhereEvidenceCanOnlyRaise() {
        Told told = new Told(pieces(1), pieces(5), Pieces.NONE);
        Confidence few = appraise(told, Missing.NOTHING, new Asked(1_000_000, true, true, true));
        assertThat(few.low()).isBetween(4_999, 5_000);
        assertThat(few.high()).isGreaterThan(5_100);
    }

    @Test
    void leavesRankAndAvailabilityOpenBothWays() {
        Told told = new Told(pieces(1), pieces(9), pieces(9));
        Confidence known = appraise(told, Missing.NOTHING, ALL_ASKED);
        Confidence unknown = appraise(told, new Missing(0, 1, 1), ALL_ASKED);
        assertThat(known.low() - unknown.low()).isBetween(299, 301);
        assertThat(unknown.high() - known.high()).isBetween(299, 301);
    }

    @Test
    void doubtsWhatTheRequestDoesNotAsk() {
        Told told = new Told(pieces(1), pieces(9), pieces(9));
        Confidence asked = appraise(told, Missing.NOTHING, ALL_ASKED);
        Confidence silent = appraise(told, Missing.NOTHING, new Asked(90, false, true, true));
        assertThat(silent.value()).isLessThan(asked.value() - .3);
        assertThat(silent.causes().get(0).code()).isEqualTo(Cause.Code.REQUEST_WITHOUT_SKILLS);
        assertThat(silent.low()).isLessThan(asked.low() - 1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, true, true, REQUEST_WITHOUT_FIELD, false",
        "5, true, true, true, SHORT_REQUEST, true",
        "90, true, false, true, REQUEST_WITHOUT_FIELD, true",
        "90, true, true, false, REQUEST_NOT_READ_BY_MEANING, true",
        "90, false, true, true, REQUEST_WITHOUT_SKILLS, true",
        "90, true, true, true, SHORT_REQUEST, false"
    })
    void namesWhatTheRequestLacks(
            int words, boolean skills, boolean field, boolean meaning, Cause.Code code, boolean named) {
        Confidence confidence = appraise(
                new Told(pieces(1), pieces(9), pieces(9)), Missing.NOTHING, new Asked(words, skills, field, meaning));
        assertThat(confidence.causes().stream().anyMatch(cause -> cause.code() == code))
                .isEqualTo(named);
    }

    @Test
    void countsTranslatedPiecesByHalf() {
        Told own = new Told(Pieces.NONE, pieces(2), Pieces.NONE);
        Told other = new Told(Pieces.NONE, new Pieces(0, 4, 0, 4), Pieces.NONE);
        assertThat(appraise(other, Missing.NOTHING, ALL_ASKED).value())
                .isCloseTo(appraise(own, Missing.NOTHING, ALL_ASKED).value(), within(1e-9));
        assertThat(appraise(other, Missing.NOTHING, ALL_ASKED).causes())
                .extracting(Cause::code)
                .contains(Cause.Code.OTHER_LANGUAGE);
    }

    @Test
    void saysThatThereAreNoVectorsYet() {
        Told told = new Told(new Pieces(1, 0, 0, 0), new Pieces(9, 0, 0, 0), new Pieces(9, 0, 0, 0));
        assertThat(appraise(told, Missing.NOTHING, ALL_ASKED).causes())
                .extracting(Cause::code)
                .containsExactly(Cause.Code.NOT_READ_BY_MEANING);
    }

    @Test
    void putsWhatHelpsMostFirst() {
        List<Remedy> remedies =
                appraise(NOTHING, new Missing(1, 1, 1), ALL_ASKED).remedies();
        assertThat(remedies.get(0).code()).isIn(Remedy.Code.OUTPUTS, Remedy.Code.SKILLS);
        assertThat(remedies)
                .extracting(Remedy::code)
                .contains(Remedy.Code.SUMMARY, Remedy.Code.FIELD, Remedy.Code.RANK_OR_DEGREE, Remedy.Code.AVAILABILITY)
                .doesNotContain(Remedy.Code.LANGUAGE);
    }

    @Test
    void advisesByTheMeanOverSeveralMatches() {
        Confidence one = new Confidence(
                .5,
                0,
                9,
                Level.LOW,
                List.of(),
                List.of(new Remedy(Remedy.Code.SKILLS, 300), new Remedy(Remedy.Code.FIELD, 90)));
        Confidence other =
                new Confidence(.5, 0, 9, Level.LOW, List.of(), List.of(new Remedy(Remedy.Code.OUTPUTS, 500)));
        assertThat(Advice.of(List.of(one, other)))
                .containsExactly(
                        new Remedy(Remedy.Code.OUTPUTS, 250),
                        new Remedy(Remedy.Code.SKILLS, 150),
                        new Remedy(Remedy.Code.FIELD, 45));
        assertThat(Advice.of(List.of())).isEmpty();
    }

    @Test
    void refusesConstantsThatCannotBe() {
        assertThatThrownBy(() -> new Halves(0, 1, 1, 1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Known(.5, .4)).hasMessageContaining("0.5");
        assertThatThrownBy(() -> new Levels(.8, .7)).hasMessageContaining("0.8");
        assertThatThrownBy(
                        () -> new Marks("", new Halves(1, 1, 1, 1), 2, 0, known(new Known(0, 1)), new Levels(.5, .7)))
                .hasMessageContaining("translation");
        assertThatThrownBy(() -> new Marks("", new Halves(1, 1, 1, 1), .5, 0, Map.of(), new Levels(.5, .7)))
                .hasMessageContaining("LEXICAL");
        assertThatThrownBy(() -> new Pieces(1, 0, 2, 0)).hasMessageContaining("at most");
        assertThatThrownBy(() -> new Confidence(1, 0, 9, Level.HIGH, List.of(), List.of()))
                .hasMessageContaining("[0, 1)");
    }
}
