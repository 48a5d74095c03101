package org.bole.round.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.rest.RoundCalls.file;
import static org.bole.round.rest.RoundCalls.freeze;
import static org.bole.round.rest.RoundCalls.read;
import static org.bole.round.rest.RoundCalls.solve;
import static org.bole.round.rest.RoundCalls.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bole.round.application.Replay;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the village's firms and people prefer. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class RoundPreferencesIT {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000001";

    private Village village;

    @BeforeEach
    void registerTheVillageOnce() {
        village = Village.shared();
    }

    /** A draft about the first of the village's requests alone. */
    private String small() {
        ObjectNode draft = village.draft();
        draft.putArray("requests").add(village.requests.get(0));
        return Api.create("rounds", draft);
    }

    private String person(String name) {
        return Objects.requireNonNull(village.people.get(name));
    }

    private String ofRequest(String round, int request) {
        return "rounds/%s/preferences/requests/%s".formatted(round, village.requests.get(request));
    }

    private String ofProfile(String round, String name) {
        return "rounds/%s/preferences/profiles/%s".formatted(round, person(name));
    }

    private static JsonNode put(String path, String body) {
        Response stated = Api.put(path, null, Documents.json(body));
        assertThat(stated.statusCode()).as(stated.asString()).isEqualTo(200);
        return Documents.json(stated.asString());
    }

    private static Response delete(String path) {
        return Api.operator().delete(Api.V1 + path);
    }

    @Test
    void keepsWhatIsStatedUntilItIsReplacedOrTakenBack() {
        String round = small();
        String path = ofRequest(round, 0);
        Api.problem(Api.get(path), 404, "not-found");
        JsonNode stated = put(path, """
                {ranked: ['%s', '%s'], excluded: [{profileId: '%s', reason: '没有时间'}]}
                """.formatted(person("barrels"), person("yeast"), person("busy")));
        assertThat(stated.path("side").asText()).isEqualTo("REQUEST");
        assertThat(stated.path("requestId").asText()).isEqualTo(village.requests.get(0));
        assertThat(stated.has("profileId")).isFalse();
        assertThat(stated.path("name").asText()).isEqualTo("果酒陈酿");
        assertThat(stated.path("ranked").findValuesAsText("name")).containsExactly("barrels", "yeast");
        assertThat(stated.path("ranked").findValuesAsText("points")).containsExactly("500", "400");
        assertThat(stated.path("ranked").findValuesAsText("rank")).containsExactly("1", "2");
        assertThat(stated.at("/ranked/0/profileId").asText()).isEqualTo(person("barrels"));
        assertThat(stated.at("/excluded/0/name").asText()).isEqualTo("busy");
        assertThat(stated.at("/excluded/0/reason").asText()).isEqualTo("没有时间");
        assertThat(stated.path("statedBy").asText()).isNotBlank();
        assertThat(stated.at("/ranked/0").has("effect")).isFalse();
        assertThat(read(path)).isEqualTo(stated);

        put(path, "{ranked: ['%s']}".formatted(person("yeast")));
        assertThat(read(path).path("ranked").findValuesAsText("name")).containsExactly("yeast");
        assertThat(read(path).path("excluded")).isEmpty();
        assertThat(delete(path).statusCode()).isEqualTo(204);
        assertThat(Api.get(path).statusCode()).isEqualTo(404);
        Api.problem(delete(path), 404, "not-found");
    }

    @Test
    void listsRequestsFirstPageByPage() {
        String round = Api.create("rounds", village.draft());
        put(ofProfile(round, "yeast"), "{ranked: ['%s']}".formatted(village.requests.get(1)));
        put(ofRequest(round, 2), "{ranked: ['%s']}".formatted(person("yeast")));
        put(ofRequest(round, 0), "{ranked: ['%s']}".formatted(person("barrels")));
        put(ofProfile(round, "barrels"), "{}");
        List<JsonNode> listed = Api.all("rounds/%s/preferences".formatted(round), Map.of("limit", 1));
        assertThat(listed)
                .extracting(one -> one.path("side").asText())
                .containsExactly("REQUEST", "REQUEST", "PROFILE", "PROFILE");
        assertThat(listed)
                .extracting(one ->
                        one.path("requestId").asText() + one.path("profileId").asText())
                .containsExactly(village.requests.get(0), village.requests.get(2), person("yeast"), person("barrels"));
        assertThat(listed.get(2).at("/ranked/0/requestId").asText()).isEqualTo(village.requests.get(1));
    }

    @Test
    void isHeardInTheFrozenInputsAndShownAsAPartOfItsOwn(@TempDir Path folder) throws IOException {
        String plain = small();
        freeze(plain);
        solve(plain);
        JsonNode without = teams(plain).get(0);
        String round = small();
        put(ofRequest(round, 0), "{ranked: ['%s', '%s']}".formatted(person("yeast"), person("busy")));
        freeze(round);
        solve(round);
        JsonNode team = teams(round).get(0);
        assertThat(village.name(team.path("commissioner"))).isEqualTo("yeast");
        assertThat(without.at("/parts/preference").asInt()).isZero();
        assertThat(team.at("/parts/preference").asInt()).isEqualTo(35 * 500 / 100);
        assertThat(team.path("points").asInt()).isEqualTo(without.path("points").asInt() + 175);
        int sum = 0;
        for (JsonNode part : team.path("parts")) {
            sum += part.asInt();
        }
        assertThat(team.path("points").asInt()).isEqualTo(sum);
        assertThat(team.at("/text/zh-CN").asText()).endsWith("双方意愿 175 分");
        assertThat(team.at("/text/en").asText()).endsWith(", 175 for the preferences of both sides");
        assertThat(without.at("/text/en").asText()).doesNotContain("preferences");

        JsonNode stated = read(ofRequest(round, 0));
        assertThat(stated.path("ranked").findValuesAsText("effect"))
                .containsExactly("ELIGIBLE_CANDIDATE", "NOT_A_CANDIDATE");
        byte[] published = file("rounds/%s/inputs".formatted(round));
        assertThat(new String(published, StandardCharsets.UTF_8)).contains("\"gains\":[[", "\"preferences\":[5,3,500]");
        Path inputs = Files.write(folder.resolve("inputs"), published);
        Path result = Files.write(folder.resolve("result"), file("rounds/%s/result/file".formatted(round)));
        try (PrintStream log = new PrintStream(folder.resolve("log").toFile())) {
            assertThat(Replay.run(List.of(inputs.toString(), result.toString()), log))
                    .isZero();
        }
    }

    @Test
    void putsNobodyTogetherWithWhomEitherExcludes() {
        String round = small();
        put(ofRequest(round, 0), """
                {excluded: [{profileId: '%s', reason: '不可告人的缘由'}]}
                """.formatted(person("yeast")));
        freeze(round);
        solve(round);
        assertThat(village.name(teams(round).get(0).path("commissioner"))).isEqualTo("barrels");
        assertThat(read(ofRequest(round, 0)).at("/excluded/0/effect").asText()).isEqualTo("ELIGIBLE_CANDIDATE");
        assertThat(new String(file("rounds/%s/inputs".formatted(round)), StandardCharsets.UTF_8))
                .contains("\"excluded\":1")
                .doesNotContain("不可告人的缘由", person("yeast"));
        Response lock = Api.post("rounds/%s/choices".formatted(round), Documents.json("""
                {reason: '仍要', choices: [{kind: 'LOCK', role: 'TECH_COMMISSIONER', requestId: '%s', profileId: '%s'}]}
                """.formatted(
                        village.requests.get(0), person("yeast"))));
        assertThat(Api.violations(Api.problem(lock, 409, "choice-conflict")))
                .containsExactly("/choices/0 no-candidate");
    }

    @Test
    void leavesAPlaceEmptyRatherThanBreakAnExclusion() {
        String round = small();
        put(ofRequest(round, 0), "{excluded: [{profileId: '%s', reason: '有争议'}]}".formatted(person("yeast")));
        put(
                ofProfile(round, "barrels"),
                "{excluded: [{requestId: '%s', reason: '路远'}]}".formatted(village.requests.get(0)));
        freeze(round);
        assertThat(solve(round).path("filled").asInt()).isEqualTo(1);
        JsonNode unfilled =
                read("rounds/%s/result".formatted(round)).path("unfilled").get(0);
        assertThat(unfilled.path("reason").asText()).isEqualTo("ALL_EXCLUDED");
        assertThat(unfilled.path("excluded").asInt()).isEqualTo(2);
        assertThat(unfilled.path("candidates").asInt()).isZero();
        assertThat(unfilled.at("/text/en").asText()).startsWith("All 2 people");
        assertThat(unfilled.at("/text/zh-CN").asText()).contains("2 人");
    }

    @Test
    void isClosedOnceTheRoundIsFrozen() {
        String round = small();
        put(ofProfile(round, "yeast"), "{ranked: ['%s']}".formatted(village.requests.get(0)));
        freeze(round);
        ObjectNode nothing = Documents.json("{}");
        Api.problem(Api.put(ofRequest(round, 0), null, nothing), 409, "round-status");
        Api.problem(Api.put(ofProfile(round, "yeast"), null, nothing), 409, "round-status");
        Api.problem(delete(ofProfile(round, "yeast")), 409, "round-status");
        assertThat(read(ofProfile(round, "yeast")).at("/ranked/0/effect").asText())
                .isEqualTo("ELIGIBLE_CANDIDATE");
    }

    @Test
    void knowsNeitherStrangersNorRequestsOfOtherRounds() {
        String round = small();
        ObjectNode nothing = Documents.json("{}");
        String unknown = "rounds/%s/preferences".formatted(UUID.randomUUID());
        Api.problem(Api.get(unknown), 404, "not-found");
        String base = "rounds/%s/preferences".formatted(round);
        for (String path : List.of(
                unknown + "/requests/" + village.requests.get(0),
                base + "/requests/" + UUID.randomUUID(),
                base + "/requests/" + village.requests.get(1),
                base + "/profiles/" + UUID.randomUUID())) {
            Api.problem(Api.put(path, null, nothing), 404, "not-found");
            Api.problem(Api.get(path), 404, "not-found");
            Api.problem(delete(path), 404, "not-found");
        }
    }

    @Test
    void namesAllThatIsWrongAndKeepsNothing() {
        ObjectNode draft = village.draft();
        draft.withObject("/settings").put("mostRanked", 2).put("mostExcluded", 1);
        String round = Api.create("rounds", draft);
        JsonNode problem = Api.problem(
                Api.put(ofRequest(round, 0), null, Documents.json("""
                        {ranked: ['%1$s', '%2$s', '%1$s', '%4$s'],
                         excluded: [{profileId: '%2$s', reason: '甲'}, {profileId: '%3$s', reason: '乙'},
                                    {profileId: '%3$s', reason: '丙'}]}
                        """.formatted(
                                person("yeast"), person("barrels"), person("busy"), NOBODY))),
                400,
                "invalid-input");
        assertThat(Api.violations(problem))
                .containsExactlyInAnyOrder(
                        "/ranked too-many",
                        "/ranked/2 twice",
                        "/ranked/3 unknown-profile",
                        "/excluded too-many",
                        "/excluded/0/profileId ranked-and-excluded",
                        "/excluded/2/profileId twice");
        assertThat(problem.path("violations").findValuesAsText("reason"))
                .contains("At most 2 may be named here in this round: leave some out");
        assertThat(Api.get(ofRequest(round, 0)).statusCode()).isEqualTo(404);

        String one = small();
        JsonNode foreign = Api.problem(
                Api.put(ofProfile(one, "yeast"), null, Documents.json("""
                        {ranked: ['%s'], excluded: [{requestId: '%s', reason: '无'}]}
                        """.formatted(village.requests.get(1), NOBODY))),
                400,
                "invalid-input");
        assertThat(Api.violations(foreign))
                .containsExactly("/ranked/0 unknown-request", "/excluded/0/requestId unknown-request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ranked: [null]} | /ranked/0",
                "{ranked: ['x']} | /ranked/0",
                "{ranked: 1} | /ranked",
                "{excluded: [{profileId: '00000000-0000-0000-0000-000000000001'}]} | /excluded/0/reason",
                "{excluded: [{reason: '无名'}]} | /excluded/0/profileId",
                "{excluded: [{profileId: '00000000-0000-0000-0000-000000000001', reason: ' '}]} | /excluded/0/reason",
                "{liked: []} | /liked",
            })
    void refusesWhatIsNoPreference(String body, String pointer) {
        Response refused = Api.put(ofRequest(small(), 0), null, Documents.json(body));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.asString()).contains("\"" + pointer + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{mostRanked: 0, mostExcluded: -1, preferencePoints: -1} | 3",
                "{mostRanked: 21, mostExcluded: 21, preferencePoints: 2001} | 3",
                "{mostRanked: 20, mostExcluded: 20, preferencePoints: 2001} | 1",
            })
    void refusesCapsThatAreOutOfRange(String settings, int violations) {
        ObjectNode draft = village.draft();
        draft.set("settings", Documents.json(settings));
        JsonNode problem = Api.problem(Api.post("rounds", draft), 400, "invalid-input");
        assertThat(problem.path("violations")).hasSize(violations);
        assertThat(Api.violations(problem)).allMatch(one -> one.startsWith("/settings/"));
    }

    @Test
    void givesNothingForRanksWhereTheyAreSwitchedOff() {
        ObjectNode draft = village.draft();
        draft.withObject("/settings").put("preferencePoints", 0);
        String round = Api.create("rounds", draft);
        JsonNode stated = put(ofRequest(round, 0), "{ranked: ['%s']}".formatted(person("barrels")));
        assertThat(stated.at("/ranked/0/points").asInt()).isZero();
        freeze(round);
        solve(round);
        assertThat(teams(round)).allMatch(team -> team.at("/parts/preference").asInt() == 0);
    }
}
