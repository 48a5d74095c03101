package org.bole.scoring.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.bole.scoring.domain.text.Embedding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real models: they take a second each to load. */
class InProcessEmbedderTest {
    private static final ThreadPoolExecutor THREAD =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private static final InProcessEmbedder EMBEDDER = new InProcessEmbedder(THREAD);

    @AfterAll
    static void stop() {
        THREAD.shutdownNow();
    }

    private static double cosine(String one, String other) {
        List<Embedding> vectors = EMBEDDER.embed(List.of(one, other)).stream()
                .map(Objects::requireNonNull)
                .toList();
        return vectors.get(0).cosine(vectors.get(1));
    }

    @Test
    void chineseTextsAreAsCloseAsTheWorkedExampleSays() {
        String request = "知识图谱驱动的供应链问答";
        assertThat(cosine(request, "基于知识图谱的供应链风险管理")).isEqualTo(.8100, within(.015));
        assertThat(cosine(request, "壮族民间信仰仪式音乐研究")).isEqualTo(.2321, within(.015));
    }

    @Test
    void englishTextsAreAsCloseAsTheWorkedExampleSays() {
        String request = "Reviewer assignment with text similarity";
        assertThat(cosine(request, "Deep learning for reviewer assignment")).isEqualTo(.8628, within(.015));
        assertThat(cosine(request, "Soil bacteria in rice fields")).isEqualTo(.4837, within(.015));
    }

    @Test
    void aTextWithoutAWordHasNoVector() {
        assertThat(EMBEDDER.embed(List.of("🙂", "，。", "", "---"))).containsOnlyNulls();
    }

    @Test
    void vectorsComeInTheOrderOfTheTexts() {
        List<Embedding> mixed = EMBEDDER.embed(List.of("photoresist", "光刻胶", "🙂", "polymer"));
        assertThat(mixed.get(2)).isNull();
        assertThat(Objects.requireNonNull(mixed.get(0)).model()).isEqualTo(EMBEDDER.modelFor("photoresist"));
        assertThat(Objects.requireNonNull(mixed.get(1)).model()).isEqualTo(EMBEDDER.modelFor("光刻胶"));
        assertThat(Objects.requireNonNull(mixed.get(3)).model()).isEqualTo(EMBEDDER.modelFor("polymer"));
    }

    @Test
    void capitalLettersDoNotChangeAChineseText() {
        assertThat(cosine("基于RAG的问答", "基于rag的问答")).isEqualTo(1, within(1e-3));
    }

    @Test
    void aTextLongerThanTheModelReadsHasAVectorOfAllItsParts() {
        assertThat(cosine("光刻胶的线边缘粗糙度。".repeat(60), "光刻胶的线边缘粗糙度")).isGreaterThan(.7);
    }

    @Test
    @Timeout(60)
    void whoeverWaitsIsToldWhenTheThreadsStop() {
        ThreadPoolExecutor busy = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        CountDownLatch never = new CountDownLatch(1);
        busy.execute(() -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        CompletableFuture<List<Embedding>> waiting =
                CompletableFuture.supplyAsync(() -> new InProcessEmbedder(busy).embed(List.of("光刻胶", "聚合物")));
        while (busy.getQueue().size() < 2) {
            Thread.onSpinWait();
        }
        ConfiguredEmbedders.stop(busy);
        assertThat(waiting)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(EmbeddingFailed.class);
    }

    @Test
    void nothingHasNoVectors() {
        assertThat(EMBEDDER.embed(List.of())).isEmpty();
    }
}
