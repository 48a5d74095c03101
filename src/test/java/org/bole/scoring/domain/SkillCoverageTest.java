package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bole.profile.domain.ProfileFixtures.authorOf;
import static org.bole.profile.domain.ProfileFixtures.nobody;
import static org.bole.profile.domain.ProfileFixtures.skilledIn;
import static org.bole.request.domain.RequestFixtures.onlySkills;

import java.util.List;
import java.util.Map;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Topic;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Evidence.SkillEvidence.Coverage;
import org.bole.scoring.domain.ScoringFixtures.Scene;
import org.bole.scoring.domain.text.Embedding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillCoverageTest {
    /** Cosine .95 to 光刻胶 is the same skill, .6 is near, .2 has nothing to do with it. */
    private static final Map<String, Double> TO_PHOTORESIST = Map.of("光刻胶", 1d, "抗蚀剂", .95, "感光树脂", .6, "田野调查", .2);

    private static final Vectors VECTORS = text -> {
        Double cosine = TO_PHOTORESIST.get(text);
        return cosine == null
                ? null
                : Embedding.of(FakeVectors.MODEL, new float[] {
                    cosine.floatValue(), (float) Math.sqrt(1 - cosine * cosine)
                });
    };

    private static ComponentScore skills(TalentRequest request, Profile profile) {
        Scene scene = new Scene(VECTORS, List.of(profile));
        return scene.match(request, scene.candidate(0)).components().stream()
                .filter(score -> score.component() == Component.SKILLS)
                .findFirst()
                .orElseThrow();
    }

    private static SkillEvidence cover(String wanted, Profile profile) {
        return (SkillEvidence) skills(onlySkills(wanted), profile).evidence().get(0);
    }

    private static TalentRequest wanting(List<String> required, List<String> preferred) {
        return RequestFixtures.with(
                RequestFixtures.photoresist(), new Topic(null, null, required, preferred, List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"光刻胶, 光刻胶", "Photo Resist, photoresist", "ＥＵＶ光刻, euv 光刻", "C++, c ++"})
    void theSameSkillCountsOneHoweverItIsSpelt(String wanted, String own) {
        SkillEvidence evidence = cover(wanted, skilledIn(own));
        assertThat(evidence.coverage()).isEqualTo(Coverage.SAME);
        assertThat(evidence.by()).isEqualTo(own);
        assertThat(evidence.value()).isEqualTo(1);
    }

    @Test
    void aSkillMentionedInAnOutputCountsOne() {
        SkillEvidence evidence = cover("光刻胶", authorOf("民族音乐", "新型光刻胶研究"));
        assertThat(evidence.coverage()).isEqualTo(Coverage.MENTIONED);
        assertThat(evidence.output()).isEqualTo(1);
        assertThat(evidence.by()).isNull();
        assertThat(evidence.value()).isEqualTo(1);
    }

    @Test
    void aSkillCloseInMeaningCountsOne() {
        SkillEvidence evidence = cover("光刻胶", skilledIn("田野调查", "抗蚀剂"));
        assertThat(evidence.coverage()).isEqualTo(Coverage.SIMILAR);
        assertThat(evidence.by()).isEqualTo("抗蚀剂");
        assertThat(evidence.value()).isEqualTo(1);
    }

    @Test
    void aNearSkillCountsInPart() {
        SkillEvidence evidence = cover("光刻胶", skilledIn("感光树脂"));
        assertThat(evidence.coverage()).isEqualTo(Coverage.NEAR);
        assertThat(evidence.by()).isEqualTo("感光树脂");
        assertThat(evidence.value()).isEqualTo(.3 * (.6 - .5) / (.9 - .5), within(.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"田野调查", "数据库"})
    void aSkillThatNothingComesNearIsMissing(String own) {
        SkillEvidence evidence = cover("光刻胶", skilledIn(own));
        assertThat(evidence.coverage()).isEqualTo(Coverage.MISSING);
        assertThat(evidence.by()).isNull();
        assertThat(evidence.value()).isZero();
    }

    @Test
    void somebodyWithoutAnythingCoversNothing() {
        assertThat(skills(onlySkills("光刻胶", "显影工艺"), nobody()).value()).isZero();
    }

    @Test
    void theSameSkillIsPreferredToAMention() {
        Profile both = ProfileFixtures.alsoSkilledIn(authorOf("新型光刻胶研究"), "光刻胶");
        assertThat(cover("光刻胶", both).coverage()).isEqualTo(Coverage.SAME);
    }

    @Test
    void aMentionIsPreferredToANearSkill() {
        Profile both = ProfileFixtures.alsoSkilledIn(authorOf("新型光刻胶研究"), "感光树脂");
        assertThat(cover("光刻胶", both).coverage()).isEqualTo(Coverage.MENTIONED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "R", "the", "🙂"})
    void aSkillWithoutATermIsNeverMentioned(String wanted) {
        assertThat(cover(wanted, authorOf("Statistics with C, R and the 🙂")).coverage())
                .isEqualTo(Coverage.MISSING);
    }

    @Test
    void theValueIsTheShareOfRequiredSkillsCovered() {
        assertThat(skills(onlySkills("光刻胶", "显影工艺", "刻蚀", "曝光"), skilledIn("光刻胶", "曝光", "刻蚀"))
                        .value())
                .isEqualTo(.75);
    }

    @Test
    void aPreferredSkillCountsThreeTenthsOfARequiredOne() {
        TalentRequest request = wanting(List.of("光刻胶"), List.of("显影工艺"));
        assertThat(skills(request, skilledIn("光刻胶")).value()).isEqualTo(1 / 1.3, within(1e-9));
        assertThat(skills(request, skilledIn("显影工艺")).value()).isEqualTo(.3 / 1.3, within(1e-9));
        assertThat(skills(request, skilledIn("光刻胶", "显影工艺")).value()).isEqualTo(1, within(1e-9));
    }

    @Test
    void preferredSkillsAloneAlsoCount() {
        assertThat(skills(wanting(List.of(), List.of("光刻胶", "曝光")), skilledIn("光刻胶"))
                        .value())
                .isEqualTo(.5);
    }

    @Test
    void aSkillAskedForTwiceCountsOnce() {
        TalentRequest twice = wanting(List.of("光刻胶", "光 刻 胶", "曝光"), List.of("曝光"));
        assertThat(skills(twice, skilledIn("光刻胶")).evidence()).hasSize(2);
        assertThat(skills(twice, skilledIn("光刻胶")).value()).isEqualTo(.5);
    }

    @Test
    void saysWhichSkillsAreOnlyPreferred() {
        assertThat(skills(wanting(List.of("光刻胶"), List.of("曝光")), nobody()).evidence())
                .extracting(evidence -> ((SkillEvidence) evidence).required())
                .containsExactly(true, false);
    }

    @Test
    void withoutTextTheRelevanceIsTheCoverage() {
        Scene scene = Scene.of(skilledIn("光刻胶"));
        assertThat(scene.match(onlySkills("光刻胶", "曝光"), scene.candidate(0)).relevance())
                .isEqualTo(.5);
    }

    @Test
    void coverageTellsCoveredFromNot() {
        assertThat(List.of(Coverage.values()).stream()
                        .filter(coverage -> new SkillEvidence("s", true, coverage, null, null, 0).covered()))
                .containsExactly(Coverage.SAME, Coverage.MENTIONED, Coverage.SIMILAR);
    }
}
