package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed in the middle of imports and updates, the service comes back with an index that agrees with the database.
 * {@code -Dbole.test.crashes=20} kills it more often than the few times of every build.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills by signal")
class IndexCrashIT {
    private static final int CRASHES = Integer.getInteger("bole.test.crashes", 4);
    private static final int ROWS = 4_000;
    private static final long SEED = 20_261_123;
    private static final Map<String, String> SETTINGS =
            Map.of("BOLE_BOOTSTRAP_TOKEN", "a-token-for-tests", "BOLE_EMBEDDING", "off");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path home;

    @BeforeEach
    void letOthersThrough() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void databaseAndIndexAgreeAfterEveryCrash() throws Exception {
        Random random = new Random(SEED);
        for (int crash = 0; crash < CRASHES; crash++) {
            RunningService service = RunningService.launch(home, List.of(), SETTINGS);
            service.awaitReady();
            assertAgreement(service);
            call(service, "POST", "imports/profiles?mode=keep-good", rows(crash));
            Thread.sleep(random.nextInt(2_500));
            service.kill();
        }
        try (RunningService service = RunningService.launch(home, List.of(), SETTINGS)) {
            service.awaitReady();
            RunningService.await("every import's end", () -> unfinished(service) == 0);
            assertAgreement(service);
            RunningService.await("the last words of everybody", () -> documents(service) == 2 * ROWS);
        }
    }

    /** Some rows are new, and all former ones change: each crash falls into inserts or updates. */
    private static String rows(int round) {
        return IntStream.range(0, ROWS)
                .mapToObj(i ->
                        ("{\"externalRef\":\"p%d\",\"name\":\"n%d\",\"roles\":[\"TALENT\"],\"summary\":\"第%d轮的光刻胶\"}\n")
                                .formatted(i, i, round))
                .collect(Collectors.joining());
    }

    private void assertAgreement(RunningService service) throws Exception {
        RunningService.await("nothing in line", () -> waiting(service) == 0);
        String job =
                call(service, "POST", "search-indexes/check", null).path("id").asText();
        RunningService.await("the check", () -> state(service, job).equals("SUCCEEDED"));
        JsonNode drift =
                call(service, "GET", "jobs/" + job, null).path("result").path("candidate");
        assertThat(drift.path("missing").asInt()).as(drift.toString()).isZero();
        assertThat(drift.path("phantom").asInt()).as(drift.toString()).isZero();
        assertThat(drift.path("stale").asInt()).as(drift.toString()).isZero();
    }

    private String state(RunningService service, String job) throws Exception {
        return call(service, "GET", "jobs/" + job, null).path("state").asText();
    }

    private long waiting(RunningService service) throws Exception {
        return call(service, "GET", "search-indexes/candidate", null)
                .path("waiting")
                .asLong();
    }

    private long documents(RunningService service) throws Exception {
        return call(service, "GET", "search-indexes/candidate", null)
                .path("documents")
                .asLong();
    }

    private long unfinished(RunningService service) throws Exception {
        long unfinished = 0;
        for (JsonNode job : call(service, "GET", "jobs?limit=200", null).path("items")) {
            String state = job.path("state").asText();
            unfinished += state.equals("QUEUED") || state.equals("RUNNING") ? 1 : 0;
        }
        return unfinished;
    }

    private JsonNode call(RunningService service, String method, String path, @Nullable String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.uri("/api/v1/" + path))
                .header("Authorization", "Bearer a-token-for-tests")
                .header("Content-Type", "application/x-ndjson")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 202);
        return json.readTree(response.body());
    }
}
