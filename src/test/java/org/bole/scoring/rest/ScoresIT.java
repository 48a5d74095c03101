package org.bole.scoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.bole.support.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /scores} as other systems rely on it. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // CDI sets the field.
class ScoresIT {
    private static final String THREE_BY_TWO = """
            {requests: [{id: 'b', title: '光刻胶显影后线条毛糙'}, {id: 'a', description: '仓储机器人互相等待'}],
             profiles: [{id: 'z', skills: ['光刻胶']}, {id: 'x', summary: '机器人路径规划'}, {id: 'y', outputs: [{abstract: '稻米育种'}]}]}
            """;

    @Inject
    EntityManager database;

    private static JsonNode score(String call) {
        return score(Documents.json(call));
    }

    private static JsonNode score(JsonNode call) {
        Response answer = Api.post("scores", call);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Documents.json(answer.asString());
    }

    private static List<String> pairs(JsonNode answer) {
        List<String> pairs = new ArrayList<>();
        answer.path("scores")
                .forEach(score -> pairs.add(
                        score.path("request").asText() + score.path("profile").asText()));
        return pairs;
    }

    private static List<String> fields(JsonNode object) {
        List<String> fields = new ArrayList<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            fields.add(names.next());
        }
        return fields;
    }

    @Test
    void takesBlankTextsForAbsentAndLineSeparatorsForSpaces() {
        JsonNode plain =
                score("{requests: [{id: 'r', title: 'a b'}], profiles: [{id: 'p', outputs: [{title: 'a b'}]}]}");
        JsonNode untidy = score("{requests: [{id: 'r', title: 'a\\u2028b', description: ''}],"
                + " profiles: [{id: 'p', summary: ' ', outputs: [{title: 'a\\u2029b', abstract: ''}]}]}");
        assertThat(untidy).isEqualTo(plain);
    }

    @Test
    void scoresTheLeastThatCanBeSaid() {
        for (String request : List.of("title: 'a'", "description: 'a'", "skills: ['a']")) {
            for (String profile : List.of(
                    "headline: 'a'",
                    "summary: 'a'",
                    "skills: ['a']",
                    "outputs: [{title: 'a'}]",
                    "outputs: [{abstract: 'a'}]",
                    "outputs: [{kind: 'PAPER', title: 'a', abstract: 'b', year: 2021}]")) {
                JsonNode answer =
                        score("{requests: [{id: 'r1', %s}], profiles: [{id: 'p1', %s}]}".formatted(request, profile));
                assertThat(fields(answer)).containsExactlyInAnyOrder("model", "scores");
                assertThat(answer.path("model").asText()).isNotBlank();
                assertThat(pairs(answer)).containsExactly("r1p1");
                JsonNode one = answer.at("/scores/0");
                assertThat(fields(one)).containsExactlyInAnyOrder("request", "profile", "points", "relevance");
                assertThat(one.path("points").isIntegralNumber()).isTrue();
                assertThat(one.path("points").asInt()).isBetween(0, 10_000);
                assertThat(one.path("relevance").asDouble()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void takesTheExampleOfTheContract() {
        JsonNode answer = score("""
                {requests:[{id:'r1',title:'…',description:'…',skills:['…'],disciplines:['43040'],industries:['2651']}],
                 profiles:[{id:'p1',roles:['TECH_COMMISSIONER'],headline:'…',summary:'…',skills:['…'],disciplines:['43040'],
                            outputs:[{kind:'PAPER',title:'…',abstract:'…',year:2021}]}],
                 pairs:[{request:'r1',profile:'p1'}], explain:false}
                """);
        assertThat(pairs(answer)).containsExactly("r1p1");
    }

    @Test
    void scoresAllCombinationsInTheOrderSent() {
        assertThat(pairs(score(THREE_BY_TWO))).containsExactly("bz", "bx", "by", "az", "ax", "ay");
        ObjectNode none = Documents.json(THREE_BY_TWO);
        none.putNull("pairs");
        assertThat(pairs(score(none))).hasSize(6);
        none.putArray("pairs");
        assertThat(pairs(score(none))).isEmpty();
    }

    @Test
    void scoresOnlyTheListedPairsByRequest() {
        ObjectNode call = Documents.json(THREE_BY_TWO);
        ArrayNode pairs = call.putArray("pairs");
        for (String pair : List.of("ay", "bx", "az", "bz")) {
            pairs.addObject().put("request", pair.substring(0, 1)).put("profile", pair.substring(1));
        }
        JsonNode some = score(call);
        assertThat(pairs(some)).containsExactly("bx", "bz", "ay", "az");
        JsonNode whole = score(THREE_BY_TWO);
        for (JsonNode one : some.path("scores")) {
            assertThat(whole.path("scores")).contains(one);
        }
    }

    @Test
    void ranksByMeaningOfTheTexts() {
        JsonNode scores = score(THREE_BY_TWO).path("scores");
        assertThat(scores.at("/0/relevance").asDouble())
                .isGreaterThan(scores.at("/1/relevance").asDouble());
        assertThat(scores.at("/4/relevance").asDouble())
                .isGreaterThan(scores.at("/3/relevance").asDouble())
                .isGreaterThan(scores.at("/5/relevance").asDouble());
    }

    @Test
    void scoresEnglishAndChinese() {
        JsonNode scores = score("""
                {requests: [{id: 'r', title: 'Line edge roughness of photoresist after development'}],
                 profiles: [{id: 'p', outputs: [{title: 'Reducing roughness of chemically amplified photoresists'}]},
                            {id: 'q', outputs: [{title: 'Medieval trade in the Baltic'}]},
                            {id: 'c', outputs: [{title: '光刻胶线边缘粗糙度'}]}]}
                """).path("scores");
        assertThat(scores.at("/0/relevance").asDouble())
                .isGreaterThan(scores.at("/1/relevance").asDouble() + 0.1);
        assertThat(scores)
                .allSatisfy(
                        score -> assertThat(score.path("relevance").isNumber()).isTrue());
    }

    @Test
    void explainsWhenAsked() {
        ObjectNode call = Documents.json(THREE_BY_TWO).put("explain", true);
        JsonNode plain = score(THREE_BY_TWO);
        JsonNode explained = score(call);
        for (int i = 0; i < 6; i++) {
            JsonNode one = explained.path("scores").get(i);
            assertThat(fields(one)).contains("components", "eligible", "reasons", "sentences");
            int sum = 0;
            for (JsonNode component : one.path("components")) {
                assertThat(fields(component)).contains("name", "value", "weight", "points", "evidence");
                sum += component.path("points").asInt();
            }
            assertThat(sum).isEqualTo(one.path("points").asInt());
            assertThat(one.path("eligible").asBoolean()).isTrue();
            assertThat(one.path("reasons")).isEmpty();
            for (String field : List.of("request", "profile", "points", "relevance")) {
                assertThat(one.path(field))
                        .isEqualTo(plain.path("scores").get(i).path(field));
            }
        }
        assertThat(explained.path("model")).isEqualTo(plain.path("model"));
    }

    @Test
    void doesNotRoundRelevance() {
        JsonNode relevance = score(THREE_BY_TWO).at("/scores/0/relevance");
        assertThat(relevance.asText().length()).isGreaterThan(9);
    }

    @Test
    void answersTheSameBytes() {
        ObjectNode call = Documents.scores();
        byte[] first = Api.post("scores", call).asByteArray();
        Api.create(
                "profiles", District.plainProfile(Api.create("organizations", Documents.organization("ENTERPRISE"))));
        assertThat(Api.post("scores", call).asByteArray()).isEqualTo(first);
        ObjectNode all = Documents.json(THREE_BY_TWO).put("explain", true);
        assertThat(Api.post("scores", all).asByteArray())
                .isEqualTo(Api.post("scores", all).asByteArray());
    }

    @Test
    void storesNothing() {
        Waiting.awaitVectors();
        List<Long> before = counts();
        ObjectNode call = Documents.scores();
        ((ObjectNode) call.at("/profiles/0")).put("summary", Documents.unique("从未见过的文字"));
        score(call);
        assertThat(counts()).isEqualTo(before);
    }

    private List<Long> counts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Stream.of("organization", "profile", "talent_request", "embedding", "embedding_backlog")
                        .map(table -> ((Number) database.createNativeQuery("select count(*) from " + table)
                                        .getSingleResult())
                                .longValue())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{requests:[{id:'r',title:'a'},{id:'r',title:'b'}],profiles:[{id:'p',summary:'a'}]}|/requests/1/id duplicate-id",
                "{requests:[{id:'r',title:'a'}],profiles:[{id:'p',summary:'a'},{id:'q',summary:'a'},{id:'p',summary:'a'}]}|/profiles/2/id duplicate-id",
                "{requests:[{id:'r'}],profiles:[{id:'p',summary:'a'}]}|/requests/0 no-text",
                "{requests:[{id:'r',disciplines:['43040']}],profiles:[{id:'p',summary:'a'}]}|/requests/0 no-text",
                "{requests:[{id:'r',title:'a'}],profiles:[{id:'p',roles:['TALENT']}]}|/profiles/0 no-text",
                "{requests:[{id:'r',title:'a'}],profiles:[{id:'p',outputs:[{year:2020}]}]}|/profiles/0/outputs/0 no-text",
                "{requests:[{id:'r'}],profiles:[{id:'p'}],pairs:[{request:'x',profile:'y'}]}|/requests/0 no-text;/profiles/0 no-text;/pairs/0/request unknown-id;/pairs/0/profile unknown-id",
                "{requests:[{title:'a'}],profiles:[{id:'p',summary:'a'}]}|/requests/0/id not-null",
                "{profiles:[{id:'p',summary:'a'}]}|/requests not-empty"
            })
    void refuses(String call, String expected) {
        JsonNode problem = Api.problem(Api.post("scores", Documents.json(call)), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactlyInAnyOrder(expected.split(";"));
    }

    @Test
    void scoresTwentyThousandPairsInAMinute() {
        ObjectNode call = Documents.json("{requests: [], profiles: []}");
        for (int i = 0; i < 20; i++) {
            call.withArray("requests").addObject().put("id", "r" + i).put("title", "第" + i + "号需求:薄膜沉积与光刻工艺");
        }
        for (int i = 0; i < 1_000; i++) {
            call.withArray("profiles").addObject().put("id", "p" + i).put("summary", "研究第" + i + "种材料的沉积工艺");
        }
        long start = System.nanoTime();
        assertThat(score(call).path("scores")).hasSize(20_000);
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void findsAnEnglishProfileForAChineseRequestByWayOfTheGlossary() {
        JsonNode scores = Documents.json(Api.post("scores", Documents.json("""
                {explain: true, requests: [{id: 'r', title: '光刻胶显影缺陷', skills: ['光刻胶']}],
                 profiles: [{id: 'chemist', summary: 'Defects of photoresist development', skills: ['photoresist']},
                            {id: 'mechanic', summary: 'Fault diagnosis of rolling bearings', skills: ['vibration']}]}
                """)).asString())
                .path("scores");
        JsonNode chemist = scores.get(0);
        assertThat(chemist.path("profile").asText()).isEqualTo("chemist");
        assertThat(chemist.path("points").asInt())
                .isGreaterThan(2 * scores.get(1).path("points").asInt());
        assertThat(chemist.toString())
                .contains("经术语对照")
                .contains("by the term glossary")
                .contains("\"translated\":true");
    }

    @Test
    void saysHowSureEachExplainedScoreIs() {
        ObjectNode call = Documents.json("""
                {requests: [{id: 'r', title: '光刻胶显影后线条毛糙', description: '寻找能改进光刻胶配方与显影工艺的团队', skills: ['光刻胶', '显影工艺']}],
                 profiles: [{id: 'thin', skills: ['光刻胶']},
                            {id: 'full', summary: '研究光刻胶', skills: ['光刻胶', '曝光', '刻蚀'], disciplines: ['43040'],
                             outputs: [{title: '光刻胶显影研究'}, {title: '显影工艺优化'}, {title: '线边缘粗糙度'}]}],
                 explain: true}
                """);
        JsonNode scores = score(call).path("scores");
        JsonNode thin = scores.path(0);
        JsonNode full = scores.path(1);
        for (JsonNode one : scores) {
            assertThat(one.path("points").asInt())
                    .isBetween(
                            one.at("/confidence/low").asInt(),
                            one.at("/confidence/high").asInt());
            assertThat(one.has("likelihood")).isFalse();
        }
        assertThat(thin.at("/confidence/value").asDouble())
                .isLessThan(full.at("/confidence/value").asDouble());
        assertThat(thin.at("/confidence/reasons").toString()).contains("THIN_PROFILE", "REQUEST_WITHOUT_FIELD");
        assertThat(thin.at("/sentences/zh-CN").toString()).contains("资料单薄");
        assertThat(full.at("/sentences/zh-CN").toString()).doesNotContain("资料单薄");
    }

    @Test
    void saysWhatPointsMeanAndWhereThatIsFrom() {
        JsonNode model = Documents.json(Api.get("score-model").asString());
        assertThat(model.at("/likelihood/source").asText()).contains("invented");
        assertThat(model.at("/likelihood/pairs").asInt()).isPositive();
        assertThat(model.at("/likelihood/likelihood/knots/0/share").isNumber()).isTrue();
        assertThat(model.at("/confidence/source").asText()).isNotBlank();
    }
}
