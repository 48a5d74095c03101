package org.bole.scoring.embedding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.EmbeddingFailed.Reason;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Embeds with two small models in this process (BAAI bge-small v1.5, Chinese and English, quantised): no server, no
 * network. A text goes to the model of its language. Thread-safe.
 */
public final class InProcessEmbedder implements Embedder {
    private static final String CHINESE = "bge-small-zh-v1.5-q";
    private static final String ENGLISH = "bge-small-en-v1.5-q";
    static final VectorSpace SPACE = new VectorSpace(List.of(CHINESE, ENGLISH));
    /** About one token a character, below the 510 that the model reads. */
    private static final int CHINESE_CHUNK = 480;
    /** About four characters a token. */
    private static final int ENGLISH_CHUNK = 1_800;

    /** Pieces of a call that stand in line at once: enough that no thread waits for the caller. */
    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    private final LocalModels models;
    private final ExecutorService executor;

    /** @param executor runs the texts of a call in parallel; a text alone is embedded by the caller */
    InProcessEmbedder(LocalModels models, ExecutorService executor) {
        this.models = models;
        this.executor = executor;
    }

    /**
     * With models of its own; they load at first use, about a second each.
     *
     * @param executor as above
     */
    public InProcessEmbedder(ExecutorService executor) {
        this(LocalModels.supplied(), executor);
    }

    @Override
    public String modelFor(String text) {
        return SPACE.modelFor(text);
    }

    /** A part of a text; {@code place} is the text's. */
    private record Piece(int place, TextLanguage language, String text) {}

    @Override
    public List<@Nullable Embedding> embed(List<String> texts) {
        List<Piece> pieces = pieces(texts);
        float[][] vectors = new float[pieces.size()][];
        if (pieces.size() == 1) {
            vectors[0] = vector(pieces.get(0));
        } else {
            embed(pieces, vectors);
        }
        WeightedSums sums = new WeightedSums(texts.size());
        for (int i = 0; i < vectors.length; i++) {
            Piece piece = pieces.get(i);
            sums.add(piece.place(), vectors[i], piece.text().length());
        }
        @Nullable Embedding[] embeddings = new Embedding[texts.size()];
        for (int i = 0; i < embeddings.length; i++) {
            embeddings[i] = sums.direction(i, modelFor(texts.get(i)));
        }
        return Arrays.asList(embeddings);
    }

    private List<Piece> pieces(List<String> texts) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            TextLanguage language = TextLanguage.of(texts.get(i));
            for (String chunk : chunks(texts.get(i), language)) {
                pieces.add(new Piece(i, language, chunk));
            }
        }
        return pieces;
    }

    private static List<String> chunks(String text, TextLanguage language) {
        return switch (language) {
            // The Chinese model's vocabulary has no capital letters, and its tokenizer does not fold them.
            case CHINESE -> Chunks.ofWords(text.toLowerCase(Locale.ROOT), CHINESE_CHUNK);
            case ENGLISH -> Chunks.ofWords(text, ENGLISH_CHUNK);
        };
    }

    /** The longest first, whatever its language: no thread is left with a long one while the others have nothing to do. */
    private void embed(List<Piece> pieces, float[][] vectors) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> -pieces.get(i).text().length()));
        Deque<Future<?>> underWay = new ArrayDeque<>();
        try {
            for (int i : order) {
                // Whoever comes with one text more waits for as many as are under way, not for thousands.
                if (underWay.size() == AT_ONCE) {
                    underWay.remove().get();
                }
                underWay.add(executor.submit(() -> vectors[i] = vector(pieces.get(i))));
            }
            while (!underWay.isEmpty()) {
                underWay.remove().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed
                    ? failed
                    : new IllegalStateException("cannot embed", e);
        } catch (CancellationException | RejectedExecutionException stopped) {
            throw new EmbeddingFailed(Reason.NOT_ASKED, "the embedder is stopped", stopped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddingFailed(Reason.NOT_ASKED, "interrupted", e);
        } finally {
            underWay.forEach(task -> task.cancel(false));
        }
    }

    private float[] vector(Piece piece) {
        return models.model(piece.language()).embed(piece.text()).content().vector();
    }
}
