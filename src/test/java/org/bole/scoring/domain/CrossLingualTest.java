package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Topic;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Evidence.TextEvidence;
import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.taxonomy.domain.Glossary;
import org.bole.taxonomy.domain.Glossary.Entry;
import org.bole.taxonomy.domain.TextLanguage;
import org.junit.jupiter.api.Test;

/** A request in one language and profiles in the other. */
class CrossLingualTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            new Entry("光刻胶", List.of("photoresist", "resist")),
            new Entry("显影", List.of("development", "developer")),
            new Entry("缺陷", List.of("defect")),
            new Entry("轴承", List.of("bearing")),
            new Entry("故障诊断", List.of("fault diagnosis")),
            new Entry("的", List.of())));
    private static final Profile CHEMIST = person("Photoresist defects after development", "photoresist");
    private static final Profile MECHANIC = person("Fault diagnosis of bearings", "fault diagnosis");
    private static final Profile CHINESE = person("光刻胶显影的缺陷", "光刻胶");
    private static final TalentRequest WANTED = wanted("光刻胶显影的缺陷", "光刻胶");

    private static Profile person(String headline, String skill) {
        return ProfileFixtures.with(
                ProfileFixtures.nobody(),
                new Expertise(headline, null, List.of(skill), List.of(), List.of(), List.of()));
    }

    private static TalentRequest wanted(String title, String skill) {
        return RequestFixtures.with(
                RequestFixtures.photoresist(), new Topic(title, null, List.of(skill), List.of(), List.of(), List.of()));
    }

    private static Match match(TalentRequest request, Profile profile, Glossary glossary, Vectors vectors) {
        CandidateFactory factory = new CandidateFactory(ScoringFixtures.TOKENIZER, ScoringFixtures.TAXONOMY, glossary);
        Corpus.Counter corpus = new Corpus.Counter();
        for (Profile one : List.of(CHEMIST, MECHANIC, CHINESE)) {
            factory.candidate(one, null, vectors).units().stream()
                    .map(TextUnit::bag)
                    .forEach(corpus::add);
        }
        RequestQuery query = RequestQuery.of(request, null, factory, vectors);
        Background background = new Background(corpus.snapshot(), ScoringFixtures.TAXONOMY);
        return new RequestScorer(query, ScoringFixtures.MODEL, background)
                .match(factory.candidate(profile, null, vectors), null);
    }

    private static Match match(TalentRequest request, Profile profile) {
        return match(request, profile, GLOSSARY, Vectors.NONE);
    }

    private static double words(Match match) {
        return ScoringFixtures.value(match, Component.LEXICAL);
    }

    private static <E extends Evidence> E evidence(Match match, Component component, Class<E> type) {
        return match.components().stream()
                .filter(score -> score.component() == component)
                .map(score -> type.cast(score.evidence().get(0)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsAnEnglishProfileForAChineseRequest() {
        assertThat(words(match(WANTED, CHEMIST))).isGreaterThan(.3);
        assertThat(words(match(WANTED, MECHANIC))).isZero();
        assertThat(words(match(WANTED, CHEMIST, Glossary.EMPTY, Vectors.NONE))).isZero();
    }

    @Test
    void findsAChineseProfileForAnEnglishRequest() {
        TalentRequest english = wanted("Defects of photoresist development", "photoresist");
        assertThat(words(match(english, CHINESE))).isGreaterThan(.3);
        assertThat(words(match(wanted("Bearings", "bearings"), CHINESE))).isZero();
    }

    @Test
    void leavesScoresWithinOneLanguageAsTheyAre() {
        Match with = match(WANTED, CHINESE);
        Match without = match(WANTED, CHINESE, Glossary.EMPTY, Vectors.NONE);
        assertThat(with).isEqualTo(without);
    }

    @Test
    void countsATranslationLessThanTheSameTextInOneLanguage() {
        assertThat(words(match(WANTED, CHEMIST))).isLessThan(words(match(WANTED, CHINESE)));
    }

    @Test
    void readsMixedTexts() {
        assertThat(words(match(wanted("EUV光刻胶的缺陷", "EUV"), person("EUV resist defects", "EUV"))))
                .isGreaterThan(words(match(wanted("EUV光刻胶的缺陷", "EUV"), person("Resist defects", "none"))));
    }

    @Test
    void coversASkillByItsNameInTheOtherLanguage() {
        SkillEvidence skill = evidence(match(WANTED, CHEMIST), Component.SKILLS, SkillEvidence.class);
        assertThat(skill.coverage()).isEqualTo(SkillEvidence.Coverage.SIMILAR);
        assertThat(skill.by()).isEqualTo("photoresist");
        assertThat(skill.translated()).isTrue();
    }

    @Test
    void coversASkillThatATextMentionsInTheOtherLanguage() {
        SkillEvidence skill = evidence(
                match(wanted("轴承", "轴承的故障诊断"), person("Fault diagnosis of a bearing", "steel")),
                Component.SKILLS,
                SkillEvidence.class);
        assertThat(skill.coverage()).isEqualTo(SkillEvidence.Coverage.MENTIONED);
        assertThat(skill.translated()).isTrue();
    }

    @Test
    void doesNotTakeAPartOfASkillForTheWhole() {
        SkillEvidence skill = evidence(match(wanted("光刻胶", "光刻胶涂布"), CHEMIST), Component.SKILLS, SkillEvidence.class);
        assertThat(skill.coverage()).isEqualTo(SkillEvidence.Coverage.MISSING);
    }

    @Test
    void tellsThatTheGlossaryStoodBetween() {
        assertThat(evidence(match(WANTED, CHEMIST), Component.LEXICAL, TextEvidence.class)
                        .translated())
                .isTrue();
        assertThat(evidence(match(WANTED, CHINESE), Component.LEXICAL, TextEvidence.class)
                        .translated())
                .isFalse();
    }

    @Test
    void comparesMeaningsByTheModelOfTheOtherLanguage() {
        // All texts of a language mean the same here.
        Vectors vectors = text -> TextLanguage.of(text) == TextLanguage.CHINESE
                ? Embedding.of("bge-small-zh-v1.5-q", new float[] {1, 0})
                : Embedding.of("bge-small-en-v1.5-q", new float[] {0, 1});
        Match match = match(WANTED, CHEMIST, GLOSSARY, vectors);
        double within = ScoringFixtures.value(match(WANTED, CHINESE, GLOSSARY, vectors), Component.SEMANTIC);
        assertThat(ScoringFixtures.value(match, Component.SEMANTIC))
                .isGreaterThan(.3)
                .isLessThan(within);
        TextEvidence evidence = evidence(match, Component.SEMANTIC, TextEvidence.class);
        assertThat(evidence.byMeaning()).isTrue();
        assertThat(evidence.translated()).isTrue();
    }

    @Test
    void isSilentWhereTheGlossaryKnowsTooLittle() {
        assertThat(words(match(wanted("缺陷及其相关问题的讨论与说明", "无"), CHEMIST))).isZero();
    }
}
