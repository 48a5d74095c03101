package org.bole.scoring.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.bole.taxonomy.domain.TextLanguage;

/** How texts are cut, told apart and known again before they are embedded. */
class EmbeddingTextsTest {
    @Property(tries = 200)
    void noChunkIsLongerThanAllowedOrBlank(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(min = 2, max = 50) int most) {
        if (text.length() > most) {
            assertThat(Chunks.of(text, most))
                    .allSatisfy(chunk -> assertThat(chunk.length()).isBetween(1, most));
        }
    }

    @Property(tries = 200)
    void chunksKeepEverythingButSpaceInOrder(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(min = 2, max = 50) int most) {
        assertThat(withoutSpace(String.join("", Chunks.of(text, most)))).isEqualTo(withoutSpace(text));
    }

    private static List<Integer> withoutSpace(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .boxed()
                .toList();
    }

    @Example
    void aShortTextIsOneChunk() {
        assertThat(Chunks.of("光刻胶", 480)).containsExactly("光刻胶");
    }

    @Example
    void cutsAtTheEndOfASentence() {
        assertThat(Chunks.of("光刻胶很好。显影也好。完。", 8)).containsExactly("光刻胶很好。", "显影也好。完。");
    }

    @Example
    void cutsAnywhereWhereThereIsNoSentence() {
        assertThat(Chunks.of("光".repeat(10), 4)).containsExactly("光光光光", "光光光光", "光光");
    }

    @Example
    void neverCutsACharacterInTwo() {
        assertThat(Chunks.of("𠮷".repeat(5), 3)).containsExactly("𠮷", "𠮷", "𠮷", "𠮷", "𠮷");
    }

    @Example
    void chineseWithManyLatinTermsIsChinese() {
        assertThat(TextLanguage.of("基于Transformer的RAG问答")).isEqualTo(TextLanguage.CHINESE);
    }

    @Example
    void englishWithAChineseNameIsEnglish() {
        assertThat(TextLanguage.of("A study of photoresist line edge roughness by 李"))
                .isEqualTo(TextLanguage.ENGLISH);
    }

    @Example
    void aTextWithoutLettersIsEnglish() {
        assertThat(List.of("", "123", "🙂"))
                .allSatisfy(text -> assertThat(TextLanguage.of(text)).isEqualTo(TextLanguage.ENGLISH));
    }

    @Example
    void aHashIsTheSha256OfTheText() {
        assertThat(ContentHash.of("m", "abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Example
    void aHashDependsOnTextAndModel() {
        assertThat(ContentHash.of("m", "光")).isNotEqualTo(ContentHash.of("m", "刻"));
        assertThat(ContentHash.of("m", "光")).isNotEqualTo(ContentHash.of("n", "光"));
    }

    @Property(tries = 50)
    void aStoredHashComesBackTheSame(@ForAll String text) {
        ContentHash hash = ContentHash.of("m", text);
        assertThat(hash.bytes()).hasSize(32);
        assertThat(ContentHash.of("m", hash.bytes())).isEqualTo(hash);
    }
}
