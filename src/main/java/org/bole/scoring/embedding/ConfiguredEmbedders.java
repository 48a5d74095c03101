package org.bole.scoring.embedding;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bole.scoring.domain.text.Embedder;
import org.jspecify.annotations.Nullable;

/**
 * The embedder that the configuration names, and the models that come with the service: they can go on serving while a
 * server's vectors are being filled in. Questions and the background have threads of their own, so that nobody who waits
 * stands behind a thousand texts for which nobody does.
 */
@ApplicationScoped
class ConfiguredEmbedders implements Embedders {
    private final @Nullable VectorSpace configured;
    private final ExecutorService questionThreads;
    private final ExecutorService backgroundThreads;
    private final @Nullable InProcessEmbedder quickLocal;
    private final @Nullable InProcessEmbedder patientLocal;
    private final @Nullable ServerEmbedder quickServer;
    private final @Nullable ServerEmbedder patientServer;

    ConfiguredEmbedders(EmbeddingConfig config, StoredVectors vectors) {
        boolean asksServer = config.mode() == EmbeddingConfig.Mode.HTTP;
        ServerSettings settings = asksServer ? ServerSettings.of(config.server()) : null;
        configured = switch (config.mode()) {
            case EMBEDDED -> InProcessEmbedder.SPACE;
            case HTTP -> settings == null ? null : settings.space();
            case OFF -> null;
        };
        int processors = Runtime.getRuntime().availableProcessors();
        // A server works while we wait: more calls than processors.
        int atOnce = settings == null ? processors : Math.max(processors, settings.parallel());
        questionThreads = threads("embedding-question", atOnce);
        backgroundThreads = threads("embedding", atOnce);
        LocalModels models = LocalModels.supplied();
        quickLocal = configured == null ? null : new InProcessEmbedder(models, questionThreads);
        patientLocal = configured == null ? null : new InProcessEmbedder(models, backgroundThreads);
        Dimension dimension = settings == null
                ? null
                : new Dimension(
                        settings.space(),
                        () -> vectors.dimension(settings.space().models().get(0)));
        quickServer = settings == null || dimension == null
                ? null
                : ServerEmbedder.quick(settings, dimension, questionThreads);
        patientServer = settings == null || dimension == null
                ? null
                : ServerEmbedder.patient(settings, dimension, backgroundThreads);
    }

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public @Nullable VectorSpace configured() {
        return configured;
    }

    @Override
    public @Nullable Embedder quick(VectorSpace space) {
        return chosen(space, quickLocal, quickServer);
    }

    @Override
    public @Nullable Embedder patient(VectorSpace space) {
        return chosen(space, patientLocal, patientServer);
    }

    private @Nullable Embedder chosen(VectorSpace space, @Nullable Embedder local, @Nullable Embedder server) {
        if (space.equals(InProcessEmbedder.SPACE)) {
            return local;
        }
        return space.equals(configured) ? server : null;
    }

    @PreDestroy
    void stop() {
        stop(questionThreads);
        stop(backgroundThreads);
    }

    /** Whoever waits for what had not begun is told that it never will. */
    static void stop(ExecutorService threads) {
        for (Runnable dropped : threads.shutdownNow()) {
            if (dropped instanceof Future<?> awaited) {
                awaited.cancel(true);
            }
        }
    }
}
