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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /assignments} as other systems rely on it. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class AssignmentIT {
    /** In total e1 should go to r1; then r2 has nobody. */
    private static final String TWO = """
            {requests: [{id: 'r1', demand: 1}, {id: 'r2'}], experts: [{id: 'e1', max: 1}, {id: 'e2', max: 1}],
             pairs: [{request: 'r1', expert: 'e1', score: 0.9}, {request: 'r1', expert: 'e2', score: 0.3},
                     {request: 'r2', expert: 'e1', score: 0.2}]}
            """;

    /** Three requests want e1; e2 has room, but may not be used for r2. */
    private static final String SHORT = """
            {requests: [{id: 'r1'}, {id: 'r2'}, {id: 'r3'}, {id: 'r4'}],
             experts: [{id: 'e1', max: 1}, {id: 'e2', max: 2}],
             pairs: [{request: 'r1', expert: 'e1', score: 1}, {request: 'r2', expert: 'e1', score: 2},
                     {request: 'r3', expert: 'e1', score: 3}, {request: 'r4', expert: 'e2', score: 4},
                     {request: 'r2', expert: 'e2', score: 1}],
             forbidden: [{request: 'r2', expert: 'e2'}]}
            """;

    private static JsonNode assign(JsonNode call) {
        Response answer = Api.post("assignments", call);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Documents.json(answer.asString());
    }

    private static JsonNode assign(String call) {
        return assign(Documents.json(call));
    }

    private static List<String> pairs(JsonNode answer) {
        List<String> pairs = new ArrayList<>();
        answer.path("assignments")
                .forEach(pair -> pairs.add(
                        pair.path("request").asText() + pair.path("expert").asText()));
        return pairs;
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.path(field).asText()));
        return texts;
    }

    @Test
    void fillsEveryPlaceBeforeItLooksAtScores() {
        JsonNode answer = assign(TWO);
        assertThat(answer.path("status").asText()).isEqualTo("OPTIMAL");
        assertThat(pairs(answer)).containsExactly("r1e2", "r2e1");
        assertThat(answer.path("total").asDouble()).isEqualTo(.5);
        assertThat(answer.path("upperBound").asDouble()).isEqualTo(.5);
        assertThat(answer.path("minPerRequest").asDouble()).isEqualTo(.2);
        assertThat(answer.path("unfilled")).isEmpty();
        assertThat(answer.path("suggestions")).isEmpty();
        assertThat(answer.has("certificate")).isFalse();
    }

    @Test
    void takesTheExampleOfTheContract() {
        JsonNode answer = assign("""
                {requests:[{id:'r1',demand:3}], experts:[{id:'e1',min:0,max:4},{id:'e2'},{id:'e3'}],
                 pairs:[{request:'r1',expert:'e1',score:0.83},{request:'r1',expert:'e2',score:0.1},
                        {request:'r1',expert:'e3',score:0.9}],
                 locked:[{request:'r1',expert:'e2'}], forbidden:[{request:'r1',expert:'e3'}],
                 objective:'TOTAL', allowPartial:true, maxPairProbability:null, seed:1}
                """);
        assertThat(pairs(answer)).containsExactly("r1e1", "r1e2");
        assertThat(answer.at("/unfilled/0/request").asText()).isEqualTo("r1");
        assertThat(answer.at("/unfilled/0/missing").asInt()).isEqualTo(1);
        assertThat(answer.at("/unfilled/0/reasons/0/code").asText()).isEqualTo("TOO_FEW_PAIRS");
    }

    @Test
    void saysWhoCompetesForWhomAndWhatWouldHelp() {
        JsonNode refused = assign(SHORT);
        assertThat(refused.path("status").asText()).isEqualTo("INFEASIBLE");
        assertThat(refused.path("assignments")).isEmpty();
        assertThat(refused.has("total")).isFalse();
        JsonNode conflict = refused.at("/conflicts/0");
        assertThat(conflict.path("code").asText()).isEqualTo("EXPERTS_FULL");
        assertThat(conflict.path("requests").toString()).isEqualTo("[\"r1\",\"r2\",\"r3\"]");
        assertThat(conflict.path("experts").toString()).isEqualTo("[\"e1\"]");
        assertThat(conflict.at("/text/en").asText())
                .isEqualTo("r1, r2, r3 need 3 places together, but those whom they may have can give 1. Full: e1.");
        assertThat(conflict.at("/text/zh-CN").asText()).contains("共需 3 个名额");
        JsonNode suggestion = refused.at("/suggestions/0");
        assertThat(suggestion.path("change").asText()).isEqualTo("RAISE_EXPERT_MAX");
        assertThat(suggestion.path("expert").asText()).isEqualTo("e1");
        assertThat(suggestion.path("to").asInt()).isEqualTo(3);
        assertThat(suggestion.path("fills").asInt()).isEqualTo(2);
        assertThat(texts(refused.path("suggestions"), "change")).contains("ALLOW_PAIR");
    }

    @Test
    void theSuggestionsHelp() {
        ObjectNode call = Documents.json(SHORT);
        ((ObjectNode) call.at("/experts/0")).put("max", 3);
        assertThat(assign(call).path("status").asText()).isEqualTo("OPTIMAL");
    }

    @Test
    void leavesPlacesEmptyWhereThatIsAllowed() {
        JsonNode answer = assign(Documents.json(SHORT).put("allowPartial", true));
        assertThat(answer.path("status").asText()).isEqualTo("OPTIMAL");
        assertThat(pairs(answer)).containsExactly("r3e1", "r4e2");
        assertThat(answer.path("places").asInt()).isEqualTo(4);
        assertThat(answer.path("filled").asInt()).isEqualTo(2);
        assertThat(texts(answer.path("unfilled"), "request")).containsExactly("r1", "r2");
        assertThat(answer.path("conflicts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "locked: [{request: 'r1', expert: 'e1'}], forbidden: [{request: 'r1', expert: 'e1'}]"
                        + " | LOCKED_AND_FORBIDDEN | ALLOW_PAIR",
                "locked: [{request: 'r2', expert: 'e2'}] | LOCKED_NOT_LISTED | UNLOCK",
                "locked: [{request: 'r1', expert: 'e1'}, {request: 'r1', expert: 'e2'}] | TOO_MANY_LOCKED | UNLOCK",
                "locked: [{request: 'r1', expert: 'e1'}, {request: 'r2', expert: 'e1'}] | TOO_MANY_LOCKED | RAISE_EXPERT_MAX",
                "locked: [{request: 'r1', expert: 'e1'}] | NO_PAIRS | ALLOW_PAIR",
            })
    void namesTheLocksThatCannotBeKept(String constraints, String code, String change) {
        ObjectNode call = Documents.json(TWO);
        call.setAll((ObjectNode) Documents.json("{%s}".formatted(constraints)));
        if (code.equals("NO_PAIRS")) {
            call.remove("locked");
            call.putArray("forbidden").addObject().put("request", "r2").put("expert", "e1");
        }
        JsonNode answer = assign(call);
        assertThat(answer.path("status").asText()).isEqualTo("INFEASIBLE");
        assertThat(texts(answer.path("conflicts"), "code")).contains(code);
        if (change != null) {
            assertThat(texts(answer.path("suggestions"), "change")).contains(change);
        }
    }

    @Test
    void namesLeastLoadsThatCannotBeReached() {
        JsonNode answer = assign("""
                {requests: [{id: 'r1'}], experts: [{id: 'e1', min: 2, max: 3}],
                 pairs: [{request: 'r1', expert: 'e1', score: 1}], allowPartial: true}
                """);
        assertThat(answer.path("status").asText()).isEqualTo("INFEASIBLE");
        assertThat(answer.at("/conflicts/0/code").asText()).isEqualTo("MIN_NOT_REACHED");
        assertThat(answer.at("/suggestions/0/change").asText()).isEqualTo("LOWER_EXPERT_MIN");
        assertThat(answer.at("/suggestions/0/to").asInt()).isEqualTo(1);
    }

    @Test
    void keepsNestedQuotas() {
        String call = """
                {requests: [{id: 'r1', demand: 2}, {id: 'r2', demand: 2}],
                 experts: [{id: 'a', group: 'physics'}, {id: 'b', group: 'physics'}, {id: 'c', group: 'chemistry'},
                           {id: 'd', max: 2}],
                 expertGroups: [{id: 'physics', within: 'university', max: 1}, {id: 'chemistry', within: 'university'},
                                {id: 'university', max: %d}],
                 pairs: [{request: 'r1', expert: 'a', score: 5}, {request: 'r1', expert: 'b', score: 4},
                         {request: 'r1', expert: 'c', score: 3}, {request: 'r1', expert: 'd', score: 0},
                         {request: 'r2', expert: 'a', score: 5}, {request: 'r2', expert: 'b', score: 4},
                         {request: 'r2', expert: 'c', score: 3}, {request: 'r2', expert: 'd', score: 1}]}
                """;
        JsonNode two = assign(call.formatted(2));
        assertThat(two.path("status").asText()).isEqualTo("OPTIMAL");
        assertThat(two.path("total").asDouble()).isEqualTo(9);
        JsonNode one = assign(call.formatted(1));
        assertThat(one.path("status").asText()).isEqualTo("INFEASIBLE");
        assertThat(one.at("/conflicts/0/expertGroups").toString()).contains("university");
        assertThat(one.at("/suggestions/0/change").asText()).isEqualTo("RAISE_EXPERT_GROUP_MAX");
        assertThat(one.at("/suggestions/0/to").asInt()).isEqualTo(2);
    }

    @Test
    void keepsQuotasOfRequests() {
        ObjectNode call = Documents.json(TWO);
        call.path("requests").forEach(request -> ((ObjectNode) request).put("group", "firm"));
        call.putArray("requestGroups").addObject().put("id", "firm").put("max", 1);
        JsonNode refused = assign(call);
        assertThat(refused.at("/conflicts/0/code").asText()).isEqualTo("QUOTA_FULL");
        assertThat(refused.at("/suggestions/0/change").asText()).isEqualTo("RAISE_REQUEST_GROUP_MAX");
        assertThat(pairs(assign(call.put("allowPartial", true)))).containsExactly("r1e1");
    }

    @Test
    void fairnessGivesThePoorestTheMost() {
        String call = """
                {requests: [{id: 'r1'}, {id: 'r2'}], experts: [{id: 'e1'}, {id: 'e2'}], objective: '%s',
                 pairs: [{request: 'r1', expert: 'e1', score: 1.0}, {request: 'r1', expert: 'e2', score: 0.6},
                         {request: 'r2', expert: 'e1', score: 0.4}, {request: 'r2', expert: 'e2', score: 0.1}]}
                """;
        assertThat(assign(call.formatted("TOTAL")).path("minPerRequest").asDouble())
                .isEqualTo(.1);
        JsonNode fair = assign(call.formatted("FAIR"));
        assertThat(fair.path("status").asText()).isEqualTo("OPTIMAL");
        assertThat(fair.path("minPerRequest").asDouble()).isEqualTo(.4);
        assertThat(fair.path("minPerRequestBound").asDouble()).isEqualTo(.4);
        assertThat(fair.path("total").asDouble()).isEqualTo(1.0);
    }

    @Test
    void balanceSpreadsTheLoad() {
        String call = """
                {requests: [{id: 'r1'}, {id: 'r2'}], experts: [{id: 'e1', max: 2}, {id: 'e2', max: 2}], balance: %s,
                 pairs: [{request: 'r1', expert: 'e1', score: 0.9}, {request: 'r1', expert: 'e2', score: 0.8},
                         {request: 'r2', expert: 'e1', score: 0.9}, {request: 'r2', expert: 'e2', score: 0.8}]}
                """;
        assertThat(assign(call.formatted("0")).path("total").asDouble()).isEqualTo(1.8);
        JsonNode spread = assign(call.formatted("0.2"));
        assertThat(new java.util.HashSet<>(texts(spread.path("assignments"), "expert")))
                .containsExactlyInAnyOrder("e1", "e2");
        assertThat(spread.path("total").asDouble()).isEqualTo(1.7, within(1e-12));
    }

    @Test
    void drawsLotsByProbability() {
        String call = """
                {requests: [{id: 'r1'}], experts: [{id: 'e1'}, {id: 'e2'}], maxPairProbability: 0.75, seed: %d,
                 pairs: [{request: 'r1', expert: 'e1', score: 0.9}, {request: 'r1', expert: 'e2', score: 0.1}]}
                """;
        Map<String, Integer> drawn = new HashMap<>();
        for (int seed = 0; seed < 40; seed++) {
            JsonNode answer = assign(call.formatted(seed));
            assertThat(answer.path("status").asText()).isEqualTo("OPTIMAL");
            assertThat(answer.path("upperBound").asDouble()).isEqualTo(.7, within(1e-12));
            assertThat(answer.at("/probabilities/0/probability").asDouble()).isEqualTo(.75);
            drawn.merge(pairs(answer).get(0), 1, Integer::sum);
        }
        assertThat(drawn.keySet()).containsExactlyInAnyOrder("r1e1", "r1e2");
    }

    @Test
    void namesTheLimitsOfProbabilityThatLeavePlacesOpen() {
        JsonNode answer = assign("""
                {requests: [{id: 'r1'}], experts: [{id: 'e1'}, {id: 'e2'}], maxPairProbability: 0.3,
                 pairs: [{request: 'r1', expert: 'e1', score: 1}, {request: 'r1', expert: 'e2', score: 1}]}
                """);
        assertThat(answer.path("status").asText()).isEqualTo("INFEASIBLE");
        assertThat(answer.at("/conflicts/0/code").asText()).isEqualTo("PROBABILITY_LIMITS");
        assertThat(answer.at("/conflicts/0/text/en").asText()).contains("allow 0.6 on average");
    }

    @Test
    void saysWhereLotsLeavePlacesOpen() {
        String call = """
                {requests: [{id: 'r1'}, {id: 'r2'}, {id: 'r3'}], experts: [{id: 'e1'}, {id: 'e2'}, {id: 'e3', min: %d}],
                 maxPairProbability: 0.5, allowPartial: true,
                 pairs: [{request: 'r1', expert: 'e1', score: 1}, {request: 'r2', expert: 'e2', score: 1},
                         {request: 'r3', expert: 'e3', score: 1}]}
                """;
        JsonNode answer = assign(call.formatted(0));
        assertThat(answer.path("expectedTotal").asDouble()).isEqualTo(1.5, within(1e-12));
        answer.path("unfilled")
                .forEach(one -> assertThat(one.at("/reasons/0/code").asText()).isEqualTo("PROBABILITY_LIMITS"));
        JsonNode least = assign(call.formatted(1));
        assertThat(least.path("status").asText()).isEqualTo("INFEASIBLE");
        assertThat(texts(least.path("conflicts"), "code")).containsExactly("PROBABILITY_LIMITS");
    }

    @Test
    void allowsOnlyWhatIsListed() {
        JsonNode answer = assign("""
                {requests: [{id: 'r1'}], experts: [{id: 'e1'}, {id: 'e2'}],
                 pairs: [{request: 'r1', expert: 'e2', score: 1}],
                 forbidden: [{request: 'r1', expert: 'e1'}, {request: 'r1', expert: 'e2'}]}
                """);
        assertThat(answer.path("suggestions").findValuesAsText("expert")).containsExactly("e2");
    }

    /** Many requests and experts with ties. */
    private static ObjectNode crowd(Random random) {
        ObjectNode call = Documents.json("{allowPartial: true, certificate: true}");
        ArrayNode requests = call.putArray("requests");
        ArrayNode experts = call.putArray("experts");
        ArrayNode pairs = call.putArray("pairs");
        for (int i = 0; i < 60; i++) {
            requests.addObject().put("id", "r" + i).put("demand", 1 + random.nextInt(3));
            experts.addObject().put("id", "e" + i).put("max", random.nextInt(4));
        }
        for (int r = 0; r < 60; r++) {
            for (int e = 0; e < 60; e++) {
                if (random.nextInt(8) == 0) {
                    pairs.addObject()
                            .put("request", "r" + r)
                            .put("expert", "e" + e)
                            .put("score", random.nextInt(5) / 4.0);
                }
            }
        }
        return call;
    }

    private static long price(Map<String, Long> prices, JsonNode id) {
        return Objects.requireNonNull(prices.get(id.asText()));
    }

    /** Adds up, from the call and the answer alone, what no assignment can exceed. */
    private static double bound(JsonNode call, JsonNode answer) {
        JsonNode certificate = answer.path("certificate");
        Map<String, Long> prices = new HashMap<>();
        for (String side : List.of("requests", "experts")) {
            certificate
                    .path(side)
                    .forEach(one -> prices.put(
                            one.path("id").asText(), one.path("price").asLong()));
        }
        double scale = certificate.path("scale").asDouble();
        long place = certificate.path("place").asLong();
        long sum = -place * answer.path("filled").asLong();
        for (JsonNode pair : call.path("pairs")) {
            long score = Math.round(pair.path("score").asDouble() * scale);
            sum += Math.max(0, score - price(prices, pair.path("request")) - price(prices, pair.path("expert")));
        }
        for (JsonNode request : call.path("requests")) {
            long price = price(prices, request.path("id")) + place;
            assertThat(price).isNotNegative();
            sum += price * request.path("demand").asLong();
        }
        for (JsonNode expert : call.path("experts")) {
            sum += Math.max(0, price(prices, expert.path("id")))
                    * expert.path("max").asLong();
        }
        return sum / scale;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCertificateProvesTheTotal(long seed) {
        ObjectNode call = crowd(new Random(seed));
        JsonNode answer = assign(call);
        assertThat(bound(call, answer)).isEqualTo(answer.path("total").asDouble(), within(1e-9));
        ObjectNode first = (ObjectNode) answer.at("/certificate/requests/0");
        long scale = answer.at("/certificate/scale").asLong();
        first.put("price", first.path("price").asLong() + 100 * scale);
        assertThat(bound(call, answer)).isGreaterThan(answer.path("total").asDouble() + 10);
    }

    @Test
    void answersTheSameBytesWhateverTheOrderOfTheCall() {
        ObjectNode call = crowd(new Random(7));
        byte[] bytes = Api.post("assignments", call).asByteArray();
        assertThat(Api.post("assignments", call).asByteArray()).isEqualTo(bytes);
        List<JsonNode> shuffled = new ArrayList<>();
        call.path("pairs").forEach(shuffled::add);
        Collections.shuffle(shuffled, new Random(1));
        ObjectNode other = call.deepCopy();
        other.putArray("pairs").addAll(shuffled);
        List<String> pairs = pairs(assign(other));
        assertThat(pairs)
                .containsExactlyInAnyOrderElementsOf(
                        pairs(Documents.json(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void reportsEverythingWrongAtOnce() {
        Response refused = Api.post("assignments", Documents.json("""
                {requests: [{id: 'r', group: 'g'}, {id: 'r'}], experts: [{id: 'e', min: 2, max: 1}], objective: 'FAIR',
                 pairs: [{request: 'x', expert: 'e', score: 1}, {request: 'r', expert: 'e'},
                         {request: 'r', expert: 'e', score: 1}, {request: 'r', expert: 'e', score: 1},
                         {request: 'r', expert: 'e', score: 1, maxProbability: 2}],
                 locked: [{request: 'r', expert: 'y'}],
                 expertGroups: [{id: 'a', within: 'b'}, {id: 'b', within: 'a'}, {id: 'c', within: 'z', min: 3, max: 2}]}
                """));
        assertThat(refused.statusCode()).isEqualTo(400);
        List<String> wrongs = new ArrayList<>();
        Documents.json(refused.asString())
                .path("violations")
                .forEach(one -> wrongs.add(
                        one.path("pointer").asText() + " " + one.path("code").asText()));
        assertThat(wrongs)
                .contains(
                        "/requests/1/id duplicate-id",
                        "/requests/0/group unknown-id",
                        "/experts/0/max crossed-bounds",
                        "/objective lots-are-for-totals",
                        "/pairs/0/request unknown-id",
                        "/pairs/1/score missing",
                        "/pairs/3 duplicate-pair",
                        "/pairs/4/maxProbability no-probability",
                        "/locked/0/expert unknown-id",
                        "/expertGroups/0/within group-cycle",
                        "/expertGroups/2/within unknown-id",
                        "/expertGroups/2/max crossed-bounds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{experts: [], pairs: []}",
                "{requests: [{id: 'r', demand: -1}], experts: [], pairs: []}",
                "{requests: [{id: ''}], experts: [], pairs: []}",
                "{requests: [], experts: [], pairs: [], maxPairProbability: 0}",
                "{requests: [], experts: [], pairs: [], balance: -1}",
                "{requests: [], experts: [], pairs: [], objective: 'BEST'}",
                "{requests: [], experts: [], pairs: [null]}",
                "{requests: [{id: 'r'}], experts: [{id: 'e'}], pairs: [{request: 'r', expert: 'e', score: 1e-305}]}",
                "{requests: [{id: 'r'}], experts: [{id: 'e'}], pairs: [{request: 'r', expert: 'e', score: 1e308}]}",
                "{requests: [], experts: [], pairs: [], extra: 1}"
            })
    void refusesWhatItCannotRead(String call) {
        assertThat(Api.post("assignments", Documents.json(call)).statusCode()).isEqualTo(400);
    }

    @Test
    void nothingToAssignIsAnAnswer() {
        JsonNode answer = assign("{requests: [], experts: [], pairs: []}");
        assertThat(answer.path("status").asText()).isEqualTo("OPTIMAL");
        assertThat(answer.path("total").asDouble()).isZero();
    }
}
