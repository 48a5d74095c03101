package org.bole.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.support.Waiting.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bole.platform.sql.Statements;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OperatorProfile.class)
class SearchIndexIT {
    @Inject
    SearchIndexes indexes;

    @Inject
    Outbox outbox;

    @Inject
    Statements database;

    private static ObjectNode profile(String summary) {
        ObjectNode document = Documents.profile(Api.create("organizations", Documents.organization("UNIVERSITY")));
        return document.put("summary", summary);
    }

    private static JsonNode index(String kind) {
        return Documents.json(Api.get("search-indexes/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonNode checked() {
        Response accepted = Api.post("search-indexes/check", Documents.json("{}"));
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String job = accepted.path("id");
        await("the check", () -> Api.get("jobs/" + job).path("state").equals("SUCCEEDED"));
        return Documents.json(Api.get("jobs/" + job).asString()).path("result");
    }

    /** Also with every vector, or somebody would be taken in again while a test looks. */
    private static void settle() {
        await(
                "every vector",
                () -> io.restassured.RestAssured.get("/q/metrics")
                        .asString()
                        .lines()
                        .anyMatch(line -> line.startsWith("bole_embedding_backlog") && line.endsWith(" 0.0")));
        await("nothing in line", () -> index("candidate").path("waiting").asLong() == 0);
    }

    @Test
    void saysHowEachIndexIs() {
        Api.get("search-indexes")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("candidate", "profile", "request", "skill"))
                .body("items.answers", hasItems(true))
                .body("items[0].backend", equalTo(indexes.backend()));
    }

    @Test
    void namesTheIndexesWhereThereIsNoSuchOne() {
        JsonNode problem = Api.problem(Api.get("search-indexes/nothing"), 404, "not-found");
        assertThat(problem.path("detail").asText()).contains("candidate");
        Api.problem(Api.post("search-indexes/nothing/rebuild", Documents.json("{}")), 404, "not-found");
    }

    @Test
    void forgetsWhatAnotherBackendKeptBefore() {
        database.update(
                "insert into search_index (kind, backend, state, name, mapping)"
                        + " values ('request', 'another', 'SERVING', ?, 1)",
                "request-" + UUID.randomUUID());
        assertThat(Api.post("search-indexes/request/rebuild", Documents.json("{}"))
                        .statusCode())
                .isEqualTo(202);
        // It would be out of step: whoever goes back to it builds anew.
        assertThat(database.query("select name from search_index where backend = 'another'", row -> row.getString(1)))
                .isEmpty();
        await("the index", () -> index("request").path("answers").asBoolean());
    }

    @Test
    void takesInWhatIsRegistered() {
        settle();
        long before = index("candidate").path("documents").asLong();
        Api.create("profiles", profile("固化动力学"));
        await("its documents", () -> index("candidate").path("documents").asLong() > before);
    }

    @Test
    void buildsAnIndexAnewWhileTheOldOneAnswers() {
        Api.create("profiles", profile("先有的人"));
        settle();
        long before = index("candidate").path("documents").asLong();
        Response begun = Api.post("search-indexes/candidate/rebuild", Documents.json("{}"));
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
        assertThat(begun.header("Location")).endsWith("/api/v1/search-indexes/candidate");
        assertThat(begun.<Boolean>path("answers")).isTrue();
        await("the new one", () -> !index("candidate").path("building").asBoolean());
        assertThat(index("candidate").path("documents").asLong()).isEqualTo(before);
        assertThat(checked().path("candidate").path("missing").asLong()).isZero();
    }

    @Test
    void throwsAwayIndexesThatAreGivenUp() {
        // The second one gives up the first, which may not even have been made.
        for (int i = 0; i < 2; i++) {
            assertThat(Api.post("search-indexes/request/rebuild", Documents.json("{}"))
                            .statusCode())
                    .isEqualTo(202);
        }
        await("the new one", () -> !index("request").path("building").asBoolean());
        await("nothing given up", () -> discarded("request") == 0);
    }

    private long discarded(String kind) {
        return database.first(
                        "select count(*) from search_index_discarded where kind = ? and backend = ?",
                        row -> row.getLong(1),
                        kind,
                        indexes.backend())
                .orElseThrow();
    }

    @Test
    void findsAndRepairsWhatIsMissing() {
        String id = Api.create("profiles", profile("会被漏掉的人"));
        settle();
        forget(UUID.fromString(id));
        JsonNode drift = checked().path("candidate");
        assertThat(drift.path("missing").asLong()).as(drift.toString()).isEqualTo(1);
        assertThat(drift.path("repaired").asLong()).isEqualTo(1);
        assertThat(drift.path("examples").get(0).asText()).isEqualTo(id);
        settle();
        assertThat(checked().path("candidate").path("missing").asLong()).isZero();
    }

    @Test
    void findsAndRemovesAPhantom() {
        UUID nobody = UUID.randomUUID();
        settle();
        long revision = revision();
        indexes.find("candidate").orElseThrow().read(engine -> {
            engine.replace(
                    List.of(nobody),
                    List.of(new IndexEntry(
                            nobody, 1, List.of(IndexDocument.of(nobody).build()))),
                    revision);
            engine.commit();
            return true;
        });
        assertThat(checked().path("candidate").path("phantom").asLong()).isEqualTo(1);
        settle();
        assertThat(checked().path("candidate").path("phantom").asLong()).isZero();
    }

    @Test
    void findsAndRepairsAnOlderVersion() {
        String id = Api.create("profiles", profile("版本旧了的人"));
        settle();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.update("update profile set version = version + 1 where id = ?", UUID.fromString(id)));
        assertThat(checked().path("candidate").path("stale").asLong()).isEqualTo(1);
        settle();
        assertThat(checked().path("candidate").path("stale").asLong()).isZero();
    }

    private long revision() {
        return QuarkusTransaction.requiringNew().call(outbox::next);
    }

    private void forget(UUID owner) {
        long revision = revision();
        indexes.find("candidate").orElseThrow().read(engine -> {
            engine.replace(List.of(owner), List.of(), revision);
            engine.commit();
            return true;
        });
    }

    @Test
    void theIndexFindsWhomScoringEverybodyFinds() {
        String asker = Api.create("organizations", Documents.organization("ENTERPRISE"));
        Api.create("requests", Documents.request(asker).put("status", "OPEN"));
        Response accepted = Api.post("retrieval-audits", Documents.json("{}"));
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String job = accepted.path("id");
        await("the audit", () -> Api.get("jobs/" + job).path("state").equals("SUCCEEDED"));
        JsonNode result = Documents.json(Api.get("jobs/" + job).asString()).path("result");
        assertThat(result.path("recall").asDouble()).as(result.toString()).isEqualTo(1);
        assertThat(result.path("requests").asInt()).isPositive();
    }
}
