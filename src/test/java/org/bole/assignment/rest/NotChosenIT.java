package org.bole.assignment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code POST /assignments} says of pairs that are not chosen. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class NotChosenIT {
    /** All want e1; e3 takes nobody; r2 may not have e2. */
    private static final String CALL = """
            {requests: [{id: 'r1', demand: 1}, {id: 'r2'}, {id: 'r3'}],
             experts: [{id: 'e1', max: 1}, {id: 'e2', max: 2}, {id: 'e3', max: 0}, {id: 'e4', min: 1}],
             pairs: [{request: 'r3', expert: 'e4', score: 0.1}, {request: 'r1', expert: 'e1', score: 0.9},
                     {request: 'r1', expert: 'e2', score: 0.3}, {request: 'r2', expert: 'e1', score: 0.2},
                     {request: 'r2', expert: 'e2', score: 0.8}, {request: 'r1', expert: 'e3', score: 1},
                     {request: 'r3', expert: 'e1', score: 0.7}, {request: 'r3', expert: 'e2', score: 0.6}],
             forbidden: [{request: 'r2', expert: 'e2'}], allowPartial: true}
            """;

    private static JsonNode assign(JsonNode call) {
        Response answer = Api.post("assignments", call);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Documents.json(answer.asString());
    }

    private static ObjectNode asking(String call) {
        return Documents.json(call).put("explainNotChosen", true);
    }

    private static List<String> names(JsonNode pairs) {
        List<String> names = new ArrayList<>();
        pairs.forEach(pair ->
                names.add(pair.path("request").asText() + pair.path("expert").asText()));
        return names;
    }

    @Test
    void saysOfEachListedPairWhatForcingItCosts() {
        JsonNode answer = assign(asking(CALL));
        assertThat(names(answer.path("assignments"))).containsExactly("r3e4", "r1e2", "r2e1");
        JsonNode all = answer.path("notChosen");
        assertThat(names(all)).containsExactly("r1e1", "r1e3", "r3e1", "r3e2");
        JsonNode first = all.get(0);
        assertThat(first.path("score").asDouble()).isEqualTo(.9);
        assertThat(first.path("places").asInt()).isEqualTo(1);
        assertThat(first.path("cost").asDouble()).isCloseTo(-.4, within(1e-9));
        assertThat(first.path("minimums").asInt()).isZero();
        JsonNode impossible = all.get(1);
        assertThat(impossible.has("cost") || impossible.has("places") || impossible.has("minimums"))
                .isFalse();
        assertThat(all.get(3).path("minimums").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhatTheSameCallWithTheLockLoses() {
        JsonNode answer = assign(asking(CALL));
        int compared = 0;
        for (JsonNode pair : answer.path("notChosen")) {
            if (pair.path("minimums").asInt(1) == 0) {
                ObjectNode locked = Documents.json(CALL);
                ((ArrayNode) locked.withArray("locked"))
                        .addObject()
                        .put("request", pair.path("request").asText())
                        .put("expert", pair.path("expert").asText());
                JsonNode forced = assign(locked);
                assertThat(answer.path("total").asDouble()
                                - forced.path("total").asDouble())
                        .isCloseTo(pair.path("cost").asDouble(), within(1e-9));
                assertThat(answer.path("filled").asInt() - forced.path("filled").asInt())
                        .isEqualTo(pair.path("places").asInt());
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void saysNothingMoreWhenNobodyAsks() {
        String plain = Api.post("assignments", Documents.json(CALL)).asString();
        assertThat(plain).doesNotContain("notChosen");
        assertThat(Api.post("assignments", asking(CALL).put("explainNotChosen", false))
                        .asString())
                .isEqualTo(plain);
        ObjectNode explained = (ObjectNode) assign(asking(CALL));
        explained.remove("notChosen");
        assertThat(explained).isEqualTo(Documents.json(plain));
    }

    @Test
    void hasNothingToSayWhereNothingSatisfiesAllConstraints() {
        JsonNode refused = assign(asking("""
                {requests: [{id: 'r1', demand: 2}], experts: [{id: 'e1'}],
                 pairs: [{request: 'r1', expert: 'e1', score: 1}]}
                """));
        assertThat(refused.path("status").asText()).isEqualTo("INFEASIBLE");
        assertThat(refused.path("notChosen").isArray()).isTrue();
        assertThat(refused.path("notChosen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{objective: 'FAIR'}", "{maxPairProbability: 0.5}"})
    void isNotOfferedForOtherObjectives(String change) {
        Response refused = Api.post("assignments", Documents.merge(asking(CALL), Documents.json(change)));
        assertThat(Api.problem(refused, 400, "invalid-input")
                        .at("/violations/0/pointer")
                        .asText())
                .isEqualTo("/explainNotChosen");
        assertThat(refused.asString()).contains("explained-for-totals");
    }

    @Test
    void isNotOfferedForTooManyPairs() {
        ObjectNode call = asking("{requests: [], experts: [], pairs: [], allowPartial: true}");
        for (int i = 0; i <= 100; i++) {
            call.withArray("requests").addObject().put("id", "r" + i);
            call.withArray("experts").addObject().put("id", "e" + i);
            for (int e = 0; e <= 100; e++) {
                call.withArray("pairs")
                        .addObject()
                        .put("request", "r" + i)
                        .put("expert", "e" + e)
                        .put("score", (i * 7 + e * 3) % 11);
            }
        }
        Response refused = Api.post("assignments", call);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("explained-pairs", "10000", "10201");
        call.put("explainNotChosen", false);
        assertThat(assign(call).path("filled").asInt()).isEqualTo(101);
    }
}
