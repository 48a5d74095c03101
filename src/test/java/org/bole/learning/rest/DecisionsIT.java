package org.bole.learning.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions over HTTP: what is recorded, what is refused, and how they are listed. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class DecisionsIT {
    private static final String SHORTLIST = "{kind: 'SHORTLIST', role: 'TECH_COMMISSIONER', position: 3}";

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeEach
    void makeAScene() {
        scene = new Scene();
    }

    private List<JsonNode> listed(Map<String, ?> filter) {
        return Api.all("decisions", filter);
    }

    @Test
    void recordsTheScoreAsItStands() {
        JsonNode decision = scene.decide(scene.request, scene.skilled, SHORTLIST);
        JsonNode match = Scene.match(scene.request, scene.skilled);
        assertThat(decision.path("model").asText())
                .isEqualTo(match.path("model").asText());
        assertThat(decision.path("points").asInt())
                .isEqualTo(match.path("points").asInt());
        assertThat(decision.path("eligible").asBoolean()).isTrue();
        assertThat(decision.path("position").asInt()).isEqualTo(3);
        assertThat(decision.path("requestKind").asText()).isEqualTo("TECHNOLOGY_CHALLENGE");
        assertThat(decision.path("components")).hasSameSizeAs(match.path("components"));
        match.path("components")
                .forEach(component -> assertThat(decision.path("components")
                                .path(component.path("name").asText())
                                .asDouble())
                        .isEqualTo(component.path("value").asDouble()));
    }

    @Test
    void recordsWhoAndWhen() {
        JsonNode own = scene.decide(scene.request, scene.skilled, SHORTLIST);
        JsonNode named = scene.decide(
                scene.request,
                scene.near,
                "{kind: 'DECLINE', role: 'TECH_COMMISSIONER', reason: 'BUSY', note: '今年已满', decidedBy: '周科长'}");
        assertThat(own.path("decidedBy").asText()).isEqualTo("operator");
        assertThat(named.path("decidedBy").asText()).isEqualTo("周科长");
        assertThat(named.path("recordedBy").asText()).isEqualTo("operator");
        assertThat(named.path("note").asText()).isEqualTo("今年已满");
        assertThat(Duration.between(Instant.parse(own.path("decidedAt").asText()), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void keepsAnUnknownPositionUnknown() {
        JsonNode decision = scene.decide(scene.request, scene.skilled, "{kind: 'ACCEPT', role: 'TECH_COMMISSIONER'}");
        assertThat(decision.has("position")).isFalse();
        assertThat(listed(Map.of("requestId", scene.request)).get(0).has("position"))
                .isFalse();
    }

    @Test
    void readsBackWhatItRecorded() {
        Response answer = Api.post(Scene.path(scene.request, scene.skilled), Documents.json(SHORTLIST));
        String where = answer.header("Location").replaceFirst(".*/api/v1/", "");
        assertThat(Documents.json(Api.get(where).asString())).isEqualTo(Documents.json(answer.asString()));
        assertThat(listed(Map.of("requestId", scene.request))).containsExactly(Documents.json(answer.asString()));
    }

    @Test
    void recordsADecisionOnAPairThatIsNotEligible() {
        JsonNode decision = scene.decide(scene.request, scene.skilled, "{kind: 'SHORTLIST', role: 'TALENT'}");
        assertThat(decision.path("eligible").asBoolean()).isFalse();
    }

    @Test
    void listsByEachFilter() {
        scene.decide(scene.request, scene.skilled, SHORTLIST);
        scene.decide(scene.request, scene.near, "{kind: 'DECLINE', role: 'TECH_COMMISSIONER', reason: 'WRONG_FIELD'}");
        scene.decide(
                scene.request, scene.skilled, "{kind: 'EVALUATION', role: 'ENTERPRISE_MENTOR', grade: 'QUALIFIED'}");
        for (Map<String, String> filter : List.of(
                Map.of("kind", "DECLINE"),
                Map.of("reason", "WRONG_FIELD"),
                Map.of("grade", "QUALIFIED"),
                Map.of("profileId", scene.near),
                Map.of("role", "ENTERPRISE_MENTOR"))) {
            Map<String, Object> all = new TreeMap<>(filter);
            all.put("requestId", scene.request);
            assertThat(listed(all))
                    .as(filter.toString())
                    .hasSize(1)
                    .allSatisfy(one -> filter.forEach(
                            (name, value) -> assertThat(one.path(name).asText()).isEqualTo(value)));
        }
        assertThat(listed(Map.of("requestId", scene.request, "model", "1.0-t999")))
                .isEmpty();
        assertThat(listed(Map.of("requestId", scene.request, "kind", "ACCEPT"))).isEmpty();
    }

    @Test
    void listsPageByPageInBothOrders() {
        for (int i = 1; i <= 5; i++) {
            scene.decide(
                    scene.request, scene.skilled, "{kind: 'ACCEPT', role: 'TECH_COMMISSIONER', position: " + i + "}");
        }
        List<JsonNode> newest = listed(Map.of("requestId", scene.request, "limit", 2));
        List<JsonNode> oldest = listed(Map.of("requestId", scene.request, "limit", 2, "sort", "decidedAt"));
        assertThat(newest).extracting(one -> one.path("position").asInt()).containsExactly(5, 4, 3, 2, 1);
        assertThat(oldest).extracting(one -> one.path("position").asInt()).containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/kind not-null,/role not-null",
                "{kind: 'DECLINE', role: 'TALENT'}|/reason complete-verdict",
                "{kind: 'EVALUATION', role: 'TALENT'}|/grade complete-verdict",
                "{kind: 'ACCEPT', role: 'TALENT', reason: 'BUSY', grade: 'EXCELLENT'}"
                        + "|/grade complete-verdict,/reason complete-verdict",
                "{kind: 'ACCEPT', role: 'TALENT', position: 0}|/position min",
                "{kind: 'ACCEPT', role: 'TALENT', position: 100001}|/position max",
                "{kind: 'ACCEPT', role: 'TALENT', note: ' '}|/note plain-text",
                "{kind: 'ACCEPT', role: 'TALENT', decidedBy: ''}|/decidedBy plain-text",
                "{kind: 'DECLINE', role: 'BOSS', position: 1.5, reason: 'LAZY'}"
                        + "|/position wrong-type,/reason unknown-value,/role unknown-value",
                "{kind: 'ACCEPT', role: 'TALENT', points: 9000}|/points unknown-field"
            })
    void refusesWithEveryFaultAtOnce(String body, String violations) {
        JsonNode problem = Api.problem(
                Api.post(Scene.path(scene.request, scene.near), Documents.json(body)), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactlyInAnyOrder(violations.split(","));
        assertThat(listed(Map.of("requestId", scene.request))).isEmpty();
    }

    @Test
    void refusesInBothLanguages() {
        byte[] body = Api.bytes(Documents.json("{kind: 'DECLINE', role: 'TALENT'}"));
        String path = Api.V1 + Scene.path(scene.request, scene.near);
        assertThat(Api.sending(body, "zh-CN").post(path).asString()).contains("谢绝必须说明原因");
        assertThat(Api.sending(body, "en").post(path).asString()).contains("A decline needs a reason");
    }

    @Test
    void refusesWhatIsNotThere() {
        String nobody = UUID.randomUUID().toString();
        Api.problem(Api.post(Scene.path(nobody, scene.near), Documents.json(SHORTLIST)), 404, "not-found");
        Api.problem(Api.post(Scene.path(scene.request, nobody), Documents.json(SHORTLIST)), 404, "not-found");
        Api.problem(Api.post(Scene.path("x", scene.near), Documents.json(SHORTLIST)), 400, "invalid-input");
        Api.problem(Api.get("decisions/" + nobody), 404, "not-found");
        Api.problem(Api.get("decisions/x"), 400, "invalid-input");
        assertThat(Api.operator("zh-CN").get(Api.V1 + "decisions/" + nobody).asString())
                .contains("没有 id 为 " + nobody + " 的决定");
    }

    @ParameterizedTest
    @CsvSource({
        "requestId,x",
        "profileId,1",
        "role,BOSS",
        "kind,MAYBE",
        "reason,LAZY",
        "grade,A",
        "limit,0",
        "sort,points",
        "cursor,x",
        "request,1"
    })
    void refusesParameters(String name, String value) {
        JsonNode problem =
                Documents.json(Api.get("decisions", Map.of(name, value)).asString());
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-decidedAt", "decidedAt"})
    void refusesACursorOfAnotherOrder(String sort) {
        String cursor = new Cursor(sort.equals("decidedAt") ? "-decidedAt" : "decidedAt", List.of("a", "b")).toString();
        Api.problem(Api.get("decisions", Map.of("sort", sort, "cursor", cursor)), 400, "invalid-cursor");
    }
}
