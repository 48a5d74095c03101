package org.bole.scoring.embedding;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.EmbeddingFailed.Reason;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Embeds by asking a server, several calls at once. {@link #embed} throws {@link EmbeddingFailed} when one of the calls
 * fails for good. Thread-safe.
 */
final class ServerEmbedder implements Embedder {
    private static final Logger LOG = Logger.getLogger(ServerEmbedder.class);
    /** Wide, so that a server is not asked again by all instances in step. */
    private static final long JITTER = 200;

    private static final long FIRST_DELAY = 500;
    private static final long LONGEST_DELAY = 10_000;
    /** How long nobody asks a server that has failed two questions. */
    private static final long REST = 5_000;

    /** Most texts of one call while somebody waits: few, so that the short timeout tells a slow server from a busy one. */
    private static final int QUESTION_BATCH = 8;

    private static final TypeLiteral<List<float[]>> VECTORS = new TypeLiteral<>() {};

    private final EmbeddingServer server;
    private final ServerSettings settings;
    private final Dimension dimension;
    private final ExecutorService calls;
    private final TypedGuard<List<float[]>> guard;
    private final Duration patience;
    private final int batch;

    private ServerEmbedder(
            ServerSettings settings,
            Dimension dimension,
            ExecutorService calls,
            TypedGuard<List<float[]>> guard,
            Duration patience,
            int batch) {
        this.server = new EmbeddingServer(settings);
        this.settings = settings;
        this.dimension = dimension;
        this.calls = calls;
        this.guard = guard;
        this.patience = patience;
        this.batch = batch;
    }

    /** While nobody waits: a call that fails is made again, after longer and longer pauses. */
    static ServerEmbedder patient(ServerSettings settings, Dimension dimension, ExecutorService calls) {
        TypedGuard<List<float[]>> guard = TypedGuard.create(VECTORS)
                .withRetry()
                .maxRetries(settings.retries())
                .whenException(failed -> failed instanceof EmbeddingFailed known
                        && known.reason().worthRepeating())
                .delay(FIRST_DELAY, ChronoUnit.MILLIS)
                .jitter(JITTER, ChronoUnit.MILLIS)
                .withExponentialBackoff()
                .maxDelay(LONGEST_DELAY, ChronoUnit.MILLIS)
                .done()
                .done()
                .build();
        return new ServerEmbedder(settings, dimension, calls, guard, settings.timeout(), settings.batch());
    }

    /** While somebody waits: a call is made once, and none for a while after the server has failed twice. */
    static ServerEmbedder quick(ServerSettings settings, Dimension dimension, ExecutorService calls) {
        TypedGuard<List<float[]>> guard = TypedGuard.create(VECTORS)
                .withCircuitBreaker()
                .requestVolumeThreshold(2)
                .failureRatio(1)
                .delay(REST, ChronoUnit.MILLIS)
                .onStateChange(state -> said(state, settings))
                .done()
                .build();
        return new ServerEmbedder(
                settings,
                dimension,
                calls,
                guard,
                settings.questionTimeout(),
                Math.min(QUESTION_BATCH, settings.batch()));
    }

    private static void said(CircuitBreakerState state, ServerSettings settings) {
        switch (state) {
            case OPEN -> LOG.warnf("%s does not answer: questions go on by words alone", settings);
            case CLOSED -> LOG.infof("%s answers questions again", settings);
            case HALF_OPEN -> LOG.debugf("one question tries %s", settings);
        }
    }

    @Override
    public String modelFor(String text) {
        return settings.space().modelFor(text);
    }

    /** A part of a text; {@code place} is the text's. */
    private record Piece(int place, String text) {}

    @Override
    public List<@Nullable Embedding> embed(List<String> texts) {
        List<Piece> pieces = pieces(texts);
        WeightedSums sums = new WeightedSums(texts.size());
        // No more than may be under way at once: a large question must not keep the small ones out.
        Deque<Call> underWay = new ArrayDeque<>();
        try {
            for (int from = 0; from < pieces.size(); from += batch) {
                if (underWay.size() == settings.parallel()) {
                    add(underWay.remove(), sums);
                }
                List<Piece> some = pieces.subList(from, Math.min(from + batch, pieces.size()));
                underWay.add(new Call(some, calls.submit(() -> call(some))));
            }
            while (!underWay.isEmpty()) {
                add(underWay.remove(), sums);
            }
        } finally {
            underWay.forEach(call -> call.answer().cancel(true));
        }
        return embeddings(texts, sums);
    }

    private record Call(List<Piece> pieces, Future<List<float[]>> answer) {}

    private void add(Call call, WeightedSums sums) {
        List<float[]> vectors = vectors(call.answer());
        for (int i = 0; i < vectors.size(); i++) {
            Piece piece = call.pieces().get(i);
            sums.add(piece.place(), vectors.get(i), piece.text().length());
        }
    }

    private List<Piece> pieces(List<String> texts) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String chunk : Chunks.ofWords(texts.get(i), settings.chunk())) {
                pieces.add(new Piece(i, chunk));
            }
        }
        return pieces;
    }

    private List<float[]> call(List<Piece> pieces) throws Exception {
        List<String> texts = pieces.stream().map(Piece::text).toList();
        return guard.call(() -> {
            List<float[]> vectors = server.vectors(texts, patience);
            dimension.check(vectors);
            return vectors;
        });
    }

    private List<@Nullable Embedding> embeddings(List<String> texts, WeightedSums sums) {
        @Nullable Embedding[] embeddings = new Embedding[texts.size()];
        for (int i = 0; i < embeddings.length; i++) {
            try {
                embeddings[i] = sums.direction(i, modelFor(texts.get(i)));
            } catch (IllegalArgumentException e) {
                throw new EmbeddingFailed(Reason.NO_DIRECTION, "the chunks of a text cancel each other out", e);
            }
        }
        return Arrays.asList(embeddings);
    }

    private List<float[]> vectors(Future<List<float[]>> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof EmbeddingFailed failed) {
                throw failed;
            }
            if (e.getCause() instanceof CircuitBreakerOpenException) {
                throw new EmbeddingFailed(Reason.NOT_ASKED, settings + " has just failed", e);
            }
            throw new IllegalStateException("cannot ask " + settings, e);
        } catch (CancellationException stopped) {
            throw new EmbeddingFailed(Reason.NOT_ASKED, "the embedder is stopped", stopped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddingFailed(Reason.NOT_ASKED, "interrupted while waiting for " + settings, e);
        }
    }
}
