package org.bole.exchange.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports over HTTP: every mode, good files and bad ones. */
@QuarkusTest
@TestProfile(ImportsIT.KnownToken.class)
class ImportsIT {
    private static final String TOKEN = "a-token-for-tests";
    private static final String NDJSON = "application/x-ndjson";

    public static class KnownToken implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bole.bootstrap-token", TOKEN);
        }
    }

    /** Apart from what other tests import. */
    private final String prefix = UUID.randomUUID().toString();

    private static RequestSpecification operator() {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Accept-Language", "en");
    }

    private static Response send(String resourceAndQuery, String type, byte[] file) {
        return operator().header("Content-Type", type).body(file).post("/api/v1/imports/" + resourceAndQuery);
    }

    private static JsonPath importing(String resourceAndQuery, String type, byte[] file) throws InterruptedException {
        Response response = send(resourceAndQuery, type, file);
        response.then().statusCode(202).header("Location", containsString("/api/v1/jobs/"));
        return ended(response.jsonPath().getString("id"));
    }

    private static JsonPath importing(String resourceAndQuery, String file) throws InterruptedException {
        return importing(resourceAndQuery, NDJSON, file.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonPath ended(String id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Response response = operator().get("/api/v1/jobs/" + id);
            response.then().statusCode(200).contentType("application/json");
            JsonPath job = response.jsonPath();
            if (!job.getString("state").matches("QUEUED|RUNNING")) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("job " + id + " did not end in 30 s");
    }

    private String profile(int number, String name) {
        return "{\"externalRef\":\"%s-%d\",\"name\":\"%s\",\"roles\":[\"TALENT\"],\"capacity\":{\"teams\":1}}\n"
                .formatted(prefix, number, name);
    }

    private String profiles(int count) {
        return IntStream.range(0, count).mapToObj(i -> profile(i, "林墨")).collect(Collectors.joining());
    }

    private int stored(int number) {
        return operator()
                .get("/api/v1/profiles?externalRef=" + prefix + "-" + number)
                .jsonPath()
                .getList("items")
                .size();
    }

    private String storedName(int number) {
        return operator()
                .get("/api/v1/profiles?externalRef=" + prefix + "-" + number)
                .jsonPath()
                .getString("items[0].name");
    }

    private String withOneBadRow() {
        return profile(0, "好") + "{\"externalRef\":\"x\",\"name\":1,\"cuont\":2}\n" + profile(1, "好");
    }

    @Test
    void keepsAllOfAGoodFile() throws InterruptedException {
        JsonPath job = importing("profiles", profiles(3));
        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getString("kind")).isEqualTo("import");
        assertThat(job.getInt("done")).isEqualTo(3);
        assertThat(job.getInt("total")).isEqualTo(3);
        assertThat(job.getString("result.mode")).isEqualTo("all-or-nothing");
        assertThat(job.getInt("result.created")).isEqualTo(3);
        assertThat(job.getBoolean("result.kept")).isTrue();
        assertThat(stored(2)).isEqualTo(1);
    }

    @Test
    void keepsNothingOfAFileWithOneBadRow() throws InterruptedException {
        JsonPath job = importing("profiles?mode=all-or-nothing", withOneBadRow());
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getInt("result.rejected")).isEqualTo(1);
        assertThat(job.getBoolean("result.kept")).isFalse();
        assertThat(stored(0) + stored(1)).isZero();
    }

    @Test
    void keepsTheGoodRowsWhenAsked() throws InterruptedException {
        JsonPath job = importing("profiles?mode=keep-good", withOneBadRow());
        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("result.created")).isEqualTo(2);
        assertThat(job.getInt("result.rejected")).isEqualTo(1);
        assertThat(stored(0) + stored(1)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"all-or-nothing,FAILED", "keep-good,SUCCEEDED"})
    void keepsNothingOfADryRun(String mode, String stateOfBad) throws InterruptedException {
        JsonPath good = importing("profiles?dryRun=true&mode=" + mode, profiles(2));
        assertThat(good.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(good.getInt("result.created")).isEqualTo(2);
        assertThat(good.getBoolean("result.dryRun")).isTrue();
        assertThat(good.getBoolean("result.kept")).isFalse();
        JsonPath bad = importing("profiles?dryRun=true&mode=" + mode, withOneBadRow());
        assertThat(bad.getString("state")).isEqualTo(stateOfBad);
        assertThat(stored(0) + stored(1)).isZero();
    }

    @Test
    void updatesByExternalRefAndLeavesAloneWhatIsTheSame() throws InterruptedException {
        importing("profiles", profiles(3));
        JsonPath again = importing("profiles?mode=keep-good", profiles(3));
        assertThat(again.getInt("result.unchanged")).isEqualTo(3);
        assertThat(again.getInt("result.created") + again.getInt("result.updated"))
                .isZero();
        JsonPath changed = importing("profiles", profile(0, "林墨") + profile(1, "周砚"));
        assertThat(changed.getInt("result.unchanged")).isEqualTo(1);
        assertThat(changed.getInt("result.updated")).isEqualTo(1);
        assertThat(stored(1)).isEqualTo(1);
        assertThat(storedName(1)).isEqualTo("周砚");
    }

    @Test
    void tellsEveryErrorInBothLanguages() throws InterruptedException {
        String file = "\n" + withOneBadRow() + "nonsense\n" + profile(0, "又");
        JsonPath job = importing("profiles?mode=keep-good", file);
        assertThat(job.getList("result.errors.row", Integer.class)).containsExactly(3, 3, 3, 5, 6);
        assertThat(job.getList("result.errors.column", String.class))
                .startsWith("/name")
                .contains("/cuont", "/roles", "", "/externalRef");
        assertThat(job.getString("result.errors[0].code")).isEqualTo("wrong-type");
        assertThat(job.getString("result.errors[0].reason.'zh-CN'")).contains("文本");
        assertThat(job.getString("result.errors[0].reason.en")).contains("text");
        assertThat(job.getInt("errors")).isEqualTo(5);
        assertThat(job.getInt("result.rejected")).isEqualTo(3);
        assertThat(job.getString("result.errors[4].code")).isEqualTo("duplicate-row");
        assertThat(job.getString("result.errors[4].reason.en")).contains("Row 2");
        String errors = "/api/v1/imports/" + job.getString("id") + "/errors?limit=3";
        String next = operator()
                .get(errors)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .extract()
                .path("nextCursor");
        operator()
                .get(errors + "&cursor=" + next)
                .then()
                .body("items.row", hasItems(5, 6))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void listsMoreErrorsThanTheResultHas() throws InterruptedException {
        JsonPath job = importing("profiles", "{}\n".repeat(700));
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getInt("result.errorCount")).isEqualTo(1400);
        assertThat(job.getList("result.errors")).hasSize(1000);
    }

    @Test
    void refusesAnUnknownOrganization() throws InterruptedException {
        JsonPath job = importing(
                "requests",
                "{\"organization\":{\"externalRef\":\"%s\"},\"kind\":\"CONSULTING\",\"title\":\"t\"}\n"
                        .formatted(prefix));
        assertThat(job.getString("result.errors[0].column")).isEqualTo("/organization/externalRef");
        assertThat(job.getString("result.errors[0].code")).isEqualTo("unknown-organization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", ""})
    void readsChineseCsvInGb18030(String charset) throws InterruptedException {
        String file = "编号,姓名,角色,技能,可带团队数,可带学生数\n%s-0,林墨,TALENT;ENTERPRISE_MENTOR,光刻胶；显影,2,3\n".formatted(prefix);
        String type = charset.isEmpty() ? "text/csv" : "text/csv;charset=" + charset;
        JsonPath job = importing("profiles", type, file.getBytes(Charset.forName("GB18030")));
        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("total")).isEqualTo(1);
        assertThat(storedName(0)).isEqualTo("林墨");
        assertThat(operator()
                        .get("/api/v1/profiles?externalRef=" + prefix + "-0")
                        .jsonPath()
                        .getInt("items[0].capacity.students"))
                .isEqualTo(3);
    }

    @Test
    void tellsErrorsOfCsvByColumn() throws InterruptedException {
        String file = "externalRef,姓名,roles,可带团队数\n%s-0,林墨,TALENT,二\n%s-1,周砚,BOSS,1\n".formatted(prefix, prefix);
        JsonPath job = importing("profiles", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getList("result.errors.row", Integer.class)).containsExactly(2, 3);
        assertThat(job.getList("result.errors.column", String.class)).containsExactly("可带团队数", "roles/0");
    }

    @Test
    void stopsAtAnUnknownColumn() throws InterruptedException {
        JsonPath job = importing("profiles?mode=keep-good", "text/csv", "namee\nx\n".getBytes(StandardCharsets.UTF_8));
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getBoolean("result.complete")).isFalse();
        assertThat(job.getList("result.errors")).hasSize(1);
        assertThat(job.getString("result.errors[0].reason.en")).contains("\"name\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/csv;charset=Big5"})
    void namesTheTypesItReads(String type) {
        send("profiles", type, new byte[] {'x'})
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:bole:problem:unsupported-type"))
                .body("detail", containsString("application/x-ndjson or text/csv"));
    }

    @Test
    void refusesAMalformedType() {
        send("profiles", "nonsense", new byte[] {'x'})
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:bole:problem:unsupported-type"));
    }

    @Test
    void refusesUnknownResourcesAndModes() {
        send("people", NDJSON, new byte[] {'x'})
                .then()
                .statusCode(404)
                .body("detail", containsString("organizations, profiles, requests"));
        send("profiles?mode=best", NDJSON, new byte[] {'x'})
                .then()
                .statusCode(400)
                .body("violations[0].reason", containsString("all-or-nothing, keep-good"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void refusesAnEmptyFile(String file) {
        send("profiles", NDJSON, file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bole:problem:empty-file"));
    }

    @Test
    void knowsNoOtherImports() {
        String path = "/api/v1/imports/" + UUID.randomUUID() + "/errors";
        operator().get(path).then().statusCode(404);
        operator().get("/api/v1/jobs/" + UUID.randomUUID()).then().statusCode(404);
        operator()
                .accept("text/event-stream")
                .get("/api/v1/jobs/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep-good", "all-or-nothing"})
    void cancelsARunningImport(String mode) throws InterruptedException {
        String id = send("profiles?mode=" + mode, NDJSON, profiles(20_000).getBytes(StandardCharsets.UTF_8))
                .jsonPath()
                .getString("id");
        operator().post("/api/v1/jobs/" + id + "/cancel").then().statusCode(200);
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("CANCELLED");
        assertThat(stored(19_999)).isZero();
        operator().post("/api/v1/jobs/" + id + "/cancel").then().statusCode(409).body("status", equalTo(409));
    }

    @Test
    void tellsProgressAsEvents() throws InterruptedException {
        String id = send("profiles", NDJSON, profiles(5_000).getBytes(StandardCharsets.UTF_8))
                .jsonPath()
                .getString("id");
        String events = operator()
                .accept("text/event-stream")
                .get("/api/v1/jobs/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String[] data = events.strip().split("\n\n");
        assertThat(data).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(data[data.length - 1]).startsWith("data:").contains("\"SUCCEEDED\"", "\"created\":5000");
        assertThat(ended(id).getInt("done")).isEqualTo(5_000);
    }

    @Test
    void listsJobsNewestFirst() throws InterruptedException {
        String first = importing("profiles", profiles(1)).getString("id");
        String second = importing("profiles", profiles(1)).getString("id");
        JsonPath page = operator().get("/api/v1/jobs?limit=1").jsonPath();
        assertThat(page.getString("items[0].id")).isEqualTo(second);
        assertThat(page.getMap("items[0]")).doesNotContainKey("result");
        operator()
                .get("/api/v1/jobs?limit=1&cursor=" + page.getString("nextCursor"))
                .then()
                .body("items[0].id", equalTo(first));
    }

    @Test
    void describesItselfInOpenApi() {
        String document = given().get("/q/openapi?format=json").asString();
        assertThat(document)
                .contains("\"importFile\"", "\"listImportErrors\"", "\"getJob\"", "\"cancelJob\"", "text/event-stream");
    }
}
