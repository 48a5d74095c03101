package org.bole.scoring.embedding;

import java.time.Duration;
import java.util.Optional;

/** Settings of a server as a test wants them. */
record SettingsOf(
        Optional<String> url,
        Optional<String> model,
        Optional<String> revision,
        Optional<String> key,
        Duration timeout,
        Duration questionTimeout,
        int batch,
        int chunk,
        int retries,
        int parallel)
        implements EmbeddingConfig.Server {
    static SettingsOf server(StubServer server) {
        return of(server.url().toString(), "stub");
    }

    static SettingsOf of(String url, String model) {
        return new SettingsOf(
                Optional.of(url),
                Optional.of(model),
                Optional.empty(),
                Optional.empty(),
                Duration.ofMillis(500),
                Duration.ofMillis(300),
                32,
                480,
                1,
                4);
    }

    SettingsOf key(String value) {
        return new SettingsOf(
                url, model, revision, Optional.of(value), timeout, questionTimeout, batch, chunk, retries, parallel);
    }

    SettingsOf revision(String value) {
        return new SettingsOf(
                url, model, Optional.of(value), key, timeout, questionTimeout, batch, chunk, retries, parallel);
    }

    SettingsOf questionTimeout(Duration value) {
        return new SettingsOf(url, model, revision, key, timeout, value, batch, chunk, retries, parallel);
    }

    SettingsOf batch(int value) {
        return new SettingsOf(url, model, revision, key, timeout, questionTimeout, value, chunk, retries, parallel);
    }

    SettingsOf chunk(int value) {
        return new SettingsOf(url, model, revision, key, timeout, questionTimeout, batch, value, retries, parallel);
    }

    SettingsOf retries(int value) {
        return new SettingsOf(url, model, revision, key, timeout, questionTimeout, batch, chunk, value, parallel);
    }

    SettingsOf parallel(int value) {
        return new SettingsOf(url, model, revision, key, timeout, questionTimeout, batch, chunk, retries, value);
    }
}
