package org.bole.round.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.Waiting;

/** Calls about rounds that several tests make. */
final class RoundCalls {
    private RoundCalls() {}

    /** The job after its end. */
    static JsonNode done(Response accepted) {
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String job = "jobs/" + Documents.json(accepted.asString()).path("id").asText();
        assertThat(accepted.header("Location")).endsWith(job);
        Waiting.await(
                "the job's end",
                () -> !List.of("QUEUED", "RUNNING")
                        .contains(read(job).path("state").asText()));
        return read(job);
    }

    static JsonNode read(String path) {
        Response read = Api.get(path);
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
        return Documents.json(read.asString());
    }

    static JsonNode freeze(String round) {
        JsonNode job = done(Api.post("rounds/%s/freeze".formatted(round), Documents.json("{}")));
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("SUCCEEDED");
        return job.path("result");
    }

    static JsonNode solve(String round) {
        JsonNode job = done(Api.post("rounds/%s/solve".formatted(round), Documents.json("{}")));
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("SUCCEEDED");
        return job.path("result");
    }

    static List<JsonNode> teams(String round) {
        return Api.all("rounds/%s/teams".formatted(round), Map.of("limit", 3));
    }

    static byte[] file(String path) {
        Response read = Api.get(path);
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
        assertThat(read.contentType()).startsWith("application/x-ndjson");
        return read.asByteArray();
    }
}
