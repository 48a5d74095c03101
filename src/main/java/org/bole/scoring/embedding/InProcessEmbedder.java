package org.bole.scoring.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Embeds with two small models in this process (BAAI bge-small v1.5, Chinese and English, quantised): no server, no
 * network. A text goes to the model of its language. Thread-safe; the models load at first use, about a second each.
 */
public final class InProcessEmbedder implements Embedder {
    private static final String CHINESE = "bge-small-zh-v1.5-q";
    private static final String ENGLISH = "bge-small-en-v1.5-q";
    /** About one token a character, below the 510 that the model reads. */
    private static final int CHINESE_CHUNK = 480;
    /** About four characters a token. */
    private static final int ENGLISH_CHUNK = 1_800;

    private final Executor executor;
    private @Nullable EmbeddingModel chinese;
    private @Nullable EmbeddingModel english;

    /** @param executor runs the texts of a call in parallel */
    public InProcessEmbedder(Executor executor) {
        this.executor = executor;
    }

    private synchronized EmbeddingModel model(TextLanguage language) {
        switch (language) {
            case CHINESE -> {
                chinese = chinese == null ? new BgeSmallZhV15QuantizedEmbeddingModel(executor) : chinese;
                return chinese;
            }
            case ENGLISH -> {
                english = english == null ? new BgeSmallEnV15QuantizedEmbeddingModel(executor) : english;
                return english;
            }
        }
        throw new IllegalStateException("no model for " + language);
    }

    @Override
    public String modelFor(String text) {
        return switch (TextLanguage.of(text)) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
    }

    @Override
    public List<@Nullable Embedding> embed(List<String> texts) {
        @Nullable Embedding[] result = new Embedding[texts.size()];
        for (TextLanguage language : TextLanguage.values()) {
            List<Integer> places = new ArrayList<>();
            List<TextSegment> segments = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (TextLanguage.of(texts.get(i)) == language) {
                    for (String chunk : chunks(texts.get(i), language)) {
                        places.add(i);
                        segments.add(TextSegment.from(chunk));
                    }
                }
            }
            embed(language, segments, places, result);
        }
        return Arrays.asList(result);
    }

    /** None for a text without a letter or digit. */
    private static List<String> chunks(String text, TextLanguage language) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        return switch (language) {
            // The Chinese model's vocabulary has no capital letters, and its tokenizer does not fold them.
            case CHINESE -> Chunks.of(text.toLowerCase(Locale.ROOT), CHINESE_CHUNK);
            case ENGLISH -> Chunks.of(text, ENGLISH_CHUNK);
        };
    }

    private void embed(
            TextLanguage language, List<TextSegment> segments, List<Integer> places, @Nullable Embedding[] result) {
        if (segments.isEmpty()) {
            return;
        }
        var vectors = model(language).embedAll(segments).content();
        int from = 0;
        while (from < places.size()) {
            int to = from + 1;
            while (to < places.size() && places.get(to).equals(places.get(from))) {
                to++;
            }
            float[] sum = new float[vectors.get(from).dimension()];
            for (int i = from; i < to; i++) {
                add(sum, vectors.get(i).vector(), segments.get(i).text().length());
            }
            result[places.get(from)] = Embedding.of(language == TextLanguage.CHINESE ? CHINESE : ENGLISH, sum);
            from = to;
        }
    }

    /** A chunk counts by its length. */
    private static void add(float[] sum, float[] vector, int weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }
}
