package org.bole.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says about itself: its description is complete, its examples work, and only it is open. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class OpenApiIT {
    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    /** One operation of the document. */
    private record Described(String path, String method, JsonNode operation) {
        String name() {
            return method + " " + path;
        }
    }

    private static JsonNode document() {
        return Documents.json(given().get("/q/openapi?format=json").asString());
    }

    private static List<Described> operations() {
        List<Described> operations = new ArrayList<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey())
                                && path.getKey().startsWith("/api/v1"))
                        // The echo of the platform's own tests is no part of the service.
                        .filter(member -> !path.getKey().startsWith("/api/v1/echo"))
                        .forEach(member ->
                                operations.add(new Described(path.getKey(), member.getKey(), member.getValue()))));
        assertThat(operations).hasSizeGreaterThan(20);
        return operations;
    }

    @Test
    void describesEveryOperation() {
        SoftAssertions softly = new SoftAssertions();
        Set<String> ids = new HashSet<>();
        for (Described one : operations()) {
            JsonNode operation = one.operation();
            softly.assertThat(operation.path("operationId").asText())
                    .as("id of " + one.name())
                    .matches("[a-z][a-zA-Z]+");
            softly.assertThat(ids.add(operation.path("operationId").asText()))
                    .as("unique id of " + one.name())
                    .isTrue();
            softly.assertThat(operation.path("summary").asText())
                    .as("summary of " + one.name())
                    .isNotBlank();
            softly.assertThat(operation.path("tags")).as("tag of " + one.name()).isNotEmpty();
            softly.assertThat(operation.path("responses").properties())
                    .as("success of " + one.name())
                    .anySatisfy(response -> assertThat(response.getKey()).startsWith("2"));
            softly.assertThat(operation.path("security"))
                    .as("security of " + one.name())
                    .isNotEmpty();
        }
        softly.assertAll();
    }

    @Test
    void describesEveryRefusal() {
        SoftAssertions softly = new SoftAssertions();
        for (Described one : operations()) {
            JsonNode responses = one.operation().path("responses");
            List<String> expected = new ArrayList<>(List.of("400", "401"));
            if (one.path().contains("{")) {
                expected.add("404");
            }
            if (one.operation().has("requestBody")) {
                expected.addAll(List.of("413", "415"));
            }
            if (one.operation().path("parameters").toString().contains("\"If-Match\"")) {
                expected.addAll(List.of("412", "428"));
            }
            for (String status : expected) {
                softly.assertThat(responses
                                .at("/" + status + "/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(status + " of " + one.name())
                        .isEqualTo("#/components/schemas/Problem");
                softly.assertThat(responses.path(status).path("description").asText())
                        .as(status + " of " + one.name())
                        .isNotBlank();
            }
        }
        softly.assertAll();
    }

    @Test
    void describesConflicts() {
        for (Described one : operations()) {
            boolean writes = Set.of(
                            "registerOrganization",
                            "replaceOrganization",
                            "registerProfile",
                            "replaceProfile",
                            "postRequest",
                            "replaceRequest",
                            "moveRequest")
                    .contains(one.operation().path("operationId").asText());
            if (writes) {
                assertThat(one.operation().path("responses").has("409"))
                        .as("409 of " + one.name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"listProfiles", "listRequests"})
    void describesSearch(String operationId) {
        JsonNode operation = operations().stream()
                .map(Described::operation)
                .filter(one -> one.path("operationId").asText().equals(operationId))
                .findFirst()
                .orElseThrow();
        List<String> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(one -> parameters.add(one.path("name").asText()));
        assertThat(parameters).contains("q", "facets", "sort", "limit", "cursor");
        assertThat(operation.path("description").asText()).contains("highlights", "Facets");
        assertThat(operation.path("responses").has("503")).isTrue();
        JsonNode answer = operation.at("/responses/200/content/application~1json");
        assertThat(resolved(answer.path("schema")).path("properties").has("facets"))
                .as(answer.path("schema").toString())
                .isTrue();
        JsonNode item = resolved(resolved(answer.path("schema")).at("/properties/items/items"));
        assertThat(item.path("properties").has("highlights"))
                .as(item.toString())
                .isTrue();
        assertThat(item.path("properties").has("id")).as(item.toString()).isTrue();
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document().at(schema.path("$ref").asText().substring(1)) : schema;
    }

    @Test
    void givesAnExampleOfEveryBody() {
        SoftAssertions softly = new SoftAssertions();
        for (Described one : operations()) {
            one.operation()
                    .path("requestBody")
                    .path("content")
                    .properties()
                    .forEach(content -> softly.assertThat(content.getValue().has("example")
                                    || !content.getValue().path("examples").isEmpty())
                            .as("example of " + one.name() + " as " + content.getKey())
                            .isTrue());
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"organizations,registerOrganization", "profiles,registerProfile", "requests,postRequest", "scores,score"
    })
    void givesExamplesThatWork(String resource, String operationId) {
        Api.post("organizations", Documents.organization("ENTERPRISE").put("creditCode", "91310117MA1J00001G"));
        JsonNode body = operations().stream()
                .filter(one -> one.operation().path("operationId").asText().equals(operationId))
                .map(one -> one.operation().at("/requestBody/content/application~1json/examples"))
                .findFirst()
                .orElseThrow();
        assertThat(body).isNotEmpty().allSatisfy(example -> {
            Response answer = Api.sending(bytes(example.path("value"))).post(Api.V1 + resource);
            // 409: the example, or the organisation of it, is registered already.
            assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 409);
        });
    }

    private static byte[] bytes(JsonNode example) {
        return Api.bytes(example.isTextual() ? Documents.json(example.asText()) : example);
    }

    @Test
    void letsNobodyInWithoutTheToken() {
        for (Described one : operations()) {
            String path = one.path().replaceAll("\\{[^}]+}", "0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77");
            for (String token : List.of("", "Bearer wrong")) {
                Response answer = given().header("Authorization", token)
                        .header("Content-Type", "application/json")
                        .body(one.method().equals("get") ? "" : "{}")
                        .request(one.method().toUpperCase(Locale.ROOT), path);
                assertThat(answer.statusCode()).as(one.name()).isEqualTo(401);
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
            }
        }
    }

    @Test
    void showsItsHealthFiguresAndPage() {
        Response ready = given().get("/q/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat((String) ready.path("status")).isEqualTo("UP");
        assertThat(ready.<List<String>>path("checks.name")).contains("search indexes");
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(Api.get("codes").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/metrics").asString())
                .contains("bole_candidates_kept", "bole_embedding_backlog", "http_server_requests_seconds_count");
        Response page = given().get("/q/swagger-ui/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("/q/openapi");
        assertThat(given().get("/q/openapi").asString()).startsWith("---");
    }
}
