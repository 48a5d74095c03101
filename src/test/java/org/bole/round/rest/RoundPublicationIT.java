package org.bole.round.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.rest.RoundCalls.freeze;
import static org.bole.round.rest.RoundCalls.read;
import static org.bole.round.rest.RoundCalls.solve;
import static org.bole.round.rest.RoundCalls.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.Guild;
import org.bole.support.OperatorProfile;
import org.bole.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the review of a round to the proposals of its teams. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class RoundPublicationIT {
    private Guild guild;

    @BeforeEach
    void found() {
        guild = new Guild(2, 1, 2);
        Waiting.awaitVectors();
    }

    private String solved() {
        ObjectNode draft = Documents.json("{title: '公示', settings: {steps: 10}}");
        guild.requests.forEach(draft.putArray("requests")::add);
        String round = Api.create("rounds", draft);
        freeze(round);
        solve(round);
        return round;
    }

    private static Response post(String round, String what, String body) {
        return Api.post("rounds/%s/%s".formatted(round, what), Documents.json(body));
    }

    private static JsonNode done(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return Documents.json(response.asString());
    }

    private static Response show(String round, int seconds) {
        String until = OffsetDateTime.now().plusSeconds(seconds).toString();
        return post(round, "publicity", "{until: '%s'}".formatted(until));
    }

    private static String status(String round) {
        return read("rounds/" + round).path("status").asText();
    }

    private static List<JsonNode> proposals(String round) {
        return Api.all("proposals", Map.of("roundId", round));
    }

    /** Published as soon as its period is over. */
    private static JsonNode published(String round) {
        Waiting.await(
                "the end of the publicity period",
                () -> post(round, "publication", "{}").statusCode() == 200);
        return read("rounds/" + round);
    }

    @Test
    void asksThePeopleOfEachTeamOnceThePublicityPeriodIsOver() {
        String round = solved();
        JsonNode period = done(show(round, 5), 201);
        assertThat(period.path("number").asInt()).isEqualTo(1);
        assertThat(period.path("result").asInt()).isEqualTo(1);
        assertThat(status(round)).isEqualTo("PUBLICITY");
        assertThat(proposals(round)).hasSize(2).allSatisfy(proposal -> {
            assertThat(proposal.path("status").asText()).isEqualTo("ANNOUNCED");
            assertThat(proposal.at("/round/result").asInt()).isEqualTo(1);
        });
        String announced = proposals(round).get(0).path("id").asText();
        Api.problem(
                Api.post(
                        "proposals/%s/answers".formatted(announced),
                        Documents.json("{party: 'REQUESTER', verdict: 'ACCEPT'}")),
                409,
                "proposal-status");
        Api.problem(post(round, "publication", "{}"), 409, "publicity-runs");
        assertThat(published(round).path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(proposals(round)).hasSize(2).allSatisfy(proposal -> {
            assertThat(proposal.path("status").asText()).isEqualTo("OPEN");
            assertThat(proposal.path("answerBy").asText()).isNotEmpty();
            assertThat(proposal.path("parties")).hasSize(3);
        });
        assertThat(read("rounds/%s/publicity".formatted(round))
                        .at("/items/0/end/as")
                        .asText())
                .isEqualTo("PUBLISHED");
        Api.problem(post(round, "solve", "{}"), 409, "round-status");
        Api.problem(post(round, "review", "{reason: '太晚'}"), 409, "round-status");
    }

    @Test
    void isNotPublishedWhileAnObjectionIsOpenOrUpheld() {
        String round = solved();
        JsonNode team = teams(round).get(0);
        String person = team.at("/commissioner/profileId").asText();
        String request = team.path("requestId").asText();
        String objection =
                "{requestId: '%s', profileId: '%s', raisedBy: '某大学', text: '亲属关系'}".formatted(request, person);
        Api.problem(post(round, "objections", objection), 409, "round-status");
        done(show(round, 8), 201);
        Api.problem(
                post(
                        round,
                        "objections",
                        objection
                                .replace(person, guild.mentors.get(0) + "")
                                .replace(request, "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01")),
                409,
                "no-such-team");
        assertThat(done(post(round, "objections", objection), 201)
                        .path("number")
                        .asInt())
                .isEqualTo(1);
        assertThat(done(post(round, "objections", objection), 201)
                        .path("number")
                        .asInt())
                .as("the same one again")
                .isEqualTo(1);
        done(post(round, "objections", objection.replace("某大学", "另一大学")), 201);
        done(post(round, "objections", objection.replace("某大学", "某研究所")), 201);
        Waiting.await("the end of the publicity period", () -> {
            String type = post(round, "publication", "{}").path("type");
            return !type.endsWith("publicity-runs");
        });
        Api.problem(post(round, "objections", objection), 409, "publicity-over");
        JsonNode open = Api.problem(post(round, "publication", "{}"), 409, "objections-open");
        assertThat(open.path("violations")).hasSize(3);
        done(post(round, "objections/1/ruling", "{verdict: 'DISMISSED', reason: '不属实'}"), 200);
        Api.problem(post(round, "objections/1/ruling", "{verdict: 'UPHELD', reason: '改'}"), 409, "objection-decided");
        Api.problem(post(round, "objections/9/ruling", "{verdict: 'UPHELD', reason: '无'}"), 404, "not-found");
        JsonNode upheld = done(post(round, "objections/2/ruling", "{verdict: 'UPHELD', reason: '属实'}"), 200);
        assertThat(upheld.at("/ruling/signed/reason").asText()).isEqualTo("属实");
        Api.problem(post(round, "publication", "{}"), 409, "objections-open");
        goesBackAndComesAgain(round, request, person);
    }

    private static void goesBackAndComesAgain(String round, String request, String person) {
        assertThat(done(post(round, "review", "{reason: '异议成立'}"), 200)
                        .path("status")
                        .asText())
                .isEqualTo("REVIEW");
        assertThat(proposals(round)).allSatisfy(proposal -> {
            assertThat(proposal.path("status").asText()).isEqualTo("WITHDRAWN");
            assertThat(proposal.at("/withdrawn/reason").asText()).isEqualTo("异议成立");
        });
        done(post(round, "objections/3/ruling", "{verdict: 'DISMISSED', reason: '证据不足'}"), 200);
        JsonNode unmended = Api.problem(show(round, 60), 409, "objections-upheld");
        assertThat(unmended.path("violations")).hasSize(1);
        done(post(round, "choices", """
                        {reason: '异议成立', choices: [{kind: 'FORBID', requestId: '%s', profileId: '%s'}]}
                        """.formatted(request, person)), 201);
        Api.problem(show(round, 60), 409, "round-outdated");
        solve(round);
        JsonNode second = done(show(round, 3), 201);
        assertThat(second.path("number").asInt()).isEqualTo(2);
        assertThat(second.path("result").asInt()).isEqualTo(2);
        // What was objected to rightly in the first period is not there any more.
        assertThat(published(round).path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(read("rounds/%s/objections".formatted(round)).path("items")).hasSize(3);
    }

    @Test
    void isNotPublishedWithWhatWasObjectedToRightly() {
        String round = solved();
        JsonNode team = teams(round).get(0);
        done(show(round, 3), 201);
        String objection = "{requestId: '%s', raisedBy: '某企业', text: '技术方向不符'}"
                .formatted(team.path("requestId").asText());
        done(post(round, "objections", objection), 201);
        done(post(round, "objections/1/ruling", "{verdict: 'UPHELD', reason: '属实'}"), 200);
        Waiting.await("the end of the publicity period", () -> {
            String type = post(round, "publication", "{}").path("type");
            return !type.endsWith("publicity-runs");
        });
        Api.problem(post(round, "publication", "{}"), 409, "objections-upheld");
        done(post(round, "review", "{reason: '异议成立'}"), 200);
        Api.problem(show(round, 60), 409, "objections-upheld");
    }

    @Test
    void takesNoPlaceThatAnotherRoundHolds() {
        String first = solved();
        String second = solved();
        done(show(first, 60), 201);
        JsonNode problem = Api.problem(show(second, 60), 409, "no-room");
        assertThat(Api.violations(problem)).contains(" no-room-person", " no-room-request");
        assertThat(status(second)).isEqualTo("REVIEW");
        assertThat(proposals(second)).isEmpty();
        done(post(first, "review", "{reason: '让位'}"), 200);
        done(show(second, 60), 201);
    }

    @Test
    void namesWhoChangedSinceTheFreezing() {
        String round = solved();
        Api.change(
                "profiles",
                guild.mentors.get(0),
                Documents.json("{consent: {given: false, on: '2026-02-05', version: '2026-01'}}"));
        JsonNode problem = Api.problem(show(round, 60), 409, "no-room");
        assertThat(Api.violations(problem)).containsExactly(" not-eligible");
        assertThat(problem.at("/violations/0/reason").asText()).contains(guild.mentors.get(0));
    }

    @Test
    void plansWithWhatIsLeftWhenItIsFrozen() {
        Response held = Api.post("proposals", guild.offer(0, 0, 0));
        assertThat(held.statusCode()).as(held.asString()).isEqualTo(201);
        String round = solved();
        List<JsonNode> teams = teams(round);
        assertThat(teams).hasSize(1);
        assertThat(teams.get(0).path("requestId").asText()).isEqualTo(guild.requests.get(1));
        assertThat(teams.get(0).at("/mentor/profileId").asText()).isEqualTo(guild.mentors.get(1));
        assertThat(teams.get(0).at("/commissioner/profileId").asText()).isEqualTo(guild.commissioners.get(1));
        done(show(round, 60), 201);
    }

    @Test
    void refusesWhatHasNoMeaning() {
        String round = solved();
        assertThat(Api.violations(
                        Api.problem(post(round, "publicity", "{until: '2020-01-01T00:00:00Z'}"), 400, "invalid-input")))
                .containsExactly("/until upcoming");
        Api.problem(post(round, "publicity", "{}"), 400, "invalid-input");
        Api.problem(post(round, "publication", "{}"), 409, "round-status");
        Api.problem(post(round, "review", "{}"), 400, "invalid-input");
        Api.problem(Api.get("rounds/0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77/publicity"), 404, "not-found");
        Api.problem(Api.get("rounds/0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77/objections"), 404, "not-found");
    }
}
