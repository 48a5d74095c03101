package org.bole.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLookTest {
    private static final String TEXT = "名称,技能\n光刻胶研究所,𠮷树脂；显影\n";

    private static FirstLook at(byte[] file, int piece) {
        FirstLook look = new FirstLook(null);
        for (int start = 0; start < file.length; start += piece) {
            byte[] part = Arrays.copyOfRange(file, start, Math.min(file.length, start + piece));
            look.accept(part, part.length);
        }
        return look;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 1000})
    void knowsUtf8HoweverItIsSplit(int piece) {
        assertThat(at(TEXT.getBytes(StandardCharsets.UTF_8), piece).charset()).isEqualTo(FileCharset.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 1000})
    void knowsGb18030HoweverItIsSplit(int piece) {
        byte[] file = TEXT.getBytes(Charset.forName("GB18030"));
        assertThat(at(file, piece).charset()).isEqualTo(FileCharset.GB18030);
    }

    @Test
    void takesUtf8WithOneDamagedRowForUtf8() {
        byte[] file = "{\"name\":\"光刻胶\"}\n{\"name\":\"树脂\"}\n".getBytes(StandardCharsets.UTF_8);
        file[10] = (byte) 0xFF;
        assertThat(at(file, 7).charset()).isEqualTo(FileCharset.UTF_8);
    }

    @Test
    void takesACharacterThatIsCutOffAtTheEndForDamage() {
        byte[] file = "光".getBytes(StandardCharsets.UTF_8);
        assertThat(at(Arrays.copyOf(file, 2), 1).charset()).isEqualTo(FileCharset.GB18030);
        assertThat(at(Arrays.copyOf(file, 1), 1).charset()).isEqualTo(FileCharset.UTF_8);
    }

    @Test
    void believesTheSender() {
        FirstLook look = new FirstLook(FileCharset.GB18030);
        look.accept(new byte[] {'a'}, 1);
        assertThat(look.charset()).isEqualTo(FileCharset.GB18030);
    }

    @Test
    void countsLinesWithText() {
        assertThat(at("\uFEFF{}\r\n \t\r\n\n{}\n{}".getBytes(StandardCharsets.UTF_8), 2)
                        .lines())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF", "\uFEFF\n"})
    void findsNothingInABlankFile(String file) {
        assertThat(at(file.getBytes(StandardCharsets.UTF_8), 1).lines()).isZero();
    }
}
