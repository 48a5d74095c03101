package org.bole.scoring.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.bole.taxonomy.domain.TextLanguage;

/**
 * The models that come with the service, each loaded when it is first needed. Thread-safe.
 *
 * <p>Each text runs on the one thread that asks: the library's own sessions let two threads work on every text, and two
 * texts at once then get into each other's way (measured on two cores: 1.4 to 1.9 times as many texts a second this way).
 */
final class LocalModels {
    private final Map<TextLanguage, EmbeddingModel> loaded = new EnumMap<>(TextLanguage.class);

    private LocalModels() {}

    /** None loaded yet. */
    static LocalModels supplied() {
        return new LocalModels();
    }

    synchronized EmbeddingModel model(TextLanguage language) {
        return loaded.computeIfAbsent(
                language,
                one -> new SingleThreaded(
                        encoder(InProcessEmbedder.SPACE.models().get(one.ordinal()))));
    }

    private static OnnxBertBiEncoder encoder(String name) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = resource(name + ".onnx");
                InputStream tokenizer = resource(name + "-tokenizer.json")) {
            options.setIntraOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot load the embedding model " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the embedding model " + name, e);
        }
    }

    private static InputStream resource(String name) {
        ClassLoader loader = LocalModels.class.getClassLoader();
        return Objects.requireNonNull(loader.getResourceAsStream(name), name);
    }

    private static final class SingleThreaded extends AbstractInProcessEmbeddingModel {
        private final OnnxBertBiEncoder encoder;

        SingleThreaded(OnnxBertBiEncoder encoder) {
            super(Runnable::run);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }
}
