package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operator asks of a running service. */
final class ServiceCalls {
    static final String TOKEN = "a-token-for-tests";

    /** Of the indexes. */
    static final List<String> KINDS = List.of("candidate", "profile", "request", "skill");

    private static final List<String> FAULTS = List.of("missing", "phantom", "stale");

    private final RunningService service;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param service started with {@link #TOKEN} as its {@code BOLE_BOOTSTRAP_TOKEN} */
    ServiceCalls(RunningService service) {
        this.service = service;
    }

    HttpResponse<String> call(String method, String path, @Nullable String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.uri("/api/v1/" + path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", path.startsWith("imports") ? "application/x-ndjson" : "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The body of a call that must succeed. */
    JsonNode ok(String method, String path, @Nullable String body) throws Exception {
        HttpResponse<String> response = call(method, path, body);
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 202);
        return json.readTree(response.body());
    }

    long documents() throws Exception {
        return candidates().path("documents").asLong();
    }

    private JsonNode candidates() throws Exception {
        return ok("GET", "search-indexes/candidate", null);
    }

    /** How many jobs are not over. */
    long unfinished() throws Exception {
        long unfinished = 0;
        for (JsonNode job : ok("GET", "jobs?limit=200", null).path("items")) {
            String state = job.path("state").asText();
            unfinished += state.equals("QUEUED") || state.equals("RUNNING") ? 1 : 0;
        }
        return unfinished;
    }

    /** How much every index together has yet to take in: one may put something in another's line. */
    private long waiting() throws Exception {
        long waiting = 0;
        for (JsonNode index : ok("GET", "search-indexes", null).path("items")) {
            waiting += index.path("waiting").asLong();
        }
        return waiting;
    }

    /** Waits until nothing is in line, and has every index compared with the database. */
    void assertAgreement() throws Exception {
        RunningService.await("nothing in line", () -> waiting() == 0);
        String job = ok("POST", "search-indexes/check", null).path("id").asText();
        RunningService.await("the check", () -> job(job).path("state").asText().equals("SUCCEEDED"));
        JsonNode result = job(job).path("result");
        for (String kind : KINDS) {
            JsonNode drift = result.path(kind);
            for (String fault : FAULTS) {
                assertThat(drift.path(fault).asInt(-1))
                        .as("%s of %s: %s", fault, kind, drift)
                        .isZero();
            }
        }
    }

    private JsonNode job(String id) throws Exception {
        return ok("GET", "jobs/" + id, null);
    }
}
