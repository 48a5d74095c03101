package org.bole.scoring.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.EmbeddingFailed.Reason;
import org.bole.scoring.embedding.StubServer.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The client of an embedding server, against a real one that behaves badly. */
class ServerEmbedderTest {
    private final StubServer server = new StubServer();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final SettingsOf config = SettingsOf.server(server);

    @AfterEach
    void stop() {
        server.close();
        threads.shutdownNow();
    }

    private ServerEmbedder patient(SettingsOf config) {
        ServerSettings settings = ServerSettings.of(config);
        return ServerEmbedder.patient(settings, new Dimension(settings.space(), OptionalInt::empty), threads);
    }

    private ServerEmbedder quick(SettingsOf config) {
        ServerSettings settings = ServerSettings.of(config);
        return ServerEmbedder.quick(settings, new Dimension(settings.space(), OptionalInt::empty), threads);
    }

    private static Reason reason(Runnable call) {
        try {
            call.run();
            throw new AssertionError("succeeded");
        } catch (EmbeddingFailed failed) {
            return failed.reason();
        }
    }

    private static Embedding expected(String text) {
        double[] direction = StubServer.direction(text, 32);
        float[] vector = new float[direction.length];
        IntStream.range(0, vector.length).forEach(i -> vector[i] = (float) direction[i]);
        return Embedding.of("stub", vector);
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "text number " + i).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"WELL", "OUT_OF_ORDER"})
    void givesEachTextItsOwnVector(Mood mood) {
        server.mood(mood);
        List<String> texts = texts(75);
        List<Embedding> vectors = patient(config.batch(10)).embed(texts).stream()
                .map(Objects::requireNonNull)
                .toList();
        assertThat(vectors).hasSize(75);
        for (int i = 0; i < 75; i++) {
            assertThat(vectors.get(i).model()).isEqualTo("stub");
            assertThat(vectors.get(i).values()).isEqualTo(expected(texts.get(i)).values());
        }
    }

    @Test
    void asksAsOpenAiDoes() {
        patient(config.key("secret")).embed(List.of("光刻胶", "photoresist"));
        JsonNode body = server.bodies().get(0);
        assertThat(body.path("model").asText()).isEqualTo("stub");
        assertThat(body.path("encoding_format").asText()).isEqualTo("float");
        assertThat(body.at("/input/0").asText()).isEqualTo("光刻胶");
        assertThat(body.at("/input/1").asText()).isEqualTo("photoresist");
        assertThat(server.authorization()).isEqualTo("Bearer secret");
    }

    @Test
    void keepsToTheLimitsOfACallAndOfCallsAtOnce() {
        server.delay(30);
        patient(config.batch(7).parallel(3)).embed(texts(100));
        assertThat(server.bodies())
                .hasSize(15)
                .allSatisfy(body -> assertThat(body.path("input").size()).isBetween(1, 7));
        assertThat(server.mostUnderWay()).isBetween(2, 3);
    }

    @Test
    void aLongTextIsCutAndItsPartsAveraged() {
        String text = "光".repeat(90) + "刻".repeat(30);
        Embedding vector = Objects.requireNonNull(
                patient(config.chunk(60)).embed(List.of(text)).get(0));
        assertThat(server.bodies().get(0).path("input").size()).isEqualTo(2);
        assertThat(vector.cosine(expected(text))).isEqualTo(1, within(.01));
    }

    @Test
    void aTextWithoutAWordIsNotSent() {
        assertThat(patient(config).embed(List.of("🙂", "", "---"))).containsOnlyNulls();
        assertThat(server.calls()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "FAILING, SERVER_ERROR",
        "BUSY, BUSY",
        "REFUSING, REFUSED",
        "SILENT, TIMED_OUT",
        "TRICKLING, TIMED_OUT",
        "GARBAGE, UNREADABLE",
        "WITHOUT_DATA, UNREADABLE",
        "ONE_TOO_FEW, INCOMPLETE",
        "TWICE_THE_SAME, INCOMPLETE",
        "OF_DIFFERENT_LENGTHS, INCOMPLETE",
        "NOT_A_NUMBER, NO_DIRECTION",
        "TOO_LARGE_A_NUMBER, NO_DIRECTION",
        "ZERO, NO_DIRECTION"
    })
    void saysWhatWasWrong(Mood mood, Reason reason) {
        server.mood(mood);
        ServerEmbedder embedder = patient(config.retries(0));
        assertThat(reason(() -> embedder.embed(texts(3)))).isEqualTo(reason);
    }

    @Test
    void aServerThatIsGoneCannotBeReached() {
        server.close();
        ServerEmbedder embedder = patient(config.retries(0));
        assertThat(reason(() -> embedder.embed(texts(3)))).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void theBackgroundAsksAgain() {
        server.mood(Mood.BUSY, 2, Mood.WELL);
        assertThat(patient(config.retries(3)).embed(texts(1))).doesNotContainNull();
        assertThat(server.calls()).isEqualTo(3);
    }

    @Test
    void whatAskingAgainCannotMendIsAskedOnce() {
        server.mood(Mood.REFUSING);
        assertThat(reason(() -> patient(config.retries(3)).embed(texts(1)))).isEqualTo(Reason.REFUSED);
        assertThat(server.calls()).isEqualTo(1);
    }

    @Test
    void anotherDimensionIsRefusedUntilTheOldOneIsBack() {
        ServerEmbedder embedder = patient(config);
        embedder.embed(texts(1));
        server.dimension(48);
        assertThatThrownBy(() -> embedder.embed(texts(1)))
                .hasMessageContaining("48")
                .hasMessageContaining("32");
        assertThat(reason(() -> embedder.embed(texts(1)))).isEqualTo(Reason.OTHER_DIMENSION);
        server.dimension(32);
        assertThat(embedder.embed(texts(1))).doesNotContainNull();
    }

    @Test
    void anotherDimensionThanTheStoredOneIsRefusedFromTheStart() {
        ServerSettings settings = ServerSettings.of(config);
        ServerEmbedder embedder =
                ServerEmbedder.patient(settings, new Dimension(settings.space(), () -> OptionalInt.of(8)), threads);
        assertThat(reason(() -> embedder.embed(texts(1)))).isEqualTo(Reason.OTHER_DIMENSION);
    }

    @Test
    void afterTwoFailuresNoQuestionWaits() {
        server.mood(Mood.SILENT);
        ServerEmbedder embedder = quick(config.questionTimeout(Duration.ofMillis(150)));
        assertThat(reason(() -> embedder.embed(texts(1)))).isEqualTo(Reason.TIMED_OUT);
        assertThat(reason(() -> embedder.embed(texts(1)))).isEqualTo(Reason.TIMED_OUT);
        for (int i = 0; i < 20; i++) {
            assertThat(reason(() -> embedder.embed(texts(1)))).isEqualTo(Reason.NOT_ASKED);
        }
        assertThat(server.calls()).isEqualTo(2);
    }

    @Test
    void aLargeQuestionGivesUpAtItsFirstFailure() {
        server.mood(Mood.SILENT);
        ServerEmbedder embedder = quick(config.questionTimeout(Duration.ofMillis(150)));
        assertThat(reason(() -> embedder.embed(texts(500)))).isIn(Reason.TIMED_OUT, Reason.NOT_ASKED);
        assertThat(server.calls()).isLessThanOrEqualTo(8);
    }
}
