package org.bole.proposal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.Guild;
import org.bole.support.OperatorProfile;
import org.bole.support.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teams offered by hand, among two mentors and two commissioners with room for one team each. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class ProposalsIT {
    private Guild guild;

    @BeforeEach
    void found() {
        guild = new Guild(2, 1, 2);
    }

    private JsonNode offered(int request, int mentor, int commissioner) {
        Response made = Api.post("proposals", guild.offer(request, mentor, commissioner));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        JsonNode proposal = Documents.json(made.asString());
        assertThat(made.header("Location"))
                .endsWith("/api/v1/proposals/" + proposal.path("id").asText());
        return proposal;
    }

    private static Response say(JsonNode proposal, String party, String verdict, @Nullable String reason) {
        ObjectNode answer = Documents.json("{party: '%s', verdict: '%s'}".formatted(party, verdict));
        return Api.post(
                "proposals/%s/answers".formatted(proposal.path("id").asText()),
                reason == null ? answer : answer.put("reason", reason));
    }

    private static JsonNode said(JsonNode proposal, String party, String verdict, @Nullable String reason) {
        Response response = say(proposal, party, verdict, reason);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return Documents.json(response.asString());
    }

    private static JsonNode acceptedByAll(JsonNode proposal) {
        said(proposal, "REQUESTER", "ACCEPT", null);
        said(proposal, "ENTERPRISE_MENTOR", "ACCEPT", null);
        return said(proposal, "TECH_COMMISSIONER", "ACCEPT", null);
    }

    private static String status(JsonNode proposal) {
        return Documents.json(
                        Api.get("proposals/" + proposal.path("id").asText()).asString())
                .path("status")
                .asText();
    }

    private String requestStatus(int request) {
        return Api.get("requests/" + guild.requests.get(request)).path("status");
    }

    @Test
    void isAcceptedByAllThreePartiesAndMatchesTheRequest() {
        JsonNode proposal = offered(0, 0, 0);
        assertThat(proposal.path("status").asText()).isEqualTo("OPEN");
        assertThat(proposal.path("parties"))
                .extracting(party -> party.path("party").asText())
                .containsExactly("REQUESTER", "ENTERPRISE_MENTOR", "TECH_COMMISSIONER");
        assertThat(proposal.path("answerBy").asText()).isNotEmpty();
        assertThat(said(proposal, "REQUESTER", "ACCEPT", null).path("status").asText())
                .isEqualTo("OPEN");
        JsonNode accepted = acceptedByAll(proposal);
        assertThat(accepted.path("status").asText()).isEqualTo("ACCEPTED");
        assertThat(requestStatus(0)).isEqualTo("MATCHED");
        assertThat(requestStatus(1)).isEqualTo("OPEN");
        Api.problem(say(proposal, "REQUESTER", "DECLINE", "OTHER"), 409, "proposal-status");
    }

    @Test
    void takesOneAnswerOfAParty() {
        JsonNode proposal = offered(0, 0, 0);
        JsonNode first = said(proposal, "ENTERPRISE_MENTOR", "ACCEPT", null);
        assertThat(said(proposal, "ENTERPRISE_MENTOR", "ACCEPT", null)).isEqualTo(first);
        Api.problem(say(proposal, "ENTERPRISE_MENTOR", "DECLINE", "BUSY"), 409, "answered");
        Api.problem(say(proposal, "TALENT", "ACCEPT", null), 409, "no-such-party");
    }

    @Test
    void givesPlacesFreeWhenSomebodyDeclinesAndTakesTheNextOne() {
        JsonNode proposal = offered(0, 0, 0);
        said(proposal, "REQUESTER", "ACCEPT", null);
        said(proposal, "ENTERPRISE_MENTOR", "ACCEPT", null);
        JsonNode declined = said(proposal, "TECH_COMMISSIONER", "DECLINE", "BUSY");
        assertThat(declined.path("status").asText()).isEqualTo("DECLINED");
        assertThat(declined.at("/parties/2/answer/reason").asText()).isEqualTo("BUSY");

        Response replaced = Api.post(
                "proposals/%s/replacements".formatted(proposal.path("id").asText()),
                Documents.json("{role: 'TECH_COMMISSIONER', profileId: '%s'}".formatted(guild.commissioners.get(1))));
        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(201);
        JsonNode next = Documents.json(replaced.asString());
        assertThat(next.path("parties"))
                .extracting(party -> party.has("answer"))
                .containsExactly(false, true, false);
        said(next, "REQUESTER", "ACCEPT", null);
        assertThat(said(next, "TECH_COMMISSIONER", "ACCEPT", null)
                        .path("status")
                        .asText())
                .isEqualTo("ACCEPTED");
        // The first commissioner has room again.
        offered(1, 1, 0);
    }

    @Test
    void replacesNobodyWhereTheTeamStandsOrHasNoSuchPlace() {
        JsonNode proposal = offered(0, 0, 0);
        String replacements =
                "proposals/%s/replacements".formatted(proposal.path("id").asText());
        ObjectNode other =
                Documents.json("{role: 'TECH_COMMISSIONER', profileId: '%s'}".formatted(guild.commissioners.get(1)));
        Api.problem(Api.post(replacements, other), 409, "proposal-status");
        said(proposal, "REQUESTER", "DECLINE", "WRONG_FIELD");
        Api.problem(Api.post(replacements, other.deepCopy().put("role", "TALENT")), 409, "no-such-place");
        JsonNode wrong = Api.problem(
                Api.post(replacements, other.deepCopy().put("profileId", guild.mentors.get(1))), 409, "no-room");
        assertThat(Api.violations(wrong)).containsExactly("/profileId not-eligible");
        assertThat(Api.post(replacements, other).statusCode()).isEqualTo(201);
    }

    @Test
    void namesEverybodyWhoHasNoRoomAndTheRequestThatHasNoPlace() {
        offered(0, 0, 0);
        JsonNode problem = Api.problem(Api.post("proposals", guild.offer(0, 0, 0)), 409, "no-room");
        assertThat(Api.violations(problem))
                .containsExactlyInAnyOrder(
                        "/mentorId no-room-person",
                        "/mentorId no-room-request",
                        "/mentorId no-room-twice",
                        "/commissionerId no-room-person",
                        "/commissionerId no-room-request",
                        "/commissionerId no-room-twice");
        assertThat(problem.at("/violations/0/reason").asText()).isNotBlank();
        JsonNode busy = Api.problem(Api.post("proposals", guild.offer(1, 0, 1)), 409, "no-room");
        assertThat(Api.violations(busy)).containsExactly("/mentorId no-room-person");
    }

    @Test
    void refusesWhoIsNotThereOrNotEligibleAndARequestThatIsNotOpen() {
        String nobody = UUID.randomUUID().toString();
        JsonNode absent = Api.problem(
                Api.post(
                        "proposals",
                        guild.offer(0, 0, 0).put("mentorId", nobody).put("requestId", nobody)),
                409,
                "no-room");
        assertThat(Api.violations(absent))
                .containsExactlyInAnyOrder("/requestId unknown-request", "/mentorId unknown-profile");
        JsonNode swapped = Api.problem(
                Api.post(
                        "proposals",
                        guild.offer(0, 0, 0)
                                .put("mentorId", guild.commissioners.get(0))
                                .put("commissionerId", guild.mentors.get(0))),
                409,
                "no-room");
        assertThat(Api.violations(swapped)).contains("/mentorId not-eligible", "/commissionerId not-eligible");
        Api.change("requests", guild.requests.get(1), Documents.json("{}"));
        acceptedByAll(offered(0, 0, 0));
        JsonNode matched = Api.problem(Api.post("proposals", guild.offer(0, 1, 1)), 409, "no-room");
        assertThat(Api.violations(matched)).containsExactly("/requestId request-not-open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{requestId: null} | /requestId not-null",
                "{mentorId: null, commissionerId: null} | ' assert-true'",
                "{answerBy: '2020-01-01T00:00:00+08:00'} | /answerBy upcoming",
                "{answerBy: '+999999-01-01T00:00:00Z'} | /answerBy upcoming",
                "{mentorId: null, commissionerId: null, talentIds: ['0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77']} | /talentIds assert-true"
            })
    void refusesAnOfferThatSaysTooLittle(String change, String violation) {
        ObjectNode offer = Documents.merge(guild.offer(0, 0, 0), Documents.json(change));
        assertThat(Api.violations(Api.problem(Api.post("proposals", offer), 400, "invalid-input")))
                .contains(violation);
    }

    @Test
    void wantsAReasonForADecline() {
        JsonNode proposal = offered(0, 0, 0);
        JsonNode silent = Api.problem(say(proposal, "REQUESTER", "DECLINE", null), 400, "invalid-input");
        assertThat(Api.violations(silent)).containsExactly("/reason assert-true");
        assertThat(silent.toString()).doesNotContain("false");
        Api.problem(say(proposal, "REQUESTER", "ACCEPT", "BUSY"), 400, "invalid-input");
        Api.problem(
                say(Documents.json("{id: '%s'}".formatted(UUID.randomUUID())), "REQUESTER", "ACCEPT", null),
                404,
                "not-found");
    }

    @Test
    void expiresByItselfAndFreesItsPlaces() {
        Response made = Api.post(
                "proposals",
                guild.offer(0, 0, 0)
                        .put("answerBy", OffsetDateTime.now().plusSeconds(4).toString()));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        JsonNode proposal = Documents.json(made.asString());
        Waiting.await("the end of the time to answer", () -> status(proposal).equals("EXPIRED"));
        Api.problem(say(proposal, "REQUESTER", "ACCEPT", null), 409, "proposal-status");
        assertThat(ids(Map.of("status", "EXPIRED", "requestId", guild.requests.get(0))))
                .containsExactly(proposal.path("id").asText());
        assertThat(ids(Map.of("status", "OPEN", "requestId", guild.requests.get(0))))
                .isEmpty();
        offered(0, 0, 0);
    }

    @Test
    void asksNobodyToAcceptWhoMayNotBeInTheTeamAnyMore() {
        JsonNode proposal = offered(0, 0, 0);
        Api.change(
                "profiles",
                guild.mentors.get(0),
                Documents.json("{consent: {given: false, on: '2026-02-05', version: '2026-01'}}"));
        JsonNode problem = Api.problem(say(proposal, "ENTERPRISE_MENTOR", "ACCEPT", null), 409, "not-eligible");
        assertThat(Api.violations(problem)).containsExactly(" not-eligible");
        assertThat(said(proposal, "ENTERPRISE_MENTOR", "DECLINE", "CONFLICT")
                        .path("status")
                        .asText())
                .isEqualTo("DECLINED");
    }

    @Test
    void opensTheRequestAgainWhenAnAcceptedTeamIsTakenBack() {
        JsonNode proposal = acceptedByAll(offered(0, 0, 0));
        String withdrawal =
                "proposals/%s/withdrawal".formatted(proposal.path("id").asText());
        Api.problem(Api.post(withdrawal, Documents.json("{}")), 400, "invalid-input");
        Response taken = Api.post(withdrawal, Documents.json("{reason: '企业倒闭'}"));
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat((String) taken.path("status")).isEqualTo("WITHDRAWN");
        assertThat((String) taken.path("withdrawn.reason")).isEqualTo("企业倒闭");
        assertThat(requestStatus(0)).isEqualTo("OPEN");
        Api.problem(Api.post(withdrawal, Documents.json("{reason: '再次'}")), 409, "proposal-status");
        offered(0, 0, 0);
    }

    @Test
    void letsStudentsAnswerAlsoWhenTheTeamIsAccepted() {
        String request = guild.request(2);
        String one = guild.student();
        String other = guild.student();
        ObjectNode offer = guild.offer(0, 0, 0).put("requestId", request);
        offer.putArray("talentIds").add(one).add(other);
        JsonNode proposal = Documents.json(Api.post("proposals", offer).asString());
        assertThat(proposal.path("parties")).as(proposal.toString()).hasSize(5);
        assertThat(acceptedByAll(proposal).path("status").asText()).isEqualTo("ACCEPTED");
        assertThat(studentSays(proposal, one, "{verdict: 'ACCEPT'}").statusCode())
                .isEqualTo(200);
        Response left = studentSays(proposal, other, "{verdict: 'DECLINE', reason: 'BUSY'}");
        assertThat((String) left.path("status")).isEqualTo("ACCEPTED");
        Api.problem(studentSays(proposal, guild.student(), "{verdict: 'ACCEPT'}"), 409, "no-such-party");
        // Whoever declined is free; whoever accepted has a seat, and nobody has two.
        ObjectNode second = guild.offer(1, 1, 1).put("requestId", guild.request(2));
        second.putArray("talentIds").add(one).add(other);
        assertThat(Api.violations(Api.problem(Api.post("proposals", second), 409, "no-room")))
                .containsExactlyInAnyOrder("/talentIds/0 no-room-person", "/talentIds/0 no-room-studying");
        second.putArray("talentIds").add(other);
        assertThat(Api.post("proposals", second).statusCode()).isEqualTo(201);
    }

    private static Response studentSays(JsonNode proposal, String student, String answer) {
        return Api.post(
                "proposals/%s/answers".formatted(proposal.path("id").asText()),
                Documents.json(answer).put("party", "TALENT").put("profileId", student));
    }

    @Test
    void asksNobodyAgainWhoHasDeclined() {
        JsonNode proposal = offered(0, 0, 0);
        said(proposal, "TECH_COMMISSIONER", "DECLINE", "BUSY");
        Response replaced = Api.post(
                "proposals/%s/replacements".formatted(proposal.path("id").asText()),
                Documents.json("{role: 'ENTERPRISE_MENTOR', profileId: '%s'}".formatted(guild.mentors.get(1))));
        Api.problem(replaced, 409, "has-declined");
    }

    @Test
    void acceptsNothingThatNobodyWantsAnyMore() {
        JsonNode proposal = offered(0, 0, 0);
        Response withdrawn = Api.sending(Api.bytes(Documents.json("{to: 'WITHDRAWN'}")))
                .header("If-Match", "*")
                .post(Api.V1 + "requests/" + guild.requests.get(0) + "/transitions");
        assertThat(withdrawn.statusCode()).as(withdrawn.asString()).isEqualTo(200);
        Api.problem(say(proposal, "REQUESTER", "ACCEPT", null), 409, "request-not-open");
        said(proposal, "REQUESTER", "DECLINE", "OTHER");
    }

    @Test
    void listsProposalsNewestFirst() {
        String first = offered(0, 0, 0).path("id").asText();
        String second = offered(1, 1, 1).path("id").asText();
        assertThat(ids(Map.of("profileId", guild.mentors.get(1)))).containsExactly(second);
        assertThat(ids(Map.of("requestId", guild.requests.get(0)))).containsExactly(first);
        assertThat(ids(Map.of("status", "OPEN", "limit", 1))).startsWith(second, first);
        assertThat(ids(Map.of("roundId", UUID.randomUUID().toString()))).isEmpty();
        Api.problem(Api.get("proposals", Map.of("status", "MAYBE")), 400, "invalid-input");
    }

    private static List<String> ids(Map<String, ?> filter) {
        List<String> ids = new ArrayList<>();
        Api.all("proposals", filter).forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }
}
