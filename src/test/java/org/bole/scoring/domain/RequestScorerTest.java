package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.bole.profile.domain.ProfileFixtures.authorOf;
import static org.bole.profile.domain.ProfileFixtures.folkMusicologist;
import static org.bole.profile.domain.ProfileFixtures.nobody;
import static org.bole.profile.domain.ProfileFixtures.polymerChemist;
import static org.bole.profile.domain.ProfileFixtures.skilledIn;
import static org.bole.request.domain.RequestFixtures.onlySkills;
import static org.bole.request.domain.RequestFixtures.photoresist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Evidence.TextEvidence;
import org.bole.scoring.domain.Evidence.TextEvidence.Source;
import org.bole.scoring.domain.ScoringFixtures.Scene;
import org.bole.scoring.domain.SkillFits.SkillFit;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.domain.text.TextUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestScorerTest {
    private static Match match(TalentRequest request, Profile... profiles) {
        Scene scene = Scene.of(profiles);
        return scene.match(request, scene.candidate(0));
    }

    private static List<Component> applied(TalentRequest request) {
        return match(request, nobody()).components().stream()
                .map(ComponentScore::component)
                .toList();
    }

    private static List<TextEvidence> words(Match match) {
        return match.components().get(0).evidence().stream()
                .map(TextEvidence.class::cast)
                .toList();
    }

    @Test
    void onlyWhatTheRequestStatesApplies() {
        assertThat(applied(photoresist()))
                .containsExactly(Component.LEXICAL, Component.SKILLS, Component.FIELD, Component.TRACK_RECORD);
        assertThat(applied(onlySkills("光刻胶"))).containsExactly(Component.SKILLS);
    }

    @Test
    void aRequestWithoutAnyWordStillCarriesItsPoints() {
        TalentRequest mute = RequestFixtures.with(photoresist(), RequestFixtures.topic("🙂", List.of()));
        assertThat(applied(mute)).containsExactly(Component.LEXICAL, Component.TRACK_RECORD);
        assertThat(match(mute, polymerChemist()).points()).isZero();
        assertThat(match(mute, polymerChemist()).relevance()).isZero();
    }

    @Test
    void meaningAppliesWhereTheRequestHasAVector() {
        Scene scene = new Scene(text -> Embedding.of(FakeVectors.MODEL, new float[] {1}), List.of(polymerChemist()));
        Match match = scene.match(photoresist(), scene.candidate(0));
        assertThat(ScoringFixtures.value(match, Component.SEMANTIC)).isEqualTo(1, within(1e-6));
    }

    @Test
    void wordsStandInWhereAProfileHasNoVectorYet() {
        String text = ProfileTexts.of(photoresist().topic());
        Vectors ofRequestOnly = one -> one.equals(text) ? Embedding.of(FakeVectors.MODEL, new float[] {1}) : null;
        Scene scene = new Scene(ofRequestOnly, List.of(polymerChemist()));
        Match match = scene.match(photoresist(), scene.candidate(0));
        assertThat(ScoringFixtures.value(match, Component.SEMANTIC))
                .isEqualTo(ScoringFixtures.value(match, Component.LEXICAL));
    }

    @Test
    void somebodyOfWhomNothingIsKnownScoresNothing() {
        assertThat(match(photoresist(), nobody()).points()).isZero();
    }

    @Test
    void thePolymerChemistFitsBetterThanTheMusicologist() {
        assertThat(match(photoresist(), polymerChemist(), folkMusicologist()).points())
                .isGreaterThan(match(photoresist(), folkMusicologist(), polymerChemist())
                        .points());
    }

    @Test
    void anIneligiblePairIsScoredAllTheSame() {
        Scene scene = Scene.of(ProfileFixtures.as(polymerChemist(), Role.TALENT));
        Match match = scene.scorer(photoresist()).match(scene.candidate(0), Role.TECH_COMMISSIONER);
        assertThat(match.eligible()).isFalse();
        assertThat(match.points()).isPositive();
    }

    @Test
    void skillsStandInForPeopleWithoutPublications() {
        Match match = match(
                RequestFixtures.with(photoresist(), RequestFixtures.topic("光刻胶", List.of())), skilledIn("田野", "光刻胶"));
        assertThat(match.relevance()).isEqualTo(1, within(1e-6));
        assertThat(words(match))
                .extracting(TextEvidence::source, TextEvidence::index)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Source.SKILL, 1));
    }

    @Test
    void quotesTheBestThreeOutputsBestFirst() {
        Match match = match(
                RequestFixtures.with(photoresist(), RequestFixtures.topic("光刻胶显影", List.of())),
                authorOf("音乐", "光", "光刻胶", "光刻", "光刻胶显影"));
        assertThat(words(match)).extracting(TextEvidence::index).containsExactly(4, 2, 3);
    }

    @Test
    void quotesNoOutputThatHasNothingToDoWithTheRequest() {
        Match match = match(
                RequestFixtures.with(photoresist(), RequestFixtures.topic("光刻胶", List.of())), authorOf("音乐", "光刻胶"));
        assertThat(words(match)).extracting(TextEvidence::index).containsExactly(1);
    }

    @Test
    void aMatchMustAddUp() {
        assertThatThrownBy(() -> new Match(null, 1, 0, Eligibility.of(List.of()), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points (1)");
    }

    @Test
    void nobodyCollectsEvidenceUnasked() {
        assertThat(EvidenceSink.NONE.wanted()).isFalse();
        assertThatThrownBy(() -> EvidenceSink.NONE.add(new Evidence.TrackRecordEvidence(0, 0)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void joinsHeadlineAndSummaryIntoTheFirstUnit() {
        assertThat(ProfileTexts.units(polymerChemist().expertise()).get(0))
                .isEqualTo(new ProfileTexts.Text(TextUnit.SUMMARY, "高分子化学. 研究感光高分子与光刻胶材料", null));
    }

    @Test
    void embedsTheTitleOnceMoreWhereThereIsAnAbstract() {
        assertThat(ProfileTexts.embedded(polymerChemist().expertise()))
                .contains("一种显影工艺", "一种显影工艺. 用于光刻胶的显影工艺及其装置", "化学放大型光刻胶的线边缘粗糙度研究")
                .contains("感光树脂", "光刻胶")
                .doesNotHaveDuplicates();
    }

    @Test
    void embedsTheTextTheSentencesAndEverySkillOfARequestOnce() {
        assertThat(ProfileTexts.embedded(photoresist().topic()))
                .containsExactly(
                        "光刻胶显影后线条毛糙. 寻找能改进光刻胶配方与显影工艺的团队", "光刻胶显影后线条毛糙", "寻找能改进光刻胶配方与显影工艺的团队", "光刻胶", "显影工艺", "感光树脂");
        assertThat(ProfileTexts.embedded(RequestFixtures.reviewerAssignment().topic()))
                .containsExactly("Reviewer assignment with text similarity");
        assertThat(ProfileTexts.embedded(RequestFixtures.topic(null, List.of())))
                .isEmpty();
    }

    @Test
    void aSkillRequiredAndPreferredIsOnlyRequired() {
        TalentRequest both = RequestFixtures.alsoRequiring(photoresist(), "感光 树脂");
        RequestQuery query = Scene.of().query(both);
        assertThat(query.required()).extracting(skill -> skill.name()).contains("感光 树脂");
        assertThat(query.preferred()).isEmpty();
    }

    @Test
    void aCalibrationRisesEvenlyFromItsFloor() {
        Calibration calibration = new Calibration(.5, .3, .4, .8);
        assertThat(calibration.texts(.5)).isZero();
        assertThat(calibration.texts(.75)).isEqualTo(.5, within(1e-12));
        assertThat(calibration.texts(1)).isEqualTo(1);
        assertThat(calibration.texts(-1)).isZero();
        assertThat(calibration.skills(.4)).isZero();
        assertThat(calibration.skills(.6)).isEqualTo(.5, within(1e-12));
        assertThat(calibration.skills(.8)).isEqualTo(1);
    }

    @Test
    void aCalibrationWithoutOrderIsRefused() {
        assertThatThrownBy(() -> new Calibration(1, .3, .4, .8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calibration(.5, .6, .4, .8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calibration(.5, .3, .8, .8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calibration(.5, .3, .4, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calibration(Double.NaN, .3, .4, .8)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void aScoreModelNeedsWeightsForEveryKind(RequestKind kind) {
        Map<RequestKind, Weights> weights = new EnumMap<>(ScoringFixtures.MODEL.weights());
        weights.remove(kind);
        assertThatThrownBy(() -> new ScoreModel("test", weights, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kind.name());
    }

    @Test
    void meetsEachSkillOnce() {
        List<Skill> met = new ArrayList<>();
        Skill skill = new Skill("a", "a", Bag.EMPTY, null);
        SkillFit fit = new SkillFit(1, .5, new double[0]);
        SkillFits fits = new SkillFits(one -> {
            met.add(one);
            return fit;
        });
        assertThat(fits.of(skill)).isSameAs(fit);
        assertThat(fits.of(List.of(skill, skill))).containsExactly(fit, fit);
        assertThat(fits.of(List.of())).isEmpty();
        assertThat(met).containsExactly(skill);
    }
}
