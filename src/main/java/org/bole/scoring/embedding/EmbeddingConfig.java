package org.bole.scoring.embedding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Optional;

/** Where vectors of meaning come from. */
@ConfigMapping(prefix = "bole.embedding")
public interface EmbeddingConfig {
    /**
     * {@code BOLE_EMBEDDING}: {@code embedded} computes in this process; {@code http} asks a server; {@code off} works
     * on words alone.
     */
    @WithParentName
    @WithDefault("embedded")
    Mode mode();

    /** Read in mode {@code http} alone; {@link ServerSettings} says what is valid. */
    @WithParentName
    Server server();

    /** Where vectors come from. */
    enum Mode {
        EMBEDDED,
        HTTP,
        OFF
    }

    /** A server that answers as OpenAI's {@code /v1/embeddings} does. */
    interface Server {
        /** {@code BOLE_EMBEDDING_URL}: its address, with or without {@code /v1}. */
        Optional<String> url();

        /** {@code BOLE_EMBEDDING_MODEL}: the model to ask for; one for every language. */
        Optional<String> model();

        /** {@code BOLE_EMBEDDING_REVISION}: another value tells that the model behind the same name is another one. */
        Optional<String> revision();

        /** {@code BOLE_EMBEDDING_KEY}: sent as a bearer token. */
        Optional<String> key();

        /** {@code BOLE_EMBEDDING_TIMEOUT}: of one call in the background. */
        @WithDefault("30S")
        Duration timeout();

        /** {@code BOLE_EMBEDDING_QUESTION_TIMEOUT}: of one call while somebody waits. */
        @WithDefault("2S")
        Duration questionTimeout();

        /** {@code BOLE_EMBEDDING_BATCH}: most texts of one call. */
        @WithDefault("32")
        int batch();

        /** {@code BOLE_EMBEDDING_CHUNK}: most characters of one text; longer ones are cut and their vectors averaged. */
        @WithDefault("480")
        int chunk();

        /** {@code BOLE_EMBEDDING_RETRIES}: how often a call of the background is made again at once. */
        @WithDefault("3")
        int retries();

        /** {@code BOLE_EMBEDDING_PARALLEL}: most calls under way at once. */
        @WithDefault("4")
        int parallel();
    }
}
