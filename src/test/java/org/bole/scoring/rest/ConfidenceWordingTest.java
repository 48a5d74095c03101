package org.bole.scoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.bole.platform.text.Bilingual;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.scoring.domain.confidence.Confidence;
import org.bole.scoring.domain.confidence.Confidence.Cause;
import org.bole.scoring.domain.confidence.Confidence.Level;
import org.bole.scoring.domain.confidence.Confidence.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceWordingTest {
    private static final ConfidenceWording WORDING = new ConfidenceWording();
    private static final Output PAPER = ProfileFixtures.paper("感光树脂 {0} it's", 2023);

    private static ProfileFacts facts(int skills, int outputs) {
        return new ProfileFacts(Collections.nCopies(outputs, PAPER), Collections.nCopies(skills, "光刻胶"));
    }

    private static Confidence confidence(Level level, Cause.Code... causes) {
        return new Confidence(
                .4,
                5_400,
                7_000,
                level,
                List.of(causes).stream().map(code -> new Cause(code, 300)).toList(),
                List.of());
    }

    @Test
    void saysThatAProfileIsThin() {
        Bilingual said = WORDING.cause(new Cause(Cause.Code.THIN_PROFILE, 900), facts(1, 0));
        assertThat(said.zh()).isEqualTo("资料单薄：只有1项技能，没有成果；得分可能偏低。");
        assertThat(said.en()).isEqualTo("Thin profile: 1 skill and no output only; the score may be too low.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 没有技能，没有成果, no skill and no output",
        "2, 1, 2项技能，1项成果, 2 skills and 1 output",
        "0, 3, 没有技能，3项成果, no skill and 3 outputs"
    })
    void countsInBothLanguages(int skills, int outputs, String zh, String en) {
        Bilingual said = WORDING.cause(new Cause(Cause.Code.THIN_PROFILE, 900), facts(skills, outputs));
        assertThat(said.zh()).contains(zh);
        assertThat(said.en()).contains(en);
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryCauseInBothLanguages(Cause.Code code) {
        Bilingual said = WORDING.cause(new Cause(code, 300), facts(1, 1));
        assertThat(said.zh()).endsWith("。").doesNotContain("{").matches(".*\\p{IsHan}.*");
        assertThat(said.en()).endsWith(".").doesNotContain("{").doesNotMatch(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryRemedyWithItsEffect(Remedy.Code code) {
        Bilingual said = WORDING.remedy(new Remedy(code, 1_234));
        assertThat(said.zh()).contains("1234").endsWith("。");
        assertThat(said.en()).contains("1234").endsWith(".").doesNotMatch(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @CsvSource({"LOW, 低, low", "MEDIUM, 中, medium"})
    void givesTheRangeWhereTheScoreIsUnsure(Level level, String zh, String en) {
        List<Bilingual> said = WORDING.sentences(confidence(level, Cause.Code.NO_FIELD), facts(9, 9), null);
        assertThat(said).hasSize(2);
        assertThat(said.get(0).zh()).isEqualTo("把握程度%s：双方资料补全后，得分多半在 5400 至 7000 之间。".formatted(zh));
        assertThat(said.get(0).en()).contains("Confidence " + en).contains("between 5400 and 7000");
        assertThat(said.get(1).zh()).contains("学科或行业");
    }

    @Test
    void keepsQuietWhereTheScoreIsSure() {
        assertThat(WORDING.sentences(confidence(Level.HIGH, Cause.Code.NO_FIELD), facts(9, 9), null))
                .isEmpty();
    }

    @Test
    void neverKeepsQuietAboutAThinProfile() {
        assertThat(WORDING.sentences(confidence(Level.HIGH, Cause.Code.THIN_PROFILE), facts(1, 0), null))
                .hasSize(2);
    }

    @Test
    void saysWhatPointsMeanAndOnWhichPairs() {
        Bilingual said =
                WORDING.sentences(confidence(Level.HIGH), facts(9, 9), .617).get(0);
        assertThat(said.zh()).contains("每100对中约有62对").contains("虚构示例区");
        assertThat(said.en()).contains("Of 100 pairs").contains("about 62 fit").contains("invented district");
    }
}
