package org.bole.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls as the operator makes them. */
public final class Api {
    public static final String V1 = "/api/v1/";

    private Api() {}

    /** A call with the operator's token, in English. */
    public static RequestSpecification operator() {
        return operator("en");
    }

    public static RequestSpecification operator(String language) {
        return given().header("Authorization", "Bearer " + OperatorProfile.TOKEN)
                .header("Accept-Language", language);
    }

    public static RequestSpecification sending(byte[] body) {
        return sending(body, "en");
    }

    public static RequestSpecification sending(byte[] body, String language) {
        return operator(language).contentType("application/json").body(body);
    }

    public static Response post(String resource, JsonNode body) {
        return sending(bytes(body)).post(V1 + resource);
    }

    public static Response put(String path, @Nullable String ifMatch, JsonNode body) {
        RequestSpecification call = sending(bytes(body));
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        return call.put(V1 + path);
    }

    public static Response get(String path) {
        return operator().get(V1 + path);
    }

    public static Response get(String path, Map<String, ?> parameters) {
        return operator().queryParams(parameters).get(V1 + path);
    }

    /** Registers a document; @return its id. */
    public static String create(String resource, JsonNode body) {
        Response created = post(resource, body);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.path("id");
    }

    /** Reads a document, lets {@code change} work on it, and writes it back. */
    public static void change(String resource, String id, JsonNode change) {
        Response read = get(resource + "/" + id);
        ObjectNode document = Documents.written(Documents.json(read.asString()));
        Documents.merge(document, change);
        Response replaced = put(resource + "/" + id, read.header("ETag"), document);
        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
    }

    /** All items of a list, page by page; fails when an id comes twice. */
    public static List<JsonNode> all(String path, Map<String, ?> parameters) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification call = operator().queryParams(parameters);
            if (cursor != null) {
                call.queryParam("cursor", cursor);
            }
            JsonNode page = Documents.json(
                    call.get(V1 + path).then().statusCode(200).extract().asString());
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").isTextual()
                    ? page.path("nextCursor").asText()
                    : null;
        } while (cursor != null);
        return items;
    }

    /** The problem that a call was answered with. */
    public static JsonNode problem(Response response, int status, String slug) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonNode problem = Documents.json(response.asString());
        assertThat(problem.path("type").asText()).isEqualTo("urn:bole:problem:" + slug);
        assertThat(problem.path("detail").asText()).isNotBlank();
        return problem;
    }

    /** Pointer and code of each violation, as {@code /name not-null}. */
    public static List<String> violations(JsonNode problem) {
        List<String> found = new ArrayList<>();
        problem.path("violations")
                .forEach(one -> found.add(
                        one.path("pointer").asText() + " " + one.path("code").asText()));
        return found;
    }

    public static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
