package org.bole.scoring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneTokenizerTest {
    private final LuceneTokenizer tokenizer = new LuceneTokenizer();

    private List<String> terms(String text) {
        return tokenizer.terms(text);
    }

    @Test
    void cutsChineseIntoCharactersAndPairs() {
        assertThat(terms("光刻胶")).containsExactlyInAnyOrder("光", "光刻", "刻", "刻胶", "胶");
    }

    @Test
    void aSingleCharacterIsATerm() {
        assertThat(terms("胶")).containsExactly("胶");
    }

    @Test
    void doesNotPairCharactersAcrossPunctuation() {
        assertThat(terms("光，刻")).containsExactly("光", "刻");
    }

    @Test
    void stemsEnglishWordsAndPairsNeighbours() {
        assertThat(terms("Reviewer assignment with text similarity"))
                .containsExactlyInAnyOrder(
                        "review", "assign", "review assign", "text", "assign text", "similar", "text similar");
    }

    @Test
    void readsMixedTexts() {
        assertThat(terms("基于RAG问答")).contains("基于", "rag", "问答").doesNotContain("于rag", "rag问");
    }

    @Test
    void doesNotPairEnglishWordsAcrossChinese() {
        assertThat(terms("deep 与 learning")).doesNotContain("deep learn");
    }

    @Test
    void pairsWordsAcrossStopWordsAndPunctuation() {
        assertThat(terms("similarity of papers. Networks")).contains("similar paper", "paper network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "The", "using", "methods", "of", "your"})
    void leavesStopWordsOut(String word) {
        assertThat(terms(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，。！？", "---", "🙂🚀", "C", "\u0000", "\ud800"})
    void findsNothingWhereNothingIsWorthIndexing(String text) {
        assertThat(terms(text)).isEmpty();
    }

    @Test
    void keepsNumbersInWords() {
        assertThat(terms("5nm 193i")).contains("5nm", "193i");
    }

    @Test
    void readsFullWidthAsHalfWidth() {
        assertThat(terms("ＥＵＶ光刻")).isEqualTo(terms("euv光刻"));
    }

    @Test
    void doesNotCareAboutCase() {
        assertThat(terms("PHOTORESIST")).isEqualTo(terms("photoresist"));
    }

    @Test
    void readsRareCharactersBeyondTheBasicPlane() {
        assertThat(terms("𠮷野")).containsExactlyInAnyOrder("𠮷", "𠮷野", "野");
    }

    @Test
    void lettersWithAccentsStayInTheirWord() {
        assertThat(terms("Schrödinger")).hasSize(1);
    }

    @Test
    void isTheSameEveryTime() {
        String text = "化学放大型光刻胶 chemically amplified photoresist";
        assertThat(terms(text)).isEqualTo(terms(text)).isEqualTo(new LuceneTokenizer().terms(text));
    }

    @Test
    void readsAHundredThousandCharacters() {
        assertThat(terms("光刻".repeat(50_000))).hasSize(199_999);
    }

    @Test
    void aSingleLetterOrDigitCountsWithItsHanNeighbour() {
        assertThat(tokenizer.terms("T细胞")).contains("t细", "细胞").doesNotContain("t");
        assertThat(tokenizer.terms("维生素C")).contains("素c");
        assertThat(tokenizer.terms("5纳米")).contains("5纳");
        assertThat(tokenizer.terms("肝细胞")).doesNotContain("t细");
    }
}
