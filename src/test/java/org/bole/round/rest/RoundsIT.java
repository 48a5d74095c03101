package org.bole.round.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.rest.RoundCalls.done;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds among people who alone speak Esperanto, which all requests here ask for. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class RoundsIT {
    private Village village;

    @BeforeEach
    void registerTheVillageOnce() {
        village = Village.shared();
    }

    private static Response choose(String round, String reason, String choices) {
        return Api.post(
                "rounds/%s/choices".formatted(round),
                Documents.json("{reason: '%s', choices: %s}".formatted(reason, choices)));
    }

    private String choice(String kind, int request, @Nullable String role, String person) {
        return "{kind: '%s', requestId: '%s', profileId: '%s'%s}"
                .formatted(
                        kind,
                        village.requests.get(request),
                        village.people.getOrDefault(person, person),
                        role == null ? "" : ", role: '%s'".formatted(role));
    }

    @Test
    void goesFromDraftToTeams(@TempDir Path folder) throws IOException {
        String round = Api.create("rounds", village.draft());
        assertThat(read("rounds/" + round).path("status").asText()).isEqualTo("DRAFT");
        JsonNode frozen = freeze(round);
        assertThat(frozen.path("requests").asInt()).isEqualTo(4);
        JsonNode after = read("rounds/" + round);
        assertThat(after.path("status").asText()).isEqualTo("FROZEN");
        assertThat(after.path("inputs").asText())
                .isEqualTo(frozen.path("inputs").asText());
        assertThat(after.has("job")).isFalse();

        JsonNode solved = solve(round);
        assertThat(read("rounds/" + round).path("status").asText()).isEqualTo("REVIEW");
        JsonNode result = read("rounds/%s/result".formatted(round));
        assertThat(result.path("hash").asText()).isEqualTo(solved.path("result").asText());
        assertThat(result.path("current").asBoolean()).isTrue();
        assertThat(result.path("teams").asInt()).isEqualTo(4);
        assertThat(result.path("places").asInt()).isEqualTo(8);
        assertThat(result.path("filled").asInt()).isEqualTo(6);
        assertThat(result.path("mostFilled").asInt()).isEqualTo(6);
        assertThat(result.path("bound").asLong())
                .isGreaterThanOrEqualTo(result.path("points").asLong());

        List<JsonNode> teams = teams(round);
        assertThat(teams).hasSize(4);
        assertThat(teams).extracting(team -> team.path("requestTitle").asText()).containsOnly("果酒陈酿");
        assertThat(teams)
                .extracting(team -> village.name(team.path("mentor")))
                .containsExactlyInAnyOrder("apple", "apple", "pear", "pear");
        assertThat(teams)
                .extracting(team -> village.name(team.path("commissioner")))
                .containsExactlyInAnyOrder("yeast", "barrels", "-", "-");
        assertThat(teams.stream()
                        .mapToLong(team -> team.path("points").asLong())
                        .sum())
                .isEqualTo(result.path("points").asLong());
        for (JsonNode place : result.path("unfilled")) {
            assertThat(place.path("reason").asText()).isEqualTo("ALL_TAKEN");
            assertThat(place.path("role").asText()).isEqualTo("TECH_COMMISSIONER");
            assertThat(place.path("candidates").asInt()).isEqualTo(2);
            assertThat(place.at("/text/zh-CN").asText()).contains("2");
        }

        Path inputs = Files.write(folder.resolve("inputs"), file("rounds/%s/inputs".formatted(round)));
        Path published = Files.write(folder.resolve("result"), file("rounds/%s/result/file".formatted(round)));
        try (PrintStream log = new PrintStream(folder.resolve("log").toFile())) {
            assertThat(Replay.run(List.of(inputs.toString(), published.toString()), log))
                    .isZero();
        }
    }

    @Test
    void keepsWhatWasFrozenWhateverChanges() {
        String round = village.frozen();
        byte[] inputs = file("rounds/%s/inputs".formatted(round));
        String person = Objects.requireNonNull(village.people.get("barrels"));
        Api.change("profiles", person, Documents.json("{headline: '别的'}"));
        assertThat(file("rounds/%s/inputs".formatted(round))).isEqualTo(inputs);
        String first = solve(round).path("result").asText();
        assertThat(solve(round).path("result").asText()).isEqualTo(first);
        assertThat(read("rounds/%s/result".formatted(round)).path("number").asInt())
                .isEqualTo(2);
        Api.change("profiles", person, Documents.json("{headline: '酿酒'}"));
    }

    @Test
    void namesNobodyInWhatItPublishes() {
        String round = village.frozen();
        solve(round);
        String published = new String(file("rounds/%s/inputs".formatted(round)), StandardCharsets.UTF_8)
                + new String(file("rounds/%s/result/file".formatted(round)), StandardCharsets.UTF_8);
        assertThat(published).doesNotContain("yeast", "barrels", "apple", "pear");
    }

    @Test
    void everySolutionKeepsToWhatWasDecidedByHand() {
        String round = village.frozen();
        solve(round);
        String choices = "[%s, %s, %s]"
                .formatted(
                        choice("LOCK", 0, "TECH_COMMISSIONER", "barrels"),
                        choice("LOCK", 3, "TECH_COMMISSIONER", "yeast"),
                        choice("FORBID", 1, null, "apple"));
        Response made = choose(round, "企业的意见", choices);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(read("rounds/%s/result".formatted(round)).path("current").asBoolean())
                .isFalse();
        for (int again = 0; again < 2; again++) {
            solve(round);
            List<JsonNode> teams = teams(round);
            assertThat(of(teams, 0, "commissioner")).isEqualTo("barrels");
            assertThat(of(teams, 3, "commissioner")).isEqualTo("yeast");
            assertThat(of(teams, 1, "mentor")).isEqualTo("-");
        }
        JsonNode result = read("rounds/%s/result".formatted(round));
        assertThat(result.path("current").asBoolean()).isTrue();
        assertThat(result.at("/unfilled").findValuesAsText("reason")).contains("ALL_FORBIDDEN");
        assertThat(read("rounds/%s/result?number=1".formatted(round))
                        .path("current")
                        .asBoolean())
                .isFalse();

        Response back = Api.post("rounds/%s/choices/3/withdrawal".formatted(round), Documents.json("{reason: '误会'}"));
        assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
        solve(round);
        assertThat(of(teams(round), 1, "mentor")).isEqualTo("apple");
        JsonNode history = read("rounds/%s/choices".formatted(round)).path("items");
        assertThat(history).hasSize(3);
        assertThat(history.at("/2/withdrawn/reason").asText()).isEqualTo("误会");
        assertThat(history.at("/0/made/reason").asText()).isEqualTo("企业的意见");
        assertThat(history.at("/0/withdrawn").isMissingNode()).isTrue();
        Api.problem(
                Api.post("rounds/%s/choices/3/withdrawal".formatted(round), Documents.json("{reason: '再来'}")),
                409,
                "choice-withdrawn");
        Api.problem(
                Api.post("rounds/%s/choices/9/withdrawal".formatted(round), Documents.json("{reason: '无'}")),
                404,
                "not-found");
    }

    private String of(List<JsonNode> teams, int request, String place) {
        return teams.stream()
                .filter(team -> team.path("requestId").asText().equals(village.requests.get(request)))
                .map(team -> village.name(team.path(place)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatAChoiceWouldChangeWithoutKeepingIt() {
        String round = village.frozen();
        String wish = "{choices: [%s]}".formatted(choice("LOCK", 0, "TECH_COMMISSIONER", "barrels"));
        String path = "rounds/%s/what-if".formatted(round);
        Api.problem(Api.post(path, Documents.json(wish)), 404, "not-found");
        solve(round);
        Response answer = Api.post(path, Documents.json(wish));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonNode thought = Documents.json(answer.asString());
        assertThat(read("rounds/%s/choices".formatted(round)).path("items")).isEmpty();
        assertThat(read("rounds/" + round).path("results").asInt()).isEqualTo(1);

        choose(round, "真的", "[%s]".formatted(choice("LOCK", 0, "TECH_COMMISSIONER", "barrels")));
        solve(round);
        JsonNode real = read("rounds/%s/comparison?before=1&after=2".formatted(round));
        assertThat(real).isEqualTo(thought);
        assertThat(real.path("points").asLong())
                .isEqualTo(real.at("/after/points").asLong()
                        - real.at("/before/points").asLong());
        assertThat(real.path("points").asLong()).isLessThanOrEqualTo(0);
        long sum = 0;
        for (JsonNode change : real.path("changes")) {
            sum += change.path("points").asLong();
            assertThat(change.path("requestTitle").asText()).isEqualTo("果酒陈酿");
        }
        assertThat(sum).isEqualTo(real.path("points").asLong());

        assertThat(Api.violations(
                        Api.problem(Api.post(path, Documents.json("{withdrawn: [1, 0, 2]}")), 400, "invalid-input")))
                .containsExactly("/withdrawn/1 unknown-choice", "/withdrawn/2 unknown-choice");
        Response without = Api.post(path, Documents.json("{withdrawn: [1]}"));
        JsonNode back = Documents.json(without.asString());
        assertThat(back.path("points").asLong()).isEqualTo(-real.path("points").asLong());
        Api.problem(
                Api.post(
                        path,
                        Documents.json("{choices: [%s]}".formatted(choice("LOCK", 1, "TECH_COMMISSIONER", "barrels")))),
                409,
                "choice-conflict");
        assertThat(Api.get("rounds/%s/comparison?before=1&after=3".formatted(round))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.get("rounds/%s/comparison?before=1".formatted(round)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysBeforeSolvingWhichPlacesMustStayEmptyAndWhatWouldHelp() {
        String round = village.frozen();
        JsonNode shortfalls = read("rounds/%s/shortfalls".formatted(round)).path("items");
        assertThat(shortfalls).hasSize(1);
        JsonNode one = shortfalls.get(0);
        assertThat(one.path("places")).hasSize(4);
        assertThat(one.at("/places/0/role").asText()).isEqualTo("TECH_COMMISSIONER");
        assertThat(one.at("/places/0/requestTitle").asText()).isEqualTo("果酒陈酿");
        assertThat(one.path("wanted").asInt()).isEqualTo(4);
        assertThat(one.path("missing").asInt()).isEqualTo(2);
        assertThat(one.path("taken").findValuesAsText("name")).containsExactlyInAnyOrder("yeast", "barrels");
        JsonNode remedy = one.at("/remedies/0");
        assertThat(remedy.path("to").asInt()).isEqualTo(3);
        assertThat(remedy.path("fills").asInt()).isEqualTo(2);
        assertThat(remedy.at("/text/en").asText())
                .isEqualTo("If %s took 3 teams instead of 1, 2 more places would be filled"
                        .formatted(remedy.at("/person/name").asText()));
        String draft = Api.create("rounds", village.draft());
        assertThat(Api.get("rounds/%s/shortfalls".formatted(draft)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsAlternatesReady() {
        String round = village.frozen();
        solve(round);
        choose(round, "让桶空着", "[%s]".formatted(choice("FORBID", 0, null, "barrels")));
        List<JsonNode> none = Api.all("rounds/%s/teams".formatted(round), Map.of("alternates", 0));
        assertThat(none)
                .allSatisfy(
                        team -> assertThat(team.path("commissionerAlternates")).isEmpty());
        // Every mentor of the village has room for one firm's two requests, and is in both.
        assertThat(teams(round))
                .allSatisfy(team -> assertThat(team.path("mentorAlternates")).isEmpty());
        ObjectNode single = village.draft();
        single.putArray("requests").add(village.requests.get(0));
        String small = Api.create("rounds", single);
        done(Api.post("rounds/%s/freeze".formatted(small), Documents.json("{}")));
        solve(small);
        JsonNode team = teams(small).get(0);
        assertThat(village.name(team.path("commissioner"))).isEqualTo("yeast");
        assertThat(team.path("commissionerAlternates")).hasSize(1);
        assertThat(village.name(team.at("/commissionerAlternates/0"))).isEqualTo("barrels");
        assertThat(team.at("/commissionerAlternates/0/points").asInt())
                .isBetween(1, team.path("points").asInt());
        assertThat(Api.get("rounds/%s/teams".formatted(small), Map.of("alternates", 21))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesChoicesThatCannotBeKeptAndRecordsNone() {
        String round = village.frozen();
        String good = choice("LOCK", 0, "TECH_COMMISSIONER", "yeast");
        String busy = choice("LOCK", 1, "TECH_COMMISSIONER", "busy");
        String twice = choice("LOCK", 2, "TECH_COMMISSIONER", "yeast");
        JsonNode problem =
                Api.problem(choose(round, "试", "[%s, %s, %s]".formatted(good, busy, twice)), 409, "choice-conflict");
        assertThat(problem.path("violations").findValuesAsText("code")).containsExactly("no-candidate", "no-capacity");
        assertThat(problem.path("violations").findValuesAsText("pointer")).containsExactly("/choices/1", "/choices/2");
        assertThat(read("rounds/%s/choices".formatted(round)).path("items")).isEmpty();
        String nobody = choice("FORBID", 0, null, UUID.randomUUID().toString());
        assertThat(choose(round, "从未见过", "[%s]".formatted(nobody)).statusCode()).isEqualTo(201);
    }

    @Test
    void recordsAChoiceOnceHoweverOftenItIsSent() {
        String round = village.frozen();
        String choice = "[%s]".formatted(choice("LOCK", 0, "TECH_COMMISSIONER", "yeast"));
        JsonNode first = Documents.json(choose(round, "试", choice).asString());
        assertThat(first.at("/items/0/number").asInt()).isEqualTo(1);
        assertThat(Documents.json(choose(round, "再试", choice).asString())).isEqualTo(first);
        assertThat(read("rounds/%s/choices".formatted(round)).path("items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{title: null} | /title",
                "{requests: []} | /requests",
                "{settings: {steps: -1}} | /settings/steps",
                "{settings: {considered: 201}} | /settings/considered",
                "{settings: {usualCapacity: -1}} | /settings/usualCapacity",
                "{settings: {usualStudents: -1}} | /settings/usualStudents",
                "{settings: {usualStudents: 101}} | /settings/usualStudents",
                "{requests: ['00000000-0000-0000-0000-000000000001']} | /requests/0",
                "{requests: ['00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001']} | /requests",
            })
    void refusesADraftThatSaysTooLittleOrTooMuch(String change, String pointer) {
        Response refused = Api.post("rounds", Documents.merge(village.draft(), Documents.json(change)));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.asString()).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{choices: []} | /choices",
                "{reason: null} | /reason",
                "{reason: '  '} | /reason",
                "{choices: [{kind: 'LOCK', requestId: '00000000-0000-0000-0000-000000000001',"
                        + " profileId: '00000000-0000-0000-0000-000000000001'}]} | /choices/0",
                "{choices: [{kind: 'FORBID', role: 'STUDENT', requestId: '00000000-0000-0000-0000-000000000001',"
                        + " profileId: '00000000-0000-0000-0000-000000000001'}]} | /choices/0/role",
            })
    void refusesChoicesWithoutMeaning(String change, String pointer) {
        String round = Api.create("rounds", village.draft());
        ObjectNode document = Documents.json(
                "{reason: '试', choices: [%s]}".formatted(choice("LOCK", 0, "TECH_COMMISSIONER", "yeast")));
        Response refused =
                Api.post("rounds/%s/choices".formatted(round), Documents.merge(document, Documents.json(change)));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.asString()).contains(pointer);
    }

    @Test
    void doesThingsInTheirOrderOnly() {
        String round = Api.create("rounds", village.draft());
        ObjectNode nothing = Documents.json("{}");
        Api.problem(Api.post("rounds/%s/solve".formatted(round), nothing), 409, "round-status");
        Api.problem(
                choose(round, "早了", "[%s]".formatted(choice("LOCK", 0, "TECH_COMMISSIONER", "yeast"))),
                409,
                "round-status");
        assertThat(Api.get("rounds/%s/inputs".formatted(round)).statusCode()).isEqualTo(404);
        assertThat(Api.get("rounds/%s/result".formatted(round)).statusCode()).isEqualTo(404);
        done(Api.post("rounds/%s/freeze".formatted(round), nothing));
        Api.problem(Api.post("rounds/%s/freeze".formatted(round), nothing), 409, "round-status");
        solve(round);
        assertThat(Api.get("rounds/%s/result".formatted(round), Map.of("number", 2))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.get("rounds/%s/result".formatted(round), Map.of("number", 0))
                        .statusCode())
                .isEqualTo(400);
        String unknown = "rounds/" + UUID.randomUUID();
        for (String path : List.of("", "/inputs", "/result", "/result/file", "/teams", "/choices")) {
            assertThat(Api.get(unknown + path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/freeze", "/solve")) {
            assertThat(Api.post(unknown + path, nothing).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void isAsBeforeWhenItsJobIsCancelled() {
        ObjectNode longer = village.draft();
        longer.withObject("/settings").put("steps", 10_000);
        String round = Api.create("rounds", longer);
        done(Api.post("rounds/%s/freeze".formatted(round), Documents.json("{}")));
        Response accepted = Api.post("rounds/%s/solve".formatted(round), Documents.json("{}"));
        String job = "jobs/" + Documents.json(accepted.asString()).path("id").asText();
        assertThat(Api.post(job + "/cancel", Documents.json("{}")).statusCode()).isEqualTo(200);
        assertThat(done(accepted).path("state").asText()).isEqualTo("CANCELLED");
        JsonNode after = read("rounds/" + round);
        assertThat(after.path("status").asText()).isEqualTo("FROZEN");
        assertThat(after.path("results").asInt()).isZero();
        assertThat(after.has("job")).isFalse();
        assertThat(solve(round).path("filled").asInt()).isEqualTo(6);
    }

    @Test
    void listsRoundsNewestFirst() {
        String first = Api.create("rounds", village.draft());
        String second = Api.create("rounds", village.draft());
        List<String> ids = Api.all("rounds", Map.of("limit", 1)).stream()
                .map(one -> one.path("id").asText())
                .toList();
        assertThat(ids).containsSubsequence(second, first);
    }

    @Test
    void takesWhatIsOpenWhenItIsFrozen() {
        ObjectNode all = Documents.json("{title: '全部', settings: {steps: 0, considered: 5}}");
        String round = Api.create("rounds", all);
        JsonNode frozen = done(Api.post("rounds/%s/freeze".formatted(round), Documents.json("{}")));
        assertThat(frozen.at("/result/requests").asInt()).isGreaterThanOrEqualTo(village.requests.size());
        assertThat(solve(round).path("places").asInt()).isGreaterThanOrEqualTo(8);
    }
}
