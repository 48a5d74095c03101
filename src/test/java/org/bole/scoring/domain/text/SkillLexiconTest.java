package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bole.scoring.domain.text.SkillLexicon.Skill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillLexiconTest {
    private final SkillLexicon lexicon = new SkillLexicon();

    private static Skill plain(String name) {
        return new Skill(name, SkillLexicon.key(name), Bag.EMPTY, null);
    }

    private static Skill embedded(String name) {
        return new Skill(name, SkillLexicon.key(name), Bag.EMPTY, Embedding.of("m", new float[] {1}));
    }

    @ParameterizedTest
    @CsvSource({"Photo Resist, photoresist", "ＥＵＶ光刻, euv光刻", "'深度 学习', 深度学习", "'C ++', c++", "'tab\there', tabhere"})
    void takesTheseSpellingsForTheSameSkill(String one, String other) {
        assertThat(SkillLexicon.key(one)).isEqualTo(SkillLexicon.key(other));
    }

    @ParameterizedTest
    @CsvSource({"C, C++", "C++, C#", "光刻胶, 光刻"})
    void takesTheseForDifferentSkills(String one, String other) {
        assertThat(SkillLexicon.key(one)).isNotEqualTo(SkillLexicon.key(other));
    }

    @Test
    void numbersSkillsInOrderOfFirstSight() {
        assertThat(lexicon.numbers(List.of("a", "b", "a"), SkillLexiconTest::plain))
                .containsExactly(0, 1, 0);
        assertThat(lexicon.numbers(List.of("c", "b"), SkillLexiconTest::plain)).containsExactly(2, 1);
        assertThat(lexicon.skills()).extracting(Skill::name).containsExactly("a", "b", "c");
    }

    @Test
    void readsEachSkillOnceItHasAVector() {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lexicon.numbers(List.of("a"), name -> {
                read.add(name);
                return embedded(name);
            });
        }
        assertThat(read).containsExactly("a");
    }

    @Test
    void readsASkillAgainThatHadNoVector() {
        lexicon.numbers(List.of("a"), SkillLexiconTest::plain);
        lexicon.numbers(List.of("a"), SkillLexiconTest::embedded);
        assertThat(lexicon.skills()).hasSize(1);
        assertThat(lexicon.skills().get(0).embedding()).isNotNull();
    }

    @Test
    void aReaderKeepsTheListItSaw() {
        lexicon.numbers(List.of("a"), SkillLexiconTest::plain);
        List<Skill> before = lexicon.skills();
        lexicon.numbers(List.of("b"), SkillLexiconTest::plain);
        assertThat(before).hasSize(1);
    }

    @Test
    void nobodyWithoutSkillsGetsANumber() {
        assertThat(lexicon.numbers(List.of(), SkillLexiconTest::plain)).isEmpty();
    }

    @Test
    void keepsEachSpellingAsItIsWritten() {
        lexicon.numbers(List.of("photoresist"), SkillLexiconTest::embedded);
        int number = lexicon.numbers(List.of("Photo Resist"), SkillLexiconTest::embedded)[0];
        assertThat(lexicon.skills().get(number).name()).isEqualTo("Photo Resist");
    }
}
