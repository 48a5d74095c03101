package org.bole.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortKeyTest {
    private static List<String> sorted(String... names) {
        return Stream.of(names).sorted(Comparator.comparing(SortKey::of)).toList();
    }

    @Test
    void ordersChineseNamesByPinyin() {
        assertThat(sorted("张伟", "李娜", "王芳", "陈静")).containsExactly("陈静", "李娜", "王芳", "张伟");
    }

    @Test
    void putsChineseNamesBetweenLatinOnes() {
        assertThat(sorted("Zeta", "李娜", "Alpha")).containsExactly("Alpha", "李娜", "Zeta");
    }

    @Test
    void doesNotCareAboutCase() {
        assertThat(sorted("beta", "Alpha", "GAMMA")).containsExactly("Alpha", "beta", "GAMMA");
    }

    @Test
    void readsFullWidthLettersAsLetters() {
        assertThat(SortKey.of("ＡＢＣ")).isEqualTo(SortKey.of("abc"));
    }

    @Test
    void givesHomophonesDifferentKeys() {
        assertThat(SortKey.of("李")).isNotEqualTo(SortKey.of("里"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "，。", "𠮷野家", "a\u0000b"})
    void takesAnyText(String name) {
        assertThat(SortKey.of(name)).isNotNull();
    }
}
