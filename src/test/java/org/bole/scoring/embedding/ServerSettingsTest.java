package org.bole.scoring.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said at the start about the settings of an embedding server. */
class ServerSettingsTest {
    private static final SettingsOf GOOD = SettingsOf.of("http://localhost:8000", "bge-m3");

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8000, http://localhost:8000/v1/embeddings",
        "http://localhost:8000/, http://localhost:8000/v1/embeddings",
        "https://api.example.org/v1, https://api.example.org/v1/embeddings",
        "https://api.example.org/proxy/v1/, https://api.example.org/proxy/v1/embeddings"
    })
    void takesTheAddressWithAndWithoutVersion(String url, String endpoint) {
        assertThat(ServerSettings.of(SettingsOf.of(url, "m")).endpoint()).hasToString(endpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:8000",
                "ftp://host",
                "http://",
                "/v1",
                "http://a b",
                "http://u:p@host",
                "http://h?k=v"
            })
    void namesTheVariableOfABadAddress(String url) {
        assertThatThrownBy(() -> ServerSettings.of(SettingsOf.of(url, "m")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("BOLE_EMBEDDING_URL must");
    }

    @Test
    void namesEveryFaultAtOnce() {
        SettingsOf bad = SettingsOf.of("", "")
                .key("a b")
                .questionTimeout(Duration.ZERO)
                .batch(0)
                .chunk(1)
                .retries(-1)
                .parallel(0);
        assertThatThrownBy(() -> ServerSettings.of(bad))
                .hasMessageContainingAll(
                        "BOLE_EMBEDDING_URL",
                        "BOLE_EMBEDDING_MODEL",
                        "BOLE_EMBEDDING_KEY",
                        "BOLE_EMBEDDING_QUESTION_TIMEOUT",
                        "BOLE_EMBEDDING_BATCH",
                        "BOLE_EMBEDDING_CHUNK",
                        "BOLE_EMBEDDING_RETRIES",
                        "BOLE_EMBEDDING_PARALLEL");
    }

    @Test
    void neverShowsTheKey() {
        assertThat(ServerSettings.of(GOOD.key("s3cret")).toString()).doesNotContain("s3cret");
        assertThatThrownBy(() -> ServerSettings.of(GOOD.key("s3cret with space")))
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aRevisionMakesItAnotherModel() {
        assertThat(ServerSettings.of(GOOD.revision("2")).space())
                .isNotEqualTo(ServerSettings.of(GOOD).space());
        assertThat(ServerSettings.of(GOOD.revision("2")).model()).isEqualTo("bge-m3");
    }

    @Test
    void aServersModelIsNotTakenForABuiltInOne() {
        assertThatThrownBy(() -> ServerSettings.of(SettingsOf.of("http://h", "bge-small-zh-v1.5-q")))
                .hasMessageContaining("BOLE_EMBEDDING_MODEL must not be the name of a built-in model");
    }
}
