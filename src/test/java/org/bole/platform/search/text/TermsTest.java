package org.bole.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bole.scoring.search.LuceneTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    @Test
    void chineseGivesCharactersAndPairs() {
        assertThat(Terms.of("光刻胶")).containsExactly("光", "光刻", "刻", "刻胶", "胶");
    }

    @Test
    void wordsAreStemmedAndFunctionWordsLeftOut() {
        assertThat(Terms.of("the Etching of photoresists")).containsExactly("etch", "photoresist");
    }

    @Test
    void aSingleLetterIsAWord() {
        assertThat(Terms.of("维生素C")).contains("c", "生素");
    }

    @ParameterizedTest
    @CsvSource({
        "ＣＶＤ,CVD",
        "５纳米,5纳米",
        "光刻膠,光刻胶",
        "機器學習,机器学习",
        "Müller,muller",
        "Mu\u0308ller,muller",
        "lín mò,lin mo",
        "ﬁlm,film",
        "LITHOGRAPHY,lithography"
    })
    void writesTheSameInOneWay(String one, String other) {
        assertThat(Terms.of(one)).isEqualTo(Terms.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"面向５纳米的光刻膠 photoresists，et al.", "𠮷田さん と 林墨", "Mu\u0308ller-Straße ①㎡ ﬁlm", "e\u0301", "…！"})
    void everyTermKnowsWhereItStands(String text) {
        for (Token token : Terms.tokens(text)) {
            String written = text.substring(token.start(), token.end());
            assertThat(Terms.of(written)).as("%s in %s", token, text).contains(token.term());
        }
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOne() {
        assertThat(Terms.of("𠮷田")).containsExactly("𠮷", "𠮷田", "田");
        assertThat(Terms.pairs("𠮷田光")).containsExactly("𠮷田", "田光");
        assertThat(Terms.pairs("𠮷")).containsExactly("𠮷");
    }

    /** The matcher's terms have pairs of words besides, and leave out more words that every abstract says. */
    @ParameterizedTest
    @ValueSource(strings = {"长期研究感光树脂的合成与显影机理。", "Line edge roughness of photoresists", "高纯靶材"})
    void cutsAsTheMatcherDoes(String text) {
        Set<String> matcher = new HashSet<>(new LuceneTokenizer().terms(text));
        matcher.removeIf(term -> term.contains(" "));
        assertThat(Terms.of(text)).containsAll(matcher);
    }

    @Test
    void nothingComesOfPunctuation() {
        assertThat(List.of(Terms.of(""), Terms.of(" 。，-"))).allMatch(List::isEmpty);
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(Terms.of("の".repeat(20_000))).containsExactly("の".repeat(64));
        assertThat(Terms.of("a" + "𐐨".repeat(50))).allMatch(term -> term.length() == 63);
        assertThat(Question.of("の".repeat(100)).units().get(0).terms()).containsExactly("の".repeat(64));
    }
}
