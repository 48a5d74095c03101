package org.bole.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {
    private static final NameKeys LIN_MO = NameKeys.person("林墨", List.of(List.of("lin", "mo")), 1);

    @Test
    void knowsTheNameItsEndsAndItsSounds() {
        assertThat(LIN_MO.whole()).containsExactly("林墨");
        assertThat(LIN_MO.ends()).containsExactly("墨");
        assertThat(LIN_MO.sounds()).containsExactlyInAnyOrder("linmo", "molin", "lmo");
        assertThat(LIN_MO.soundEnds()).containsExactly("mo");
        assertThat(LIN_MO.initials()).containsExactly("lm");
        assertThat(LIN_MO.words()).containsExactlyInAnyOrder("lin", "mo");
    }

    @Test
    void aNameOfAnotherScriptEndsAtItsWords() {
        NameKeys keys = NameKeys.written("Mary Ann O'Neil");
        assertThat(keys.whole()).containsExactly("maryannoneil");
        assertThat(keys.ends()).contains("annoneil", "neil").doesNotContain("aryannoneil");
        assertThat(keys.words()).contains("mary", "ann", "neil");
        assertThat(keys.sounds()).isEmpty();
    }

    @Test
    void everyPartOfANameBeginsOneOfItsEnds() {
        NameKeys keys = NameKeys.written("云间感光材料有限公司");
        String name = "云间感光材料有限公司";
        for (int from = 1; from < name.length(); from++) {
            String part = name.substring(from, Math.min(from + 3, name.length()));
            assertThat(keys.ends()).anyMatch(end -> end.startsWith(part));
        }
    }

    @Test
    void theTwoDotsMayBeWrittenInThreeWays() {
        NameKeys lv = NameKeys.person("吕布", List.of(List.of("lv", "bu")), 1);
        assertThat(lv.sounds()).contains("lvbu", "lubu", "lyubu");
        assertThat(lv.initials()).containsExactly("lb");
    }

    @Test
    void aCompoundSurnameStaysTogether() {
        NameKeys keys = NameKeys.person("欧阳锋", List.of(List.of("ou", "yang", "feng")), 2);
        assertThat(keys.sounds()).contains("ouyangfeng", "fengouyang", "ofeng");
    }

    @Test
    void aNameWithoutLettersHasAnEmptyWhole() {
        assertThat(NameKeys.written("—").whole()).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"linmo", "LIN MO", "lin", "mo", "lm", "linm", "molin", "lmo", "l", "lin 光刻胶", "lm 光刻胶"})
    void hears(String question) {
        assertThat(LIN_MO.heard(Question.of(question))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in", "inmo", "linn", "林墨", "o", "m 光刻胶", "lmx", "光刻胶"})
    void doesNotHear(String question) {
        assertThat(LIN_MO.heard(Question.of(question))).isFalse();
    }
}
