package org.bole.platform.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.HttpHost;
import org.assertj.core.util.Throwables;
import org.bole.platform.search.SearchUnavailable;
import org.bole.support.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensearch.client.RestClient;

@SuppressWarnings("NullAway.Init") // set before each test
class ClusterTest {
    private static final String REFUSAL =
            "{\"error\": {\"type\": \"some_exception\", \"reason\": \"failed on 林墨\"}, \"status\": 0}";

    private HttpServer server;
    private Cluster cluster;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean silent;
    private volatile int status;
    private volatile String body = REFUSAL;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            if (silent) {
                exchange.close();
                return;
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        HttpHost host = new HttpHost("127.0.0.1", server.getAddress().getPort());
        cluster = new Cluster(RestClient.builder(host).build(), Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        cluster.close();
        server.stop(0);
    }

    private Throwable refused(int with) {
        status = with;
        return catchThrowable(() -> cluster.ask("POST", "/some/_search", cluster.object()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 409, 429, 500, 503})
    void aRefusalIsToldByStatusAndTypeAndQuotesNothing(int with) {
        Throwable refused = refused(with);
        assertThat(refused).hasMessageContaining(String.valueOf(with)).hasMessageContaining("some_exception");
        assertThat(Throwables.getStackTrace(refused)).doesNotContain("林墨");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 503})
    void aClusterThatWillNotNowIsUnavailable(int with) {
        assertThat(refused(with)).isInstanceOf(SearchUnavailable.class);
    }

    @Test
    void whoIsNotLetInIsToldWhatToConfigure() {
        assertThat(refused(401)).hasMessageContaining("BOLE_SEARCH_PASSWORD");
    }

    @Test
    void whatTheClusterDoesNotUnderstandIsABug() {
        assertThat(refused(400)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerThatIsNoJsonIsNotQuotedEither() {
        body = "林墨 is no JSON";
        assertThat(refused(502)).isInstanceOf(SearchUnavailable.class).hasMessageContaining("502");
        Throwable broken = refused(200);
        assertThat(broken).isInstanceOf(SearchUnavailable.class);
        assertThat(Throwables.getStackTrace(broken)).doesNotContain("林墨");
    }

    @Test
    void noIndexOfThatNameIsMissing() {
        assertThat(refused(404)).isInstanceOf(Cluster.Missing.class);
    }

    @Test
    void nobodyWaitsForAClusterThatHasJustFailedManyTimes() {
        silent = true;
        for (int i = 0; i < 4; i++) {
            assertThat(refused(200)).isInstanceOf(SearchUnavailable.class).hasMessageContaining("reached");
        }
        int before = asked.get();
        assertThat(refused(200)).isInstanceOf(SearchUnavailable.class).hasMessageContaining("just failed");
        assertThat(asked.get()).isEqualTo(before);
    }

    @Test
    void aClusterThatComesBackIsAskedAgain() {
        silent = true;
        for (int i = 0; i < 5; i++) {
            refused(200);
        }
        silent = false;
        body = "{}";
        Waiting.await("its answer", () -> refused(200) == null);
    }

    @Test
    void aClusterThatRefusesIsThere() {
        for (int i = 0; i < 10; i++) {
            assertThat(refused(503)).hasMessageContaining("503");
        }
    }
}
