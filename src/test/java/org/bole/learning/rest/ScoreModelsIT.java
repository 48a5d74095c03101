package org.bole.learning.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bole.platform.sql.Statements;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of the score model over HTTP: trained, compared, put in force and taken back. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScoreModelsIT {
    private static final String BUILT_IN = "1.2";

    @Inject
    Statements sql;

    private static String inForce() {
        return Documents.json(Api.get("score-model").asString()).path("version").asText();
    }

    /** Other tests score with the built-in model. */
    @AfterEach
    void goBack() {
        if (!inForce().equals(BUILT_IN)) {
            Scene.activate(BUILT_IN);
        }
    }

    /** Decisions that prefer the field to the skills, on enough requests for both sides of the split. */
    private static Scene preferTheField(int requests) {
        Scene scene = new Scene();
        for (int i = 0; i < requests; i++) {
            String request = i == 0 ? scene.request : Scene.request();
            scene.decide(request, scene.near, "{kind: 'ACCEPT', role: 'TECH_COMMISSIONER', position: 2}");
            scene.decide(
                    request,
                    scene.skilled,
                    "{kind: 'DECLINE', role: 'TECH_COMMISSIONER', reason: 'WRONG_FIELD', position: 1}");
        }
        return scene;
    }

    @Test
    @Order(1)
    void trainsAVersionEqualToTheBuiltInOneWithoutDecisions() {
        sql.update("delete from decision");
        JsonNode builtIn = Scene.version(BUILT_IN);
        JsonNode trained = Scene.version(Scene.trained("{}"));
        assertThat(trained.path("weights")).isEqualTo(builtIn.path("weights"));
        assertThat(trained.path("builtIn").asBoolean()).isFalse();
        assertThat(trained.at("/report/decisions/total").asInt()).isZero();
        assertThat(trained.at("/report/heldOut/lists").asInt()).isZero();
    }

    @Test
    void showsTheBuiltInModel() {
        JsonNode builtIn = Scene.version(BUILT_IN);
        assertThat(builtIn.path("builtIn").asBoolean()).isTrue();
        assertThat(builtIn.path("base").asText()).isEqualTo(BUILT_IN);
        assertThat(builtIn.path("inForce").asBoolean()).isTrue();
        assertThat(builtIn.has("report")).isFalse();
        assertThat(builtIn.path("weights"))
                .isEqualTo(Documents.json(Api.get("score-model").asString()).path("weights"));
    }

    @Test
    void trainsWithAReportAndPutsNothingInForce() {
        preferTheField(12);
        String version = Scene.trained("{seed: 3, positionExponent: 0.5, mostWeight: 4, note: 'first try'}");
        JsonNode trained = Scene.version(version);
        assertThat(version).matches(Pattern.quote(BUILT_IN) + "-t\\d+");
        assertThat(trained.path("inForce").asBoolean()).isFalse();
        assertThat(inForce()).isEqualTo(BUILT_IN);
        assertThat(trained.path("createdBy").asText()).isEqualTo("operator");
        JsonNode report = trained.path("report");
        assertThat(report.path("prior").asText()).isEqualTo(BUILT_IN);
        assertThat(report.path("seed").asLong()).isEqualTo(3);
        assertThat(report.at("/exposure/exponent").asDouble()).isEqualTo(.5);
        assertThat(report.at("/exposure/mostWeight").asDouble()).isEqualTo(4);
        assertThat(report.path("note").asText()).isEqualTo("first try");
        assertThat(report.at("/decisions/byKind/ACCEPT").asInt()).isGreaterThanOrEqualTo(12);
        assertThat(report.path("learnedRequests").asInt()).isPositive();
        assertThat(report.at("/fits/TECHNOLOGY_CHALLENGE/comparisons").asInt()).isPositive();
        assertThat(report.at("/fits/TECHNOLOGY_CHALLENGE/gap").asDouble()).isBetween(0.0, 1e-6);
        assertThat(report.at("/fits/CONSULTING/comparisons").asInt()).isZero();
        addsUp(trained);
        assertThat(field(trained)).isGreaterThan(field(Scene.version(BUILT_IN)));
    }

    private static int field(JsonNode version) {
        return version.at("/weights/TECHNOLOGY_CHALLENGE/FIELD").asInt();
    }

    private static void addsUp(JsonNode version) {
        version.path("weights").forEach(kind -> {
            int sum = 0;
            for (JsonNode weight : kind) {
                assertThat(weight.asInt()).isPositive();
                sum += weight.asInt();
            }
            assertThat(sum).isEqualTo(10_000);
        });
    }

    @Test
    void trainsTheSameTwice() {
        preferTheField(3);
        JsonNode first = Scene.version(Scene.trained("{}"));
        JsonNode second = Scene.version(Scene.trained("{}"));
        assertThat(second.path("weights")).isEqualTo(first.path("weights"));
        assertThat(second.path("report")).isEqualTo(first.path("report"));
    }

    @Test
    void changesPointsByActivationAndGivesThemBackExactlyByRollback() {
        Scene scene = preferTheField(12);
        JsonNode before = Scene.match(scene.request, scene.near);
        JsonNode listBefore = ranking(scene);
        String version = Scene.trained("{}");
        assertThat(Scene.match(scene.request, scene.near)).isEqualTo(before);

        JsonNode activation = Scene.activate(version);
        JsonNode after = Scene.match(scene.request, scene.near);
        assertThat(activation.path("version").asText()).isEqualTo(version);
        assertThat(activation.path("replaced").asText()).isEqualTo(BUILT_IN);
        assertThat(activation.path("activatedBy").asText()).isEqualTo("operator");
        assertThat(inForce()).isEqualTo(version);
        assertThat(after.path("model").asText()).isEqualTo(version);
        assertThat(after.path("points").asInt())
                .isGreaterThan(before.path("points").asInt());
        assertThat(ranking(scene))
                .allSatisfy(match -> assertThat(match.path("model").asText()).isEqualTo(version));
        assertThat(Scene.version(version).path("inForce").asBoolean()).isTrue();

        Scene.activate(BUILT_IN);
        assertThat(Scene.match(scene.request, scene.near)).isEqualTo(before);
        assertThat(ranking(scene)).isEqualTo(listBefore);
        List<JsonNode> activations = Api.all("score-model/activations", Map.of("limit", 1));
        assertThat(activations.subList(0, 2))
                .extracting(one -> one.path("version").asText())
                .containsExactly(BUILT_IN, version);
        assertThat(activations.get(0).path("note").asText()).isEqualTo("why");
    }

    private static JsonNode ranking(Scene scene) {
        return Documents.json(Api.get("requests/" + scene.request + "/matches", Map.of("limit", 200))
                        .asString())
                .path("items");
    }

    @Test
    void followsAnActivationByAnotherInstanceWithinASecond() throws InterruptedException {
        Scene scene = preferTheField(3);
        String version = Scene.trained("{}");
        assertThat(inForce()).isEqualTo(BUILT_IN);
        // As another instance does it: a row in the database, and no word to this one.
        sql.update(
                "insert into score_model_activation (version, replaced, activated_at, activated_by)"
                        + " values (?, '1.2', now(), 'elsewhere')",
                version);
        Thread.sleep(1_100);
        assertThat(inForce()).isEqualTo(version);
        assertThat(Scene.match(scene.request, scene.near).path("model").asText())
                .isEqualTo(version);
    }

    @Test
    void recordsUnderWhichModelADecisionWasMade() {
        Scene scene = preferTheField(2);
        String version = Scene.trained("{}");
        Scene.activate(version);
        JsonNode decision = scene.decide(scene.request, scene.skilled, "{kind: 'ACCEPT', role: 'TECH_COMMISSIONER'}");
        assertThat(decision.path("model").asText()).isEqualTo(version);
        assertThat(Api.all("decisions", Map.of("requestId", scene.request, "model", version)))
                .hasSize(1);
    }

    @Test
    void takesAnotherVersionAsPrior() {
        String prior = Scene.trained("{}");
        String version = Scene.trained("{prior: '" + prior + "'}");
        assertThat(Scene.version(version).at("/report/prior").asText()).isEqualTo(prior);
    }

    @Test
    void comparesOnHeldOutDecisionsAndOnABenchmark() {
        preferTheField(12);
        String version = Scene.trained("{}");
        JsonNode comparison = Documents.json(Api.post("score-models/" + version + "/comparisons", Documents.json("""
                                {requests: [{id: 'r1', title: '光刻胶显影后线条毛糙', skills: ['光刻胶配方'], disciplines: ['43045']}],
                                 profiles: [{id: 'p1', skills: ['光刻胶配方'], disciplines: ['52020']},
                                            {id: 'p2', skills: ['路径规划'], disciplines: ['43045']},
                                            {id: 'p3', skills: ['激光雷达']}],
                                 pairs: [{request: 'r1', profile: 'p3', label: 0}, {request: 'r1', profile: 'p1', label: 2},
                                         {request: 'r1', profile: 'p2', label: 1.5}]}
                                """))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(comparison.path("candidate").asText()).isEqualTo(version);
        assertThat(comparison.path("current").asText()).isEqualTo(BUILT_IN);
        assertThat(comparison.at("/benchmark/lists").asInt()).isEqualTo(1);
        assertThat(comparison.at("/benchmark/pairs").asInt()).isEqualTo(3);
        assertThat(comparison.at("/benchmark/current/ndcg/value").asDouble()).isEqualTo(1);
        assertThat(comparison.at("/benchmark/current/loss/value").asDouble()).isZero();
        assertThat(comparison.at("/benchmark/difference/pairwiseAccuracy/low").isNumber())
                .isTrue();
        // The same split and the same figures as in the training report.
        assertThat(comparison.path("heldOut")).isEqualTo(Scene.version(version).at("/report/heldOut"));
    }

    @Test
    void comparesWithoutABenchmark() {
        JsonNode comparison =
                Documents.json(Api.post("score-models/1.2/comparisons", Documents.json("{against: '1.2'}"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertThat(comparison.has("benchmark")).isFalse();
        assertThat(comparison.at("/heldOut/candidate")).isEqualTo(comparison.at("/heldOut/current"));
    }

    @Test
    void listsPageByPageAndFindsTheBuiltInOne() {
        List<String> trained = List.of(Scene.trained("{}"), Scene.trained("{}"));
        List<String> listed = new ArrayList<>();
        for (JsonNode one : Api.all("score-models", Map.of("limit", 1))) {
            assertThat(one.has("weights")).isFalse();
            assertThat(one.has("report")).isFalse();
            listed.add(one.path("version").asText());
        }
        assertThat(listed.subList(0, 2)).containsExactly(trained.get(1), trained.get(0));
        assertThat(listed).contains(BUILT_IN).doesNotHaveDuplicates();
    }

    @Test
    void refusesToActivateWhatIsInForce() {
        JsonNode problem =
                Api.problem(Api.post("score-models/1.2/activation", Documents.json("{}")), 409, "already-in-force");
        assertThat(problem.path("detail").asText()).contains("1.2");
        byte[] body = Api.bytes(Documents.json("{}"));
        assertThat(Api.sending(body, "zh-CN")
                        .post(Api.V1 + "score-models/1.2/activation")
                        .asString())
                .contains("评分模型 1.2 已经在用");
    }

    @Test
    void usesNoModelOfOtherComponents() throws InterruptedException {
        String version = Scene.trained("{}");
        String foreign = Documents.unique("0.9-t");
        sql.update(
                "insert into score_model select ?, '0.9', false, weights, report, created_at, created_by"
                        + " from score_model where version = ?",
                foreign,
                version);
        for (String path : List.of("/activation", "/comparisons")) {
            Api.problem(Api.post("score-models/" + foreign + path, Documents.json("{}")), 409, "other-base");
        }
        Api.problem(Api.post("score-models", Documents.json("{prior: '" + foreign + "'}")), 409, "other-base");
        // Left in force by an older release.
        sql.update(
                "insert into score_model_activation (version, replaced, activated_at, activated_by)"
                        + " values (?, '0.9', now(), 'long ago')",
                foreign);
        Thread.sleep(1_100);
        assertThat(inForce()).isEqualTo(BUILT_IN);
        Scene.activate(version);
        assertThat(inForce()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"get,", "get,/reliability", "post,/activation", "post,/comparisons"})
    void refusesVersionsThatAreNotThere(String method, @Nullable String path) {
        String resource = "score-models/9.9" + (path == null ? "" : path);
        Api.problem(
                method.equals("get") ? Api.get(resource) : Api.post(resource, Documents.json("{}")), 404, "not-found");
    }

    @Test
    void refusesAnotherVersionThatIsNotThere() {
        Api.problem(Api.post("score-models", Documents.json("{prior: '9.9'}")), 404, "not-found");
        Api.problem(Api.post("score-models/1.2/comparisons", Documents.json("{against: '9.9'}")), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score-models|{seed: 1.5}|/seed wrong-type",
                "score-models|{positionExponent: -1}|/positionExponent decimal-min",
                "score-models|{positionExponent: 3.1, mostWeight: 0.5}"
                        + "|/mostWeight decimal-min,/positionExponent decimal-max",
                "score-models|{mostWeight: 1001}|/mostWeight decimal-max",
                "score-models|{weights: {}}|/weights unknown-field",
                "score-models/1.2/activation|{note: ''}|/note plain-text",
                "score-models/1.2/activation|{force: true}|/force unknown-field",
                "score-models/1.2/comparisons|{requests: [{id: 'r1'}]}|/requests/0 no-text",
                "score-models/1.2/comparisons|{pairs: [{request: 'r', profile: 'p', label: -1}]}"
                        + "|/pairs/0/label decimal-min",
                "score-models/1.2/comparisons|{pairs: [{request: 'r', profile: 'p', label: 1}]}"
                        + "|/pairs/0/request unknown-id,/pairs/0/profile unknown-id",
                "score-models/1.2/comparisons|{pairs: [{}]}"
                        + "|/pairs/0/request not-null,/pairs/0/profile not-null,/pairs/0/label not-null"
            })
    void refusesBodies(String path, String body, String violations) {
        JsonNode problem = Api.problem(Api.post(path, Documents.json(body)), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactlyInAnyOrder(violations.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "score-models,limit,0",
        "score-models,cursor,x",
        "score-models,sort,version",
        "score-model/activations,limit,201",
        "score-model/activations,cursor,x",
        "score-model/activations,by,me"
    })
    void refusesParameters(String path, String name, String value) {
        JsonNode problem = Documents.json(Api.get(path, Map.of(name, value)).asString());
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo(name);
    }

    @Test
    void drawsTheReliabilityCurveOfWhatWasDecided() {
        // Which requests are held out follows from their ids: among so many there is one.
        preferTheField(30);
        JsonNode builtIn = reliability(BUILT_IN);
        assertThat(builtIn.path("version").asText()).isEqualTo(BUILT_IN);
        assertThat(builtIn.path("heldOutRequests").asInt()).isPositive();
        int pairs = builtIn.path("heldOutPairs").asInt();
        assertThat(pairs).isPositive();
        assertThat(builtIn.at("/builtIn/source").asText()).contains("invented");
        assertThat(builtIn.at("/builtIn/curve/pairs").asInt()).isEqualTo(pairs);
        assertThat(builtIn.at("/builtIn/curve/brier").asDouble()).isBetween(0.0, 1.0);
        assertThat(builtIn.at("/builtIn/curve/calibrationError").asDouble()).isBetween(0.0, 1.0);
        int inBins = 0;
        for (JsonNode bin : builtIn.at("/builtIn/curve/bins")) {
            assertThat(bin.path("observed").asDouble())
                    .isBetween(bin.path("low").asDouble(), bin.path("high").asDouble());
            inBins += bin.path("pairs").asInt();
        }
        assertThat(inBins).isEqualTo(pairs);
    }

    @Test
    void claimsNoBuiltInMeaningForATrainedModel() {
        preferTheField(3);
        JsonNode trained = reliability(Scene.trained("{}"));
        assertThat(trained.has("builtIn")).isFalse();
        assertThat(trained.path("learnedPairs").isIntegralNumber()).isTrue();
    }

    private static JsonNode reliability(String version) {
        return Documents.json(Api.get("score-models/" + version + "/reliability")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
