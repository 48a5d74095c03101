package org.bole.round.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.rest.RoundCalls.read;
import static org.bole.round.rest.RoundCalls.solve;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who could have had a place of a round, and what it would cost to force it. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class RoundCandidatesIT {
    private Village village;

    @BeforeEach
    void meet() {
        village = Village.shared();
    }

    private String path(String round, int request) {
        return "rounds/%s/requests/%s/candidates".formatted(round, village.requests.get(request));
    }

    private List<JsonNode> commissioners(String round, int request) {
        return Api.all(path(round, request), Map.of("role", "TECH_COMMISSIONER", "limit", 1));
    }

    private JsonNode called(List<JsonNode> candidates, String name) {
        return candidates.stream()
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String round, String kind, int request, String name) {
        Response made = Api.post("rounds/%s/choices".formatted(round), Documents.json("""
                {reason: '试', choices: [{kind: '%s', requestId: '%s', role: 'TECH_COMMISSIONER', profileId: '%s'}]}
                """.formatted(
                        kind, village.requests.get(request), Objects.requireNonNull(village.people.get(name)))));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    }

    @Test
    void saysWhoIsThereWhyOthersAreNotAndWhatForcingThemWouldCost() {
        String round = village.frozen();
        solve(round);
        JsonNode teams = read("rounds/%s/teams".formatted(round)).path("items");
        int placed = 0;
        for (int request = 0; request < 4; request++) {
            List<JsonNode> candidates = commissioners(round, request);
            assertThat(candidates).hasSize(2);
            for (JsonNode one : candidates) {
                JsonNode where = one.at("/placed/0");
                assertThat(where.path("requestTitle").asText()).isEqualTo("果酒陈酿");
                boolean here = where.path("requestId").asText().equals(village.requests.get(request));
                assertThat(one.path("standing").asText()).isEqualTo(here ? "PLACED" : "BUSY");
                assertThat(one.path("cost").isMissingNode()).isEqualTo(here);
                if (!here) {
                    assertCost(one.path("cost"));
                }
                placed += here ? 1 : 0;
            }
        }
        assertThat(placed).isEqualTo(2);
        assertThat(teams).hasSize(4);
    }

    private static void assertCost(JsonNode cost) {
        assertThat(cost.at("/atMost/places").asInt()).isZero();
        long least = cost.at("/atLeast/points").asLong();
        long most = cost.at("/atMost/points").asLong();
        assertThat(least).isBetween(0L, most);
        assertThat(cost.at("/text/en").asText()).startsWith("Forcing costs");
        assertThat(cost.at("/text/zh-CN").asText()).startsWith("强制安排");
        if (cost.path("exact").asBoolean()) {
            assertThat(least).isEqualTo(most);
        }
    }

    @Test
    void whatSolvingAnewWithTheLockCostsLiesInTheInterval() {
        String round = village.frozen();
        solve(round);
        for (int request = 0; request < 4; request++) {
            for (JsonNode one : commissioners(round, request)) {
                if (one.has("cost")) {
                    String wish =
                            "{choices: [{kind: 'LOCK', requestId: '%s', role: 'TECH_COMMISSIONER', profileId: '%s'}]}"
                                    .formatted(
                                            village.requests.get(request),
                                            one.path("profileId").asText());
                    Response answer = Api.post("rounds/%s/what-if".formatted(round), Documents.json(wish));
                    JsonNode thought = Documents.json(answer.asString());
                    assertThat(-thought.path("points").asLong())
                            .isBetween(
                                    one.at("/cost/atLeast/points").asLong(),
                                    one.at("/cost/atMost/points").asLong());
                }
            }
        }
    }

    @Test
    void knowsWhatWasDecidedByHandForEachSolution() {
        String round = village.frozen();
        solve(round);
        choose(round, "LOCK", 0, "barrels");
        choose(round, "FORBID", 1, "yeast");
        solve(round);
        List<JsonNode> locked = commissioners(round, 0);
        assertThat(called(locked, "barrels").path("standing").asText()).isEqualTo("PLACED");
        JsonNode yeast = called(locked, "yeast");
        assertThat(yeast.path("standing").asText()).isEqualTo("SEATS_LOCKED");
        assertThat(yeast.has("cost")).isFalse();
        assertThat(yeast.at("/text/zh-CN").asText()).contains("锁定");
        List<JsonNode> second = commissioners(round, 1);
        assertThat(called(second, "yeast").path("standing").asText()).isEqualTo("FORBIDDEN");
        assertThat(called(second, "barrels").path("standing").asText()).isEqualTo("NO_TIME");
        JsonNode before =
                read(path(round, 0) + "?role=TECH_COMMISSIONER&result=1").path("items");
        assertThat(before)
                .allSatisfy(one -> assertThat(one.path("standing").asText()).isIn("PLACED", "BUSY"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, role",
        "role=TALENT, 400, TECH_COMMISSIONER",
        "role=nobody, 400, ENTERPRISE_MENTOR",
        "role=ENTERPRISE_MENTOR&result=0, 400, result",
        "role=ENTERPRISE_MENTOR&number=1, 400, number",
        "role=ENTERPRISE_MENTOR&limit=201, 400, limit",
        "role=ENTERPRISE_MENTOR&cursor=x, 400, cursor",
        "role=ENTERPRISE_MENTOR&result=2, 404, 2",
    })
    void refusesWhatItCannotShow(String query, int status, String names) {
        String round = village.frozen();
        solve(round);
        Response refused = Api.get(path(round, 0) + (query.isEmpty() ? "" : "?" + query));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
        assertThat(refused.asString()).contains(names);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        String round = village.frozen();
        String query = "?role=ENTERPRISE_MENTOR";
        assertThat(Api.get(path(round, 0) + query).statusCode()).isEqualTo(404);
        solve(round);
        assertThat(Api.get(path(round, 0) + query).statusCode()).isEqualTo(200);
        String nowhere = "rounds/%s/requests/%s/candidates".formatted(round, UUID.randomUUID());
        assertThat(Api.get(nowhere + query).statusCode()).isEqualTo(404);
        assertThat(Api.get(path(UUID.randomUUID().toString(), 0) + query).statusCode())
                .isEqualTo(404);
    }
}
