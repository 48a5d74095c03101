package org.bole.round.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.rest.RoundCalls.read;
import static org.bole.round.rest.RoundCalls.solve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds that come to nothing. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class RoundClosingIT {
    private static final ObjectNode WHY = Documents.json("{reason: '企业撤回需求'}");

    private static Response close(String round) {
        return Api.post("rounds/%s/close".formatted(round), WHY);
    }

    @Test
    void isClosedForGoodAndStaysToBeRead() {
        String round = Village.shared().frozen();
        solve(round);
        Response answer = close(round);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonNode closed = Documents.json(answer.asString());
        assertThat(closed).isEqualTo(read("rounds/" + round));
        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/closed/reason").asText()).isEqualTo("企业撤回需求");
        assertThat(closed.at("/closed/by").asText()).isEqualTo("operator");
        assertThat(closed.at("/closed/at").asText())
                .isEqualTo(closed.path("updatedAt").asText());
        assertThat(read("rounds/%s/result".formatted(round)).path("filled").asInt())
                .isEqualTo(6);
        for (String next : new String[] {"freeze", "solve"}) {
            Api.problem(Api.post("rounds/%s/%s".formatted(round, next), Documents.json("{}")), 409, "round-status");
        }
        Api.problem(close(round), 409, "round-status");
        Api.problem(
                Api.post("rounds/%s/publicity".formatted(round), Documents.json("{until: '2036-01-01T00:00:00Z'}")),
                409,
                "round-status");
    }

    @Test
    void isClosedAsADraftAsWell() {
        String round = Api.create("rounds", Village.shared().draft());
        assertThat(read("rounds/" + round).has("closed")).isFalse();
        assertThat(close(round).statusCode()).isEqualTo(200);
        Api.problem(Api.post("rounds/%s/freeze".formatted(round), Documents.json("{}")), 409, "round-status");
    }

    @Test
    void isNotClosedWhileItsTeamsAreShown() {
        String round = Village.shared().frozen();
        solve(round);
        Response shown =
                Api.post("rounds/%s/publicity".formatted(round), Documents.json("{until: '2036-01-01T00:00:00Z'}"));
        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(201);
        Api.problem(close(round), 409, "round-status");
        assertThat(Api.post("rounds/%s/review".formatted(round), WHY).statusCode())
                .isEqualTo(200);
        assertThat(close(round).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{reason: ''}", "{reason: 7}", "{reason: 'x', why: 1}"})
    void wantsAReason(String document) {
        String round = Api.create("rounds", Village.shared().draft());
        Api.problem(Api.post("rounds/%s/close".formatted(round), Documents.json(document)), 400, "invalid-input");
        assertThat(read("rounds/" + round).path("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void doesNotCloseWhatIsNotThere() {
        Api.problem(close(UUID.randomUUID().toString()), 404, "not-found");
    }

    @Test
    void freezesNothingWhereNobodyIsWanted() {
        String firm = Api.create("organizations", Documents.organization("ENTERPRISE"));
        ObjectNode draft = Documents.json("{title: '没有需求的轮次'}");
        draft.putArray("requests")
                .add(Api.create("requests", Documents.request(firm).put("status", "DRAFT")));
        String round = Api.create("rounds", draft);
        Api.problem(Api.post("rounds/%s/freeze".formatted(round), Documents.json("{}")), 409, "nothing-open");
        assertThat(read("rounds/" + round).path("status").asText()).isEqualTo("DRAFT");
    }
}
