package org.bole.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.support.Waiting.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The indexes that lists are searched by: built anew, repaired, away. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class SubjectIndexIT {
    @Inject
    SearchIndexes indexes;

    @Inject
    Outbox outbox;

    private static JsonNode index(String kind) {
        return Documents.json(Api.get("search-indexes/" + kind).asString());
    }

    private static String create(String kind) {
        String organization = Api.create("organizations", Documents.organization("ENTERPRISE"));
        return Api.create(kind + "s", Documents.full(kind + "s", organization));
    }

    private static boolean finds(String kind, String id) {
        String ref = Api.get(kind + "s/" + id).path("externalRef");
        Response found = Api.get(kind + "s", Map.of("q", ref));
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found.<List<String>>path("items.id").contains(id);
    }

    private static JsonNode checked(String kind) {
        await("nothing in line", () -> index(kind).path("waiting").asLong() == 0);
        Response accepted = Api.post("search-indexes/check", Documents.json("{}"));
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String job = accepted.path("id");
        await("the check", () -> Api.get("jobs/" + job).path("state").equals("SUCCEEDED"));
        return Documents.json(Api.get("jobs/" + job).asString()).path("result").path(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "request"})
    void isBuiltAnewWhileTheOldOneAnswers(String kind) {
        String id = create(kind);
        assertThat(finds(kind, id)).isTrue();
        Response begun = Api.post("search-indexes/" + kind + "/rebuild", Documents.json("{}"));
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
        assertThat(finds(kind, id)).isTrue();
        await("the new one", () -> !index(kind).path("building").asBoolean());
        assertThat(finds(kind, id)).isTrue();
        assertThat(checked(kind).path("missing").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "request"})
    void whatIsMissingIsFoundAndRepaired(String kind) {
        String id = create(kind);
        assertThat(finds(kind, id)).isTrue();
        // As every write: an older revision would change nothing in a cluster.
        long revision = QuarkusTransaction.requiringNew().call(outbox::next);
        indexes.find(kind).orElseThrow().read(engine -> {
            engine.replace(List.of(UUID.fromString(id)), List.of(), revision);
            engine.commit();
            return true;
        });
        assertThat(finds(kind, id)).isFalse();
        JsonNode drift = checked(kind);
        assertThat(drift.path("missing").asLong()).as(drift.toString()).isEqualTo(1);
        assertThat(drift.path("repaired").asLong()).isEqualTo(1);
        assertThat(finds(kind, id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "request"})
    void anIndexThatIsAwayTakesOnlySearchWithIt(String kind) {
        String id = create(kind);
        assertThat(finds(kind, id)).isTrue();
        Response answer = whileAway(kind, Map.of("q", "光刻胶"));
        JsonNode problem = Api.problem(answer, 503, "search-unavailable");
        assertThat(problem.path("violations")).isEmpty();
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        Api.problem(whileAway(kind, Map.of("facets", "region")), 503, "search-unavailable");
        assertThat(whileAway(kind, Map.of()).statusCode()).isEqualTo(200);
        await("that it is back", () -> index(kind).path("answers").asBoolean());
        assertThat(finds(kind, id)).isTrue();
    }

    /** It is opened again within a second: asked until the question came in between. */
    private Response whileAway(String kind, Map<String, String> parameters) {
        Response answer = Api.get(kind + "s", parameters);
        for (int attempt = 0; attempt < 20 && !parameters.isEmpty() && answer.statusCode() == 200; attempt++) {
            indexes.find(kind).orElseThrow().close();
            answer = Api.get(kind + "s", parameters);
        }
        return answer;
    }
}
