package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bole.platform.search.opensearch.OpenSearchCluster;
import org.bole.support.Documents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on a cluster that loses one of its two nodes, or both; each test leaves both in place. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills by signal")
@SuppressWarnings("NullAway.Init") // set before all tests
class OpenSearchFailoverIT {
    private static final int ROWS = 2_000;
    private static final int DOCUMENTS_OF_A_PERSON = 2;

    @TempDir
    static Path home;

    private static OpenSearchCluster cluster;
    private static RunningService service;
    private static ServiceCalls calls;
    private static String matches;

    @BeforeAll
    static void start() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        cluster = OpenSearchCluster.start();
        Map<String, String> settings = Map.of(
                "BOLE_BOOTSTRAP_TOKEN",
                ServiceCalls.TOKEN,
                "BOLE_EMBEDDING",
                "off",
                "BOLE_SEARCH_BACKEND",
                "opensearch",
                "BOLE_SEARCH_HOSTS",
                cluster.hosts());
        service = RunningService.launch(home, List.of(), settings);
        service.awaitReady();
        calls = new ServiceCalls(service);
        matches = "requests/" + request() + "/matches?role=TECH_COMMISSIONER&limit=200&explain=false";
    }

    @AfterAll
    static void stop() throws Exception {
        try (OpenSearchCluster after = cluster) {
            service.close();
        }
    }

    private static String request() throws Exception {
        JsonNode organization = Documents.organization("ENTERPRISE");
        String asker = calls.ok("POST", "organizations", organization.toString())
                .path("id")
                .asText();
        String body = """
                {"kind":"TECHNOLOGY_CHALLENGE","status":"OPEN","title":"光刻胶显影后线条毛糙","organization":{"id":"%s"}}""".formatted(asker);
        return calls.ok("POST", "requests", body).path("id").asText();
    }

    private static String person(String reference) {
        return "{\"externalRef\":\"%s\",\"name\":\"林墨\",\"roles\":[\"TECH_COMMISSIONER\"],\"summary\":\"光刻胶 %s\"}"
                .formatted(reference, reference);
    }

    private static String people(String prefix) {
        return IntStream.range(0, ROWS).mapToObj(i -> person(prefix + i)).collect(Collectors.joining("\n"));
    }

    private static long found() throws Exception {
        return calls.ok("GET", matches, null).path("items").size();
    }

    @Test
    void oneNodeKilledInTheMiddleOfAnImportLosesNothing() throws Exception {
        long before = calls.documents();
        calls.ok("POST", "imports/profiles?mode=keep-good", people("a"));
        RunningService.await("the first of them", () -> calls.documents() > before);
        calls.ok("POST", "imports/profiles?mode=keep-good", people("b"));
        cluster.killSecond();
        RunningService.await("an answer of the other node", OpenSearchFailoverIT::answers);
        RunningService.await("the import's end", () -> calls.unfinished() == 0);
        calls.assertAgreement();
        assertThat(calls.documents()).isEqualTo(before + 2L * ROWS * DOCUMENTS_OF_A_PERSON);
        assertThat(found()).isEqualTo(200);
        cluster.startSecond();
        cluster.awaitNodes(2);
        calls.assertAgreement();
    }

    private static boolean answers() throws Exception {
        return calls.call("GET", matches, null).statusCode() == 200;
    }

    @Test
    void withAllNodesGoneSearchAloneIsAwayUntilTheyAreBack() throws Exception {
        RunningService.await("an answer", OpenSearchFailoverIT::answers);
        long before = calls.documents();
        cluster.killBoth();
        // A ranking that nobody has asked for: one that is remembered is right as long as nothing has changed.
        String unasked = matches.replace("TECH_COMMISSIONER", "ENTERPRISE_MENTOR");
        HttpResponse<String> refused = calls.call("GET", unasked, null);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(refused.body()).contains("urn:bole:problem:search-unavailable");
        String newcomer =
                calls.ok("POST", "profiles", person("newcomer")).path("id").asText();
        assertThat(calls.ok("GET", "profiles/" + newcomer, null).path("summary").asText())
                .contains("newcomer");
        assertThat(calls.ok("GET", "profiles?limit=5", null).path("items")).isNotEmpty();
        String decisions = "requests/" + request() + "/matches/" + newcomer + "/decisions";
        calls.ok("POST", decisions, "{\"kind\":\"SHORTLIST\",\"role\":\"TECH_COMMISSIONER\"}");
        assertThat(calls.ok("GET", "search-indexes/candidate", null)
                        .path("answers")
                        .asBoolean())
                .isFalse();
        assertThat(service.isReady()).isTrue();
        cluster.startBoth();
        RunningService.await("the newcomer", () -> calls.documents() == before + DOCUMENTS_OF_A_PERSON);
        assertThat(answers()).isTrue();
        calls.assertAgreement();
    }
}
