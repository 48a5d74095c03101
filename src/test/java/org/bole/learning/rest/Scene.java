package org.bole.learning.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bole.support.Api;
import org.bole.support.Documents;

/** A request, somebody who fits it by skills, and somebody who fits it by field. */
final class Scene {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String university = Api.create("organizations", Documents.organization("UNIVERSITY"));
    final String request = request();
    final String skilled = person("skills: ['光刻胶配方', '显影工艺', '缺陷分析'], disciplines: ['52020'], outputs: []");
    final String near = person("skills: ['路径规划'], disciplines: ['43045'], outputs: []");

    static String request() {
        String asker = Api.create("organizations", Documents.organization("ENTERPRISE"));
        ObjectNode document = Documents.request(asker).put("status", "OPEN");
        document.remove(List.of("requirements", "excludedOrganizations"));
        return Api.create("requests", document);
    }

    private String person(String change) {
        ObjectNode document = Documents.profile(university);
        document.remove(List.of("rank", "ties", "summary"));
        return Api.create("profiles", Documents.merge(document, Documents.json("{" + change + "}")));
    }

    JsonNode decide(String request, String person, String decision) {
        Response answer = Api.post(path(request, person), Documents.json(decision));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return Documents.json(answer.asString());
    }

    static String path(String request, String person) {
        return "requests/%s/matches/%s/decisions".formatted(request, person);
    }

    static JsonNode match(String request, String person) {
        return Documents.json(
                Api.get("requests/%s/matches/%s".formatted(request, person), Map.of("role", "TECH_COMMISSIONER"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    /** Trains, waits, and gives the version. */
    static String trained(String training) {
        Response queued = Api.post("score-models", Documents.json(training));
        assertThat(queued.statusCode()).as(queued.asString()).isEqualTo(202);
        String job = queued.header("Location").replaceFirst(".*/api/v1/", "");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode state = Documents.json(Api.get(job).asString());
            switch (state.path("state").asText()) {
                case "SUCCEEDED" -> {
                    assertThat(state.path("done").asInt()).isEqualTo(7);
                    return state.at("/result/version").asText();
                }
                case "QUEUED", "RUNNING" -> assertThat(System.nanoTime()).isLessThan(deadline);
                default -> throw new AssertionError(state.toString());
            }
            pause();
        }
    }

    static JsonNode version(String version) {
        return Documents.json(Api.get("score-models/" + version)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    static JsonNode activate(String version) {
        Response answer = Api.post("score-models/%s/activation".formatted(version), Documents.json("{note: 'why'}"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Documents.json(answer.asString());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
