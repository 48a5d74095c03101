package org.bole.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bole.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\"", " \"3\" "})
    void letsTheCurrentVersionPass(String header) {
        assertThatCode(() -> Versions.requireMatch(header, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"\"2\"|412", "W/\"3\"|412", "\"03\"|412", "3|400", "\"3|400", "\"3\",|400", "x|400"})
    void refusesOthers(String header, int status) {
        assertThatThrownBy(() -> Versions.requireMatch(header, 3))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.kind().status()).isEqualTo(status));
    }

    @Test
    void asksForTheHeader() {
        assertThatThrownBy(() -> Versions.requireMatch(null, 3))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.kind().status()).isEqualTo(428));
        assertThat(Versions.tag(3)).hasToString("\"3\"");
    }
}
