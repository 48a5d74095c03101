package org.bole.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualTest {
    private static final Bilingual TEXT = new Bilingual("光刻胶", "photoresist");

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en-GB"})
    void speaksEnglishToEveryKindOfEnglish(String tag) {
        assertThat(TEXT.in(Locale.forLanguageTag(tag))).isEqualTo("photoresist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh", "zh-TW", "de", "und"})
    void speaksChineseToEverybodyElse(String tag) {
        assertThat(TEXT.in(Locale.forLanguageTag(tag))).isEqualTo("光刻胶");
    }

    @Test
    void prefersTheFirstLanguageThatItSpeaks() {
        assertThat(Bilingual.preferred(List.of(Locale.GERMAN, Locale.UK, Locale.CHINA)))
                .isEqualTo(Bilingual.ENGLISH);
        assertThat(Bilingual.preferred(List.of(Locale.GERMAN, Locale.TAIWAN, Locale.UK)))
                .isEqualTo(Bilingual.CHINESE);
    }

    @Test
    void prefersChineseWhenNothingElseIsKnown() {
        assertThat(Bilingual.preferred(List.of())).isEqualTo(Bilingual.CHINESE);
        assertThat(Bilingual.preferred(List.of(Locale.FRENCH))).isEqualTo(Bilingual.CHINESE);
    }
}
