package org.bole.scoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bole.platform.text.Bilingual;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Period;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.WorkMode;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Terms;
import org.bole.scoring.application.ReasonWords;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ComponentScore;
import org.bole.scoring.domain.Eligibility;
import org.bole.scoring.domain.Evidence;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Evidence.TermsEvidence;
import org.bole.scoring.domain.Evidence.TextEvidence;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.Reason;
import org.bole.scoring.domain.ScoringFixtures;
import org.bole.scoring.domain.ScoringFixtures.Scene;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Wording WORDING = new Wording(ScoringFixtures.TABLES);
    private static final Output PAPER = ProfileFixtures.paper("感光树脂 {0} it's", 2023);

    private static ProfileFacts facts(Profile profile) {
        return new ProfileFacts(
                profile.expertise().outputs(), profile.expertise().skills());
    }

    private static Bilingual said(TalentRequest request, Profile profile, @Nullable Role role) {
        Scene scene = Scene.of(profile);
        return joined(WORDING.sentences(scene.scorer(request).match(scene.candidate(0), role), facts(profile)));
    }

    private static Bilingual joined(List<Bilingual> sentences) {
        return new Bilingual(
                String.join("\n", sentences.stream().map(Bilingual::zh).toList()),
                String.join("\n", sentences.stream().map(Bilingual::en).toList()));
    }

    /** What is said of one component that rests on this evidence. */
    private static Bilingual said(Component component, Evidence... evidence) {
        Profile profile = ProfileFixtures.with(
                ProfileFixtures.nobody(),
                new Expertise(null, null, List.of("感光树脂"), List.of(), List.of(), List.of(PAPER)));
        ComponentScore score = new ComponentScore(component, .5, 1_000, 500, List.of(evidence));
        Match match = new Match(null, 500, .25, Eligibility.of(List.of()), List.of(score));
        return joined(WORDING.sentences(match, facts(profile)));
    }

    @Test
    void saysWhichRequiredSkillIsMissing() {
        Bilingual said = said(
                RequestFixtures.onlySkills("光刻胶", "显影工艺", "曝光", "刻蚀", "薄膜沉积"),
                ProfileFixtures.skilledIn("显影工艺", "曝光", "刻蚀", "薄膜沉积"),
                null);
        assertThat(said.zh()).contains("覆盖5项要求中的4项；缺少：光刻胶");
        assertThat(said.en()).contains("Covers 4 of 5 required skills; missing: 光刻胶");
    }

    @Test
    void saysThatNothingIsMissing() {
        Bilingual said = said(RequestFixtures.onlySkills("光刻胶"), ProfileFixtures.skilledIn("光刻胶"), null);
        assertThat(said.zh()).contains("覆盖全部1项要求");
        assertThat(said.en()).contains("Covers all 1 required skills");
    }

    @Test
    void listsMissingSkillsInTheWayOfEachLanguage() {
        Bilingual said = said(RequestFixtures.onlySkills("光刻胶", "曝光"), ProfileFixtures.nobody(), null);
        assertThat(said.zh()).contains("缺少：光刻胶、曝光");
        assertThat(said.en()).contains("missing: 光刻胶, 曝光");
    }

    @Test
    void beginsWithTheScore() {
        Bilingual said = said(Component.TRACK_RECORD, new Evidence.TrackRecordEvidence(1, 3));
        assertThat(said.zh()).startsWith("综合得分 500/10000，文字相关度 25%");
        assertThat(said.en()).startsWith("Score 500 of 10000, text relevance 25%");
    }

    @Test
    void namesTheClosestOutputWithKindAndYear() {
        Bilingual said = said(Component.LEXICAL, new TextEvidence(TextEvidence.Source.OUTPUT, 0, .42, false));
        assertThat(said.zh()).contains("论文《感光树脂 {0} it's》（2023年）").contains("42%");
        assertThat(said.en()).contains("the paper \"感光树脂 {0} it's\" (2023)").contains("42%");
    }

    @Test
    void namesTheSkillThatSaysMost() {
        Bilingual said = said(Component.SEMANTIC, new TextEvidence(TextEvidence.Source.SKILL, 0, .5, true));
        assertThat(said.zh()).contains("技能“感光树脂”");
        assertThat(said.en()).contains("the skill \"感光树脂\"");
    }

    @Test
    void saysThatTheGlossaryStoodBetween() {
        TextEvidence english = new TextEvidence(TextEvidence.Source.SUMMARY, 0, .5, true, true);
        for (Component component : List.of(Component.LEXICAL, Component.SEMANTIC)) {
            Bilingual said = said(component, english);
            assertThat(said.zh()).contains("经术语对照");
            assertThat(said.en()).contains("by the term glossary");
        }
    }

    @Test
    void admitsThatWordsStandInForMeaning() {
        Bilingual said = said(Component.SEMANTIC, new TextEvidence(TextEvidence.Source.SUMMARY, 0, .5, false));
        assertThat(said.zh()).contains("暂无可比的语义向量");
        assertThat(said.en()).contains("no comparable vector yet");
    }

    @ParameterizedTest
    @EnumSource(
            value = Component.class,
            names = {"LEXICAL", "SEMANTIC"})
    void saysSoWhenNoTextBearsOnTheRequest(Component component) {
        assertThat(said(component).zh()).contains("没有");
        assertThat(said(component).en()).containsAnyOf("no word", "nothing");
    }

    @ParameterizedTest
    @EnumSource(
            value = SkillEvidence.Coverage.class,
            names = {"SIMILAR", "NEAR"})
    void namesTheSkillThatStandsInForAnother(SkillEvidence.Coverage coverage) {
        Bilingual said = said(Component.SKILLS, new SkillEvidence("光刻胶", true, coverage, "抗蚀剂", null, .4));
        assertThat(said.zh()).contains("“抗蚀剂”");
        assertThat(said.en()).contains("\"抗蚀剂\"");
    }

    @Test
    void namesTheOutputThatMentionsASkill() {
        Bilingual said =
                said(Component.SKILLS, new SkillEvidence("光刻胶", true, SkillEvidence.Coverage.MENTIONED, null, 0, 1));
        assertThat(said.zh()).contains("要求的“光刻胶”见于论文《感光树脂");
        assertThat(said.en()).contains("\"光刻胶\" is mentioned in the paper");
    }

    @Test
    void namesTheSummaryThatMentionsASkill() {
        Bilingual said =
                said(Component.SKILLS, new SkillEvidence("光刻胶", false, SkillEvidence.Coverage.MENTIONED, null, -1, 1));
        assertThat(said.zh()).contains("见于个人简介").contains("1项优先技能");
        assertThat(said.en()).contains("mentioned in the summary").contains("preferred");
    }

    @Test
    void saysCodesByName() {
        Bilingual said = said(RequestFixtures.photoresist(), ProfileFixtures.polymerChemist(), null);
        assertThat(said.zh()).contains("有机高分子材料").contains("功能高分子材料").contains("电子专用材料制造");
        assertThat(said.zh()).doesNotContain("4305020");
    }

    @Test
    void saysTermsByName() {
        TalentRequest on = RequestFixtures.with(
                RequestFixtures.photoresist(),
                new Terms("310101", WorkMode.ON_SITE, new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10))));
        Profile remote = ProfileFixtures.with(
                ProfileFixtures.polymerChemist(),
                new Availability(List.of("310115"), WorkMode.REMOTE, null, null, null, List.of()));
        Bilingual said = said(on, remote, Role.TECH_COMMISSIONER);
        assertThat(said.zh())
                .contains("地点要求黄浦区，服务地区浦东新区")
                .contains("方式要求现场，本人远程")
                .contains("需要10天，可用未注明");
        assertThat(said.en())
                .contains("way of working wanted on site, offers remote")
                .contains("10 days wanted, free: not stated");
    }

    @Test
    void saysRankAndDegreeInWords() {
        Bilingual said = said(RequestFixtures.photoresist(), ProfileFixtures.polymerChemist(), Role.TECH_COMMISSIONER);
        assertThat(said.zh()).contains("期望副高级职称或博士学位，本人副高级职称、博士学位");
        assertThat(said.en()).contains("expected associate senior title or doctorate");
    }

    @Test
    void saysWhyAPairIsNotEligible() {
        TalentRequest strict = RequestFixtures.with(
                RequestFixtures.photoresist(), new Requirements(TitleRank.SENIOR, null, Set.of(), Set.of()));
        Bilingual said = said(strict, ProfileFixtures.polymerChemist(), Role.TECH_COMMISSIONER);
        assertThat(said.zh()).contains("不能匹配：职称等级要求不低于正高级，本人为副高级");
        assertThat(said.en())
                .contains("Not eligible: The rank must be at least senior; the person's is associate senior.");
    }

    @ParameterizedTest
    @EnumSource(Reason.Code.class)
    void everyReasonHasWords(Reason.Code code) {
        Bilingual text = ReasonWords.of(new Reason(code, "SENIOR", "JUNIOR"));
        assertThat(text.zh()).isNotBlank().doesNotContain("{", "SENIOR", "JUNIOR");
        assertThat(text.en()).isNotBlank().doesNotContain("{", "SENIOR", "JUNIOR", "''");
        assertThat(text.zh()).isNotEqualTo(text.en());
    }

    @ParameterizedTest
    @EnumSource(OutputKind.class)
    void everyKindOfOutputHasWords(OutputKind kind) {
        Output output = new Output(kind, "T", null, null);
        Match match = new Match(
                null,
                500,
                .25,
                Eligibility.of(List.of()),
                List.of(new ComponentScore(
                        Component.LEXICAL,
                        .5,
                        1_000,
                        500,
                        List.of(new TextEvidence(TextEvidence.Source.OUTPUT, 0, .5, false)))));
        Bilingual said = joined(WORDING.sentences(match, new ProfileFacts(List.of(output), List.of())));
        assertThat(said.zh()).contains("《T》").doesNotContain(kind.name());
        assertThat(said.en()).contains("\"T\"").doesNotContain(kind.name());
    }

    static Stream<String> namedValues() {
        return Stream.of(
                        Role.values(),
                        WorkMode.values(),
                        TitleRank.values(),
                        org.bole.taxonomy.domain.DegreeLevel.values(),
                        org.bole.profile.domain.Tie.Kind.values())
                .flatMap(Stream::of)
                .map(value -> ((Enum<?>) value).name());
    }

    @ParameterizedTest
    @MethodSource("namedValues")
    void everyValueHasAName(String value) {
        Bilingual said = said(Component.AVAILABILITY, new TermsEvidence(TermsEvidence.Term.MODE, value, value, 1));
        assertThat(said.zh()).doesNotContain(value);
        assertThat(said.en()).doesNotContain(value);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noSentenceShowsAPlaceholder(Role role) {
        for (Profile profile : List.of(
                ProfileFixtures.polymerChemist(), ProfileFixtures.folkMusicologist(), ProfileFixtures.nobody())) {
            Bilingual said = said(RequestFixtures.photoresist(), profile, role);
            assertThat(said.zh()).doesNotContain("{", "null");
            assertThat(said.en()).doesNotContain("{", "null");
        }
    }
}
