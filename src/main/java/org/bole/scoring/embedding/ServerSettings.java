package org.bole.scoring.embedding;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to ask an embedding server.
 *
 * @param endpoint where texts are posted to
 * @param model what the server calls its model
 * @param space under which names vectors are kept
 * @param key bearer token; null for none
 * @param timeout of a call in the background
 * @param questionTimeout of a call while somebody waits
 * @param batch most texts of one call
 * @param chunk most characters of one text
 * @param retries of a call in the background
 * @param parallel most calls at once
 */
record ServerSettings(
        URI endpoint,
        String model,
        VectorSpace space,
        @Nullable String key,
        Duration timeout,
        Duration questionTimeout,
        int batch,
        int chunk,
        int retries,
        int parallel) {
    private static final String PREFIX = "BOLE_EMBEDDING_";
    private static final int LONGEST_NAME = 200;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** @throws ConfigurationException with a sentence for each setting that is missing or wrong */
    static ServerSettings of(EmbeddingConfig.Server config) {
        List<String> faults = new ArrayList<>();
        URI endpoint = endpoint(config.url().orElse("").strip(), faults);
        String model = config.model().orElse("").strip();
        String revision = config.revision().orElse("").strip();
        String name = revision.isEmpty() ? model : model + "@" + revision;
        checkName(model, name, faults);
        String key =
                config.key().map(String::strip).filter(one -> !one.isEmpty()).orElse(null);
        if (key != null && !key.chars().allMatch(one -> one > ' ' && one < 127)) {
            faults.add(PREFIX + "KEY must be visible ASCII characters without spaces");
        }
        checkDuration("TIMEOUT", config.timeout(), faults);
        checkDuration("QUESTION_TIMEOUT", config.questionTimeout(), faults);
        checkRange("BATCH", config.batch(), 1, 2_048, faults);
        checkRange("CHUNK", config.chunk(), 50, 100_000, faults);
        checkRange("RETRIES", config.retries(), 0, 20, faults);
        checkRange("PARALLEL", config.parallel(), 1, 64, faults);
        if (endpoint == null || !faults.isEmpty()) {
            throw new ConfigurationException("BOLE_EMBEDDING=http: " + String.join("; ", faults));
        }
        return new ServerSettings(
                endpoint,
                model,
                new VectorSpace(List.of(name)),
                key,
                config.timeout(),
                config.questionTimeout(),
                config.batch(),
                config.chunk(),
                config.retries(),
                config.parallel());
    }

    private static @Nullable URI endpoint(String url, List<String> faults) {
        String expected = PREFIX + "URL must be the address of an embedding server such as http://localhost:8000";
        try {
            URI base = new URI(url.replaceFirst("/+$", "").replaceFirst("/v1$", ""));
            boolean web = "http".equalsIgnoreCase(base.getScheme()) || "https".equalsIgnoreCase(base.getScheme());
            if (!web || base.getHost() == null) {
                faults.add(expected + (url.isEmpty() ? "; it is not set" : ""));
                return null;
            }
            // Whoever writes a password here would find it in a log; it belongs into the key.
            if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
                faults.add(
                        PREFIX + "URL must have neither user, query nor fragment; a token goes into " + PREFIX + "KEY");
                return null;
            }
            return URI.create(base + "/v1/embeddings");
        } catch (URISyntaxException e) {
            faults.add(expected);
            return null;
        }
    }

    private static void checkName(String model, String name, List<String> faults) {
        if (model.isEmpty()) {
            faults.add(PREFIX + "MODEL must be the name of the server's model; it is not set");
        } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            faults.add(PREFIX + "MODEL and " + PREFIX + "REVISION must have at most " + LONGEST_NAME
                    + " printable characters");
        } else if (InProcessEmbedder.SPACE.models().contains(name)) {
            faults.add(PREFIX + "MODEL must not be the name of a built-in model (" + name + "); a " + PREFIX
                    + "REVISION tells them apart");
        }
    }

    private static void checkDuration(String name, Duration value, List<String> faults) {
        if (value.isNegative() || value.isZero() || value.compareTo(LONGEST) > 0) {
            faults.add("%s%s must be longer than 0 and at most %s such as 2S, not %s"
                    .formatted(PREFIX, name, LONGEST, value));
        }
    }

    private static void checkRange(String name, int value, int least, int most, List<String> faults) {
        if (value < least || value > most) {
            faults.add("%s%s must be a number from %,d to %,d, not %,d".formatted(PREFIX, name, least, most, value));
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "%s at %s".formatted(model, endpoint);
    }
}
