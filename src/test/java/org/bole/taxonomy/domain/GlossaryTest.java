package org.bole.taxonomy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.bole.taxonomy.domain.Glossary.Entry;
import org.bole.taxonomy.domain.Glossary.Term;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            new Entry("膜", List.of("membrane", "film")),
            new Entry("薄膜", List.of("thin film")),
            new Entry("薄膜沉积", List.of("thin film deposition")),
            new Entry("光刻胶", List.of("photoresist", "resist")),
            new Entry("电池", List.of("battery")),
            new Entry("发光二极管", List.of("light-emitting diode", "LED")),
            new Entry("X射线", List.of("X-ray")),
            new Entry("缺陷", List.of("defect")),
            new Entry("检测", List.of("detection", "inspection")),
            new Entry("检验", List.of("inspection")),
            new Entry("基于", List.of()),
            new Entry("于", List.of("at"))));

    private static List<String> english(String text) {
        return best(text, TextLanguage.ENGLISH);
    }

    private static List<String> chinese(String text) {
        return best(text, TextLanguage.CHINESE);
    }

    private static List<String> best(String text, TextLanguage wanted) {
        return GLOSSARY.translate(text, wanted).terms().stream().map(Term::best).toList();
    }

    @Test
    void longestTermWinsInChinese() {
        assertThat(english("薄膜沉积")).containsExactly("thin film deposition");
        assertThat(english("薄膜")).containsExactly("thin film");
    }

    @Test
    void longestTermWinsInEnglish() {
        assertThat(chinese("thin film deposition")).containsExactly("薄膜沉积");
        assertThat(chinese("a thin film")).containsExactly("薄膜");
    }

    @Test
    void keepsTheOrderOfTheText() {
        assertThat(english("光刻胶的薄膜缺陷")).containsExactly("photoresist", "thin film", "defect");
        assertThat(chinese("Defects of photoresist films")).containsExactly("缺陷", "光刻胶", "膜");
    }

    @Test
    void findsPluralsCapitalsAndHyphens() {
        assertThat(chinese("Batteries")).containsExactly("电池");
        assertThat(chinese("THIN-FILM")).containsExactly("薄膜");
        assertThat(chinese("light emitting diodes")).containsExactly("发光二极管");
    }

    @Test
    void tellsAcronymsFromWords() {
        assertThat(chinese("LEDs")).containsExactly("发光二极管");
        assertThat(chinese("led by a professor")).isEmpty();
    }

    @Test
    void keepsWhatIsInTheWantedLanguageAlready() {
        assertThat(english("SiC薄膜的X射线检测")).containsExactly("SiC", "thin film", "X-ray", "detection");
        assertThat(chinese("SiC 薄膜 for batteries")).containsExactly("SiC", "薄膜", "电池");
    }

    @Test
    void swallowsWordsThatSayNothingTechnical() {
        assertThat(english("基于光刻胶")).containsExactly("photoresist");
    }

    @Test
    void readsNoTermAcrossAFullStop() {
        assertThat(chinese("It is thin. Film is other")).containsExactly("膜");
    }

    @Test
    void givesSensesBestFirst() {
        assertThat(GLOSSARY.translate("膜", TextLanguage.ENGLISH).terms().get(0).senses())
                .containsExactly("membrane", "film");
        // 检验 means inspection first, 检测 only second.
        assertThat(GLOSSARY.translate("inspection", TextLanguage.CHINESE)
                        .terms()
                        .get(0)
                        .senses())
                .containsExactly("检验", "检测");
    }

    @Test
    void keepsTheSensesOfTheMoreTrustedEntryAndNoMoreThanThree() {
        Glossary glossary = new Glossary(List.of(
                new Entry("浆料", List.of("slurry", "paste")), new Entry("浆料", List.of("pulp", "slurry", "stuff"))));
        assertThat(glossary.translate("浆料", TextLanguage.ENGLISH).terms().get(0).senses())
                .containsExactly("slurry", "paste", "pulp");
    }

    @Test
    void findsNothingWhereThereIsNoTerm() {
        assertThat(english("，。 12 3")).isEmpty();
        assertThat(chinese("")).isEmpty();
        assertThat(Glossary.EMPTY.translate("光刻胶", TextLanguage.ENGLISH).terms())
                .isEmpty();
    }

    @Test
    void tellsHowMuchOfATextItKnows() {
        assertThat(GLOSSARY.translate("基于光刻胶的", TextLanguage.ENGLISH).coverage())
                .isEqualTo(5 / 6.0);
        assertThat(GLOSSARY.translate("a film of great quality", TextLanguage.CHINESE)
                        .coverage())
                .isEqualTo(1 / 3.0);
        assertThat(GLOSSARY.translate("…", TextLanguage.ENGLISH).coverage()).isZero();
    }

    @Test
    void refusesTermsThatAreBlankOrTooLong() {
        assertThatThrownBy(() -> new Entry(" ", List.of("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry("长".repeat(31), List.of("x"))).hasMessageContaining("1 to 30");
    }

    @Property
    void answersTheSameForTheSameText(@ForAll @StringLength(max = 60) String text) {
        for (TextLanguage wanted : TextLanguage.values()) {
            assertThat(GLOSSARY.translate(text, wanted)).isEqualTo(GLOSSARY.translate(text, wanted));
        }
    }

    @Property
    void aKnownTermIsFoundInAnySurroundings(@ForAll @StringLength(max = 30) String before) {
        assertThat(english(before + "。光刻胶")).endsWith("photoresist");
        assertThat(chinese(before + ". photoresist")).endsWith("光刻胶");
    }
}
