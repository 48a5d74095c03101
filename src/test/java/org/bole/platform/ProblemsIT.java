package org.bole.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error that the framework or the platform can answer, over HTTP. */
@QuarkusTest
@TestProfile(ProblemsIT.KnownToken.class)
class ProblemsIT {
    private static final String TOKEN = "a-token-for-tests";
    private static final String GOOD = "{\"name\":\"n\",\"count\":1,\"items\":[{\"title\":\"t\"}]}";
    private static final String ID = "0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77";

    public static class KnownToken implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bole.bootstrap-token", TOKEN);
        }
    }

    @TestHTTPResource
    @Nullable
    URI service;

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + TOKEN).header("Accept-Language", "en");
    }

    private static RequestSpecification sending(String body) {
        return operator().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("urn:bole:problem:" + slug))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo("")))
                .body("instance", containsString("/"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void echoesAGoodBody() {
        sending(GOOD).post("/api/v1/echo").then().statusCode(200).body("items[0].title", equalTo("t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer wrong", "Bearer ", "Basic YTpi", "Bearer a-token-for-test", "x"})
    void asksForTheToken(String header) {
        RequestSpecification request = given();
        if (!header.isEmpty()) {
            request.header("Authorization", header);
        }
        for (String path : new String[] {"/api/v1/echo", "/api/v1/nothing", "/api;x=1/v1/echo", "/api/v1;a/echo"}) {
            problem(request.urlEncodingEnabled(false).get(path).then(), 401, "unauthenticated")
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .header("Content-Language", "zh-CN")
                    .body("title", equalTo("需要身份验证"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui/"})
    void leavesOperationsOpen(String path) {
        given().get(path).then().statusCode(200).header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void answersUnknownPaths() {
        problem(operator().get("/api/v1/nothing").then(), 404, "not-found")
                .body("instance", equalTo("/api/v1/nothing"));
    }

    @Test
    void answersOtherMethods() {
        problem(operator().delete("/api/v1/echo").then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"));
    }

    @Test
    void answersUnacceptableFormats() {
        problem(operator().accept("image/png").get("/api/v1/echo").then(), 406, "not-acceptable");
    }

    @Test
    void answersUnknownContentTypes() {
        problem(
                operator()
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/v1/echo")
                        .then(),
                415,
                "unsupported-type");
    }

    @Test
    void answersWithoutContentType() throws IOException {
        assertThat(raw("POST /api/v1/echo HTTP/1.1\r\nContent-Length: 2\r\n", "{}"))
                .containsAnyOf("HTTP/1.1 415", "HTTP/1.1 400");
    }

    @Test
    void refusesLargeBodies() {
        problem(sending("[" + " ".repeat(5_000_000) + "]").post("/api/v1/echo").then(), 413, "too-large");
        problem(
                operator()
                        .contentType("text/csv")
                        .body(new byte[5_000_000])
                        .post("/api/v1/echo/raw")
                        .then(),
                413,
                "too-large");
    }

    @Test
    void countsBodiesOfUnknownLength() throws IOException {
        String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        String answer = raw(
                "POST /api/v1/echo HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                chunk.repeat(6) + "0\r\n\r\n");
        assertThat(answer).contains("HTTP/1.1 413").contains("urn:bole:problem:too-large");
    }

    private String raw(String head, String body) throws IOException {
        return raw(head, body, Integer.MAX_VALUE);
    }

    /** With a small {@code most}, what comes at once: a server that was promised more leaves the connection open. */
    private String raw(String head, String body, int most) throws IOException {
        URI address = Objects.requireNonNull(service);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            String rest = "Host: x\r\nConnection: close\r\nAuthorization: Bearer " + TOKEN + "\r\n\r\n";
            out.write((head + rest + body).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            byte[] answer = new byte[Math.min(most, 65_536)];
            int length = most < Integer.MAX_VALUE ? in.read(answer) : in.readNBytes(answer, 0, answer.length);
            return new String(answer, 0, Math.max(length, 0), StandardCharsets.UTF_8);
        }
    }

    @Test
    void refusesMalformedJson() {
        problem(sending("{\"name\":\n }").post("/api/v1/echo").then(), 400, "malformed-json")
                .body("violations[0].reason", containsString("line 2, column"));
        problem(sending("").post("/api/v1/echo").then(), 400, "malformed-json");
    }

    @Test
    void reportsAllViolationsInTheCallersLanguage() {
        String bad = "{\"name\":1,\"cuont\":2,\"items\":[{\"title\":\"12345678901\",\"year\":\"x\"},{}]}";
        problem(sending(bad).post("/api/v1/echo").then(), 400, "invalid-input")
                .body(
                        "violations.pointer",
                        hasItems("/name", "/cuont", "/count", "/items/0/title", "/items/0/year", "/items/1/title"))
                .body("violations.size()", equalTo(6))
                .body(
                        "violations.find { it.pointer == '/items/0/title' }.reason",
                        equalTo("The text has 11 characters; at most 10 are allowed."));
        problem(
                sending(bad)
                        .header("Accept-Language", "zh")
                        .post("/api/v1/echo")
                        .then(),
                400,
                "invalid-input");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/echo?limt=1|limt|unknown-parameter",
                "/api/v1/echo?limit=0|limit|out-of-range",
                "/api/v1/echo?limit=x|limit|out-of-range",
                "/api/v1/echo?limit=|limit|out-of-range",
                "/api/v1/echo?cursor=abc|cursor|invalid-cursor",
                "/api/v1/echo?colour=BLUE|colour|unknown-value",
                "/api/v1/echo?depth=x|depth|invalid-value",
                "/api/v1/echo?depth=9|depth|max",
                "/api/v1/echo?since=2026-02-30|since|invalid-value",
                "/api/v1/echo/not-a-uuid|id|invalid-value"
            })
    void namesTheParameter(String path, String name, String code) {
        problem(operator().get(path).then(), 400, "invalid-input")
                .body("violations[0].pointer", equalTo(name))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void takesGroupedParameters() {
        operator().get("/api/v1/echo?region=x&since=2026-01-01&limit=3").then().statusCode(200);
    }

    @Test
    void guardsVersions() {
        operator().get("/api/v1/echo/" + ID).then().statusCode(200).header("ETag", "\"3\"");
        String path = "/api/v1/echo/" + ID;
        problem(sending(GOOD).put(path).then(), 428, "version-required");
        problem(sending(GOOD).header("If-Match", "\"2\"").put(path).then(), 412, "stale");
        sending(GOOD).header("If-Match", "\"3\"").put(path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "bug,500,internal",
        "forbidden,403,forbidden",
        "database,503,unavailable",
        "pool,503,unavailable",
        "lock,412,stale",
        "else,404,not-found"
    })
    void tellsNothingOfItsInside(String how, int status, String slug) {
        String body = problem(operator().get("/api/v1/echo/fail/" + how).then(), status, slug)
                .extract()
                .asString();
        assertThat(body).doesNotContain("secret", "Exception", "org.bole", "row 7", "connection lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/v1/echo?a=%zz", "/api/v1/echo/%00", "/api/v1/echo?limit=%ff"})
    void survivesBrokenPaths(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\n", "")).matches("(?s)HTTP/1.1 4\\d\\d.*");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/echo,5000000,413,too-large", "/api/v1/echo/raw,5000000000,413,too-large"})
    void refusesAnnouncedLengthsBeforeReading(String path, String length, int status, String slug) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " + length;
        assertThat(raw(head + "\r\n", "0123456789", 4096)).contains("HTTP/1.1 " + status, "urn:bole:problem:" + slug);
    }

    @Test
    void describesProblemsInOpenApi() {
        String document = given().get("/q/openapi?format=json").asString();
        assertThat(document).contains("\"openapi\" : \"3.1", "\"Problem\"", "\"bearer\"", "\"428\"", "\"413\"");
    }
}
