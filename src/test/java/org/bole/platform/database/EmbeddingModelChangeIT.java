package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bole.scoring.embedding.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Another embedding model is filled in while the old one serves, also when the service is killed in the middle. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills by signal and looks for processes the POSIX way")
class EmbeddingModelChangeIT {
    private static final int PEOPLE = 400;
    private static final Pattern ADDRESS = Pattern.compile("Bole 伯乐  (http://localhost:\\d+)");

    @TempDir
    Path home;

    private static Map<String, String> settings(StubServer server, String model) {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "BOLE_BOOTSTRAP_TOKEN",
                "a-token-for-tests",
                "BOLE_EMBEDDING",
                "http",
                "BOLE_EMBEDDING_URL",
                server.url().toString(),
                "BOLE_EMBEDDING_MODEL",
                model));
        settings.put("BOLE_EMBEDDING_BATCH", "4");
        settings.put("BOLE_EMBEDDING_PARALLEL", "1");
        return settings;
    }

    @Test
    void theOldModelServesUntilTheNewIsCompleteThroughAKill() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (StubServer server = new StubServer()) {
            try (RunningService first = RunningService.launch(home, List.of(), settings(server, "first"))) {
                first.awaitReady();
                send(first);
                RunningService.await("vectors", () -> count(first, "embedding where model = 'first'") == PEOPLE);
            }
            server.delay(100);
            RunningService killed = RunningService.launch(home, List.of(), settings(server, "second"));
            killed.awaitReady();
            RunningService.await("a part", () -> count(killed, "embedding where model = 'second'") > 0);
            killed.kill();
            server.delay(0);
            try (RunningService service = RunningService.launch(home, List.of(), settings(server, "second"))) {
                service.awaitReady();
                RunningService.await("the change", () -> count(service, serving("second")) == 1);
                assertThat(count(service, "embedding where model = 'second'")).isEqualTo(PEOPLE);
                assertThat(count(service, "embedding_backlog")).isZero();
                RunningService.await("the end", () -> count(service, "embedding where model = 'first'") == 0);
                assertThat(service.output()).contains("first serves until all are there");
                assertThat(service.output()).contains("vectors by second are complete and serve from now on");
            }
            assertThat(killed.output()).doesNotContain("are complete and serve");
        }
    }

    @Test
    void refusesToStartWithoutAServersAddress() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (RunningService service = RunningService.launch(home, List.of(), Map.of("BOLE_EMBEDDING", "http"))) {
            assertThat(service.awaitExit()).isNotZero();
            assertThat(service.output())
                    .contains("BOLE_EMBEDDING_URL must be the address of an embedding server")
                    .contains("BOLE_EMBEDDING_MODEL must be the name of the server's model");
        }
    }

    private static String serving(String model) {
        return "embedding_generation where serving_models = array['" + model + "'] and filling is null";
    }

    private static void send(RunningService service) throws Exception {
        String file = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "{\"name\":\"n%d\",\"roles\":[\"TALENT\"],\"skills\":[\"光刻胶%d\"]}\n".formatted(i, i))
                .collect(Collectors.joining());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address(service) + "/api/v1/imports/profiles?mode=keep-good"))
                .header("Authorization", "Bearer a-token-for-tests")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(file))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    }

    private static String address(RunningService service) throws IOException {
        RunningService.await(
                "the address", () -> ADDRESS.matcher(service.output()).find());
        Matcher matcher = ADDRESS.matcher(service.output());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static long count(RunningService service, String rows) throws IOException, SQLException {
        try (Connection connection = service.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }
}
