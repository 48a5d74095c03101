package org.bole.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    private static java.util.List<String> units(String text) {
        return Question.of(text).units().stream().map(Question.Unit::text).toList();
    }

    @Test
    void wordsAreCutBySpacesSignsAndScripts() {
        assertThat(units("林墨，光刻胶 CVD设备")).containsExactly("林墨", "光刻胶", "cvd", "设备");
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(units("the etching of films")).containsExactly("etching", "films");
        assertThat(units("光刻胶的配方")).containsExactly("光刻胶", "配方");
    }

    @Test
    void unlessThereIsNothingElse() {
        assertThat(units("the")).containsExactly("the");
        assertThat(units("的")).containsExactly("的");
    }

    @Test
    void everyWordCountsOnce() {
        assertThat(units("胶 胶 CVD cvd")).containsExactly("胶", "cvd");
    }

    @ParameterizedTest
    @CsvSource({"Lin  Mo,linmo", "xi'an,xian", "林 墨,林墨", "阿卜杜拉·买买提,阿卜杜拉买买提", "ＬＭ,lm", "'，。',''"})
    void namesAreComparedCompact(String text, String compact) {
        assertThat(Question.of(text).compact()).isEqualTo(compact);
    }

    @ParameterizedTest
    @CsvSource({"linmo,true", "lin mo,true", "林墨,false", "lin2,false", "。,false"})
    void onlyLettersCanBeASound(String text, boolean latin) {
        assertThat(Question.of(text).isLatin()).isEqualTo(latin);
    }

    @Test
    void everyPairOfCharactersCountsOnce() {
        assertThat(Question.of("光光光光明光明").units().get(0).terms()).containsExactly("光光", "光明", "明光");
    }

    @ParameterizedTest
    @CsvSource({"光刻胶,3", "ＣＶＤ 设备,6", "㍿,4", "㍿㍿ ﬁ,11", "𠮷田,2", "'',0"})
    void lengthIsThatOfTheTextWrittenOut(String text, int length) {
        assertThat(Question.length(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,3", "4,3", "5,4", "8,6", "12,9"})
    void allOfThreeAndThreeQuartersOfMoreMustBeThere(int parts, int least) {
        assertThat(Question.least(parts)).isEqualTo(least);
    }
}
