package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillTest {
    private final SharedSkills shared = new SharedSkills();
    private final List<String> read = new ArrayList<>();

    private Bag read(String name) {
        read.add(name);
        return Bag.of(List.of(name));
    }

    @ParameterizedTest
    @CsvSource({"Photo Resist, photoresist", "ＥＵＶ光刻, euv光刻", "'深度 学习', 深度学习", "'C ++', c++", "'tab\there', tabhere"})
    void takesTheseSpellingsForTheSameSkill(String one, String other) {
        assertThat(Skill.key(one)).isEqualTo(Skill.key(other));
    }

    @ParameterizedTest
    @CsvSource({"C, C++", "C++, C#", "光刻胶, 光刻"})
    void takesTheseForDifferentSkills(String one, String other) {
        assertThat(Skill.key(one)).isNotEqualTo(Skill.key(other));
    }

    @Test
    void sharesOneObjectForASpelling() {
        assertThat(shared.skill("a", null, this::read)).isSameAs(shared.skill("a", null, this::read));
        assertThat(read).containsExactly("a");
    }

    @Test
    void keepsEachSpellingAsItIsWritten() {
        shared.skill("photoresist", null, this::read);
        assertThat(shared.skill("Photo Resist", null, this::read).name()).isEqualTo("Photo Resist");
    }

    @Test
    void takesTheVectorThatCameLater() {
        Skill before = shared.skill("a", null, this::read);
        Skill after = shared.skill("a", Embedding.of("m", new float[] {1}), this::read);
        assertThat(before.embedding()).isNull();
        assertThat(after.embedding()).isNotNull();
        assertThat(read).containsExactly("a");
    }

    @Test
    void takesTheVectorOfAnotherModel() {
        shared.skill("a", Embedding.of("old", new float[] {1}), this::read);
        Skill after = shared.skill("a", Embedding.of("new", new float[] {1}), this::read);
        assertThat(after.embedding()).extracting(Embedding::model).isEqualTo("new");
    }
}
