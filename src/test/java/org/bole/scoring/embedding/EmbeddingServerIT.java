package org.bole.scoring.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.bole.scoring.embedding.StubServer.Mood;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service with {@code BOLE_EMBEDDING=http}, while its server works, fails, is silent, and is gone. */
@QuarkusTest
@TestProfile(EmbeddingServerIT.WithServer.class)
class EmbeddingServerIT {
    private static final String PORT = "bole.test.embedding-port";
    private static final String KEY = "the-key-of-the-embedding-server";

    public static class WithServer implements QuarkusTestProfile {
        /** The tests start their own server there; Quarkus loads this class twice, so the port is a system property. */
        @Override
        public Map<String, String> getConfigOverrides() {
            String port = System.getProperty(PORT, String.valueOf(freePort()));
            System.setProperty(PORT, port);
            return Map.of(
                    "bole.bootstrap-token", "the-operator-of-these-tests",
                    "bole.embedding", "http",
                    "bole.embedding.url", "http://127.0.0.1:" + port + "/v1/",
                    "bole.embedding.model", "stub",
                    "bole.embedding.key", KEY,
                    "bole.embedding.timeout", "1S",
                    "bole.embedding.question-timeout", "300MS",
                    "bole.embedding.retries", "1");
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private @Nullable StubServer server;

    @BeforeEach
    void serverWorks() {
        server = new StubServer(Integer.getInteger(PORT));
    }

    @AfterEach
    void serverIsGone() {
        server().close();
    }

    private StubServer server() {
        return Objects.requireNonNull(server);
    }

    private static void await(String what, Duration patience, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).as(what).isLessThan(patience.toNanos());
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static double metric(String name) {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitVectors() {
        await("vectors of everybody", Duration.ofSeconds(90), () -> metric("bole_embedding_backlog") == 0);
    }

    /** A text that no test has used, so that its vector is nowhere yet. */
    private static ObjectNode call(String request) {
        ObjectNode call = Documents.json("{requests: [{id: 'r'}], profiles: [{id: 'p', summary: '显影后线条边缘毛糙'}]}");
        ((ObjectNode) call.at("/requests/0")).put("title", request + Documents.unique(" 光刻胶线条"));
        return call.put("explain", true);
    }

    private static boolean byMeaning(JsonNode call) {
        String answer =
                Api.post("scores", call).then().statusCode(200).extract().asString();
        return Documents.json(answer).at("/scores/0/components").findValues("byMeaning").stream()
                .anyMatch(JsonNode::asBoolean);
    }

    private static String person() {
        String firm = Api.create("organizations", Documents.organization("UNIVERSITY"));
        ObjectNode person = Documents.profile(firm);
        person.put("summary", Documents.unique("研究感光树脂的合成"));
        return Api.create("profiles", person);
    }

    @Test
    void comparesByTheServersVectors() {
        await("the server is asked again", Duration.ofSeconds(20), () -> byMeaning(call("显影后")));
        assertThat(server().authorization()).isEqualTo("Bearer " + KEY);
    }

    @Test
    void storesVectorsOfWrittenDocuments() {
        person();
        awaitVectors();
        assertThat(RestAssured.get("/q/health/ready").asString()).contains("\"stub\"");
    }

    @Test
    void everyFailureLeavesWords() {
        await("the server works", Duration.ofSeconds(20), () -> byMeaning(call("显影后")));
        for (Mood mood : List.of(Mood.FAILING, Mood.SILENT, Mood.GARBAGE, Mood.ONE_TOO_FEW, Mood.NOT_A_NUMBER)) {
            server().mood(mood);
            assertThat(byMeaning(call("显影后"))).as(mood.name()).isFalse();
            server().mood(Mood.WELL);
            await("the server works again", Duration.ofSeconds(20), () -> byMeaning(call("显影后")));
        }
    }

    @Test
    void aSilentServerSlowsDownTwoQuestionsAndNoMore() {
        server().mood(Mood.SILENT);
        byMeaning(call("一"));
        byMeaning(call("二"));
        byMeaning(call("三"));
        int asked = server().calls();
        long begin = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            assertThat(byMeaning(call("四"))).isFalse();
        }
        assertThat(server().calls() - asked).as("calls of ten questions").isLessThanOrEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(2_500));
    }

    @Test
    void aServerThatWasGoneLosesNobody() {
        awaitVectors();
        server().close();
        String person = person();
        await("the failure shows", Duration.ofSeconds(30), () -> metric("bole_embedding_failing") == 1);
        assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(RestAssured.get("/q/health/ready").asString())
                .contains("UNREACHABLE")
                .doesNotContain(KEY);
        assertThat(metric("bole_embedding_backlog")).isEqualTo(1);
        assertThat(Api.get("profiles/" + person).statusCode()).isEqualTo(200);
        server = new StubServer(Integer.getInteger(PORT));
        awaitVectors();
        assertThat(metric("bole_embedding_failing")).isZero();
    }

    @Test
    void vectorsOfAnotherDimensionAreNeverMixedIn() {
        person();
        awaitVectors();
        server().dimension(48);
        assertThat(byMeaning(call("五"))).isFalse();
        person();
        await(
                "the refusal shows",
                Duration.ofSeconds(30),
                () -> RestAssured.get("/q/health/ready").asString().contains("OTHER_DIMENSION"));
        server().dimension(32);
        awaitVectors();
    }
}
