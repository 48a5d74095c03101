package org.bole.scoring.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.EmbeddingFailed.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vectors of a question's texts. */
class EmbeddingsTest {
    private static final VectorSpace SPACE = new VectorSpace(List.of("model"));
    private static final List<String> MANY =
            IntStream.range(0, 300).mapToObj(i -> "text " + i).toList();

    private final InMemoryStore store = new InMemoryStore();
    private final Server server = new Server();
    private final Embeddings embeddings =
            new Embeddings(store, new RecentVectors(), new OnlyServer(server), new CurrentUse(store));

    @BeforeEach
    void serve() {
        store.head(SPACE);
    }

    /** Answers so many calls, and fails then. */
    private static final class Server implements Embedder {
        private final List<String> asked = new ArrayList<>();
        private int answers = Integer.MAX_VALUE;

        @Override
        public String modelFor(String text) {
            return SPACE.modelFor(text);
        }

        @Override
        public List<@Nullable Embedding> embed(List<String> texts) {
            if (answers-- <= 0) {
                throw new EmbeddingFailed(Reason.NOT_ASKED, "away");
            }
            asked.addAll(texts);
            return texts.stream()
                    .<@Nullable Embedding>map(text -> Embedding.of("model", new float[] {1, 0}))
                    .toList();
        }
    }

    private record OnlyServer(Embedder server) implements Embedders {
        @Override
        public VectorSpace configured() {
            return SPACE;
        }

        @Override
        public Embedder quick(VectorSpace space) {
            return server;
        }

        @Override
        public Embedder patient(VectorSpace space) {
            return server;
        }
    }

    private static long with(Vectors vectors) {
        return MANY.stream().filter(text -> vectors.find(text) != null).count();
    }

    @Test
    void everyTextHasAVectorAndIsEmbeddedOnce() {
        assertThat(with(embeddings.computed(MANY))).isEqualTo(300);
        assertThat(with(embeddings.computed(MANY))).isEqualTo(300);
        assertThat(server.asked).hasSize(300);
    }

    @Test
    void whatWasMadeBeforeAFailureIsUsedAndNotMadeAgain() {
        server.answers = 1;
        long first = with(embeddings.computed(MANY));
        assertThat(first).isPositive().isLessThan(300);
        server.answers = Integer.MAX_VALUE;
        assertThat(with(embeddings.computed(MANY))).isEqualTo(300);
        assertThat(server.asked).hasSize(300).doesNotHaveDuplicates();
    }
}
