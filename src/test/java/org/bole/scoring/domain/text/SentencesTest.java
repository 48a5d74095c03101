package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SentencesTest {
    private static final String ROUGH = "显影后线条边缘毛糙程度需要降低。";
    private static final String RESIN = "希望开发新的感光树脂材料与配方；";
    private static final String TEST = "并且建立缺陷检测与评价的方法！";

    @Example
    void cutsChineseAtStopsAndSemicolons() {
        assertThat(Sentences.of(ROUGH + RESIN + TEST, 9)).containsExactly(ROUGH, RESIN, TEST);
    }

    @Example
    void cutsEnglishAtStopsButNotInsideNumbers() {
        assertThat(Sentences.of("Roughness is below 1.5 nm now. We need a better resin, soon.", 9))
                .containsExactly("Roughness is below 1.5 nm now.", "We need a better resin, soon.");
    }

    @Example
    void cutsAtLineEnds() {
        assertThat(Sentences.of("降低显影以后线条边缘的毛糙程度\n\n开发新的感光树脂材料与配方体系", 9)).hasSize(2);
    }

    @Example
    void aShortPieceJoinsItsNeighbour() {
        assertThat(Sentences.of("一、" + ROUGH + "谢谢。", 9)).hasSize(1);
        assertThat(Sentences.of("要求：\n" + ROUGH, 9)).containsExactly("要求：\n" + ROUGH);
    }

    @Example
    void theLastOneTakesInTheRest() {
        assertThat(Sentences.of(ROUGH + RESIN + TEST, 2)).containsExactly(ROUGH, RESIN + TEST);
        assertThat(Sentences.of(ROUGH + RESIN + TEST, 1)).containsExactly(ROUGH + RESIN + TEST);
    }

    @Example
    void nothingHasNoSentence() {
        assertThat(Sentences.of("", 9)).isEmpty();
        assertThat(Sentences.of(" \n ", 9)).isEmpty();
    }

    @Property(tries = 300)
    void keepsEverythingInOrder(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 1, max = 5) int most) {
        List<String> sentences = Sentences.of(text, most);
        assertThat(sentences).hasSizeLessThanOrEqualTo(most).noneMatch(String::isBlank);
        assertThat(withoutSpace(String.join("", sentences))).isEqualTo(withoutSpace(text));
    }

    private static List<Integer> withoutSpace(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .boxed()
                .toList();
    }
}
