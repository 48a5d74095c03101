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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bole.round.application.Replay;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.bole.support.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Students in rounds, among people who alone speak Interlingua. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class RoundTalentsIT {
    private static @Nullable Town shared;

    private Town town;

    /**
     * A firm whose only mentor takes two teams and two students; two commissioners with a team each, of whom one takes one
     * student and the other does not say; three students, and one who takes no team. Two requests for two students each,
     * and one for a student alone.
     */
    private static final class Town {
        final Map<String, String> people = new HashMap<>();
        final List<String> requests;

        Town() {
            String firm = Api.create("organizations", Documents.organization("ENTERPRISE"));
            String university = Api.create("organizations", Documents.organization("UNIVERSITY"));
            person("vintner", firm, "ENTERPRISE_MENTOR", "{teams: 2, students: 2}");
            person("chemist", university, "TECH_COMMISSIONER", "{teams: 1, students: 1}");
            person("botanist", university, "TECH_COMMISSIONER", "{teams: 1}");
            for (String student : List.of("ada", "bea", "cid")) {
                person(student, university, "TALENT", "{}");
            }
            person("idle", university, "TALENT", "{teams: 0}");
            requests = List.of(request(firm, 1), request(firm, 1), request(firm, 0));
        }

        private void person(String name, String employer, String role, String capacity) {
            ObjectNode document = Documents.profile(employer).put("name", name);
            document.remove(List.of("ties", "summary"));
            people.put(name, Api.create("profiles", Documents.merge(document, Documents.json("""
                                    {roles: ['%s'], skills: ['橡木桶陈酿'], languages: ['ia'], headline: '陈酿',
                                     outputs: [], capacity: %s}
                                    """.formatted(
                            role, capacity)))));
        }

        private static String request(String firm, int mentors) {
            ObjectNode document = Documents.request(firm).put("status", "OPEN");
            document.remove(List.of("excludedOrganizations"));
            return Api.create("requests", Documents.merge(document, Documents.json("""
                    {title: '桶陈', description: '橡木桶中的陈酿。', mentorSource: 'OWN', preferredSkills: [],
                     requiredSkills: ['橡木桶陈酿'], requirements: {languages: ['ia']},
                     headcount: {enterpriseMentors: %1$d, techCommissioners: %1$d, talents: 2}}
                    """.formatted(mentors))));
        }
    }

    @BeforeEach
    void registerTheTownOnce() {
        if (shared == null) {
            shared = new Town();
            Waiting.awaitVectors();
        }
        town = shared;
    }

    private String frozen(String settings) {
        ObjectNode draft = Documents.json("{title: '带学生的轮次', settings: %s}".formatted(settings));
        town.requests.forEach(draft.putArray("requests")::add);
        String round = Api.create("rounds", draft);
        // The request for a student alone forms no team.
        assertThat(freeze(round).path("requests").asInt()).isEqualTo(2);
        return round;
    }

    private String choice(String kind, int request, @Nullable String role, String person) {
        return "{kind: '%s', requestId: '%s', profileId: '%s'%s}"
                .formatted(
                        kind,
                        town.requests.get(request),
                        town.people.get(person),
                        role == null ? "" : ", role: '%s'".formatted(role));
    }

    private static Response choose(String round, String... choices) {
        return Api.post(
                "rounds/%s/choices".formatted(round),
                Documents.json("{reason: '试', choices: [%s]}".formatted(String.join(", ", choices))));
    }

    private List<String> students(String round, int request) {
        JsonNode team = teams(round).stream()
                .filter(one -> one.path("requestId").asText().equals(town.requests.get(request)))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(team.path("talents").spliterator(), false)
                .map(talent -> talent.path("name").asText())
                .toList();
    }

    @Test
    void seatsStudentsWithinTheLimitsOfBothMentors(@TempDir Path folder) throws IOException {
        String round = frozen("{seed: 3, steps: 10}");
        JsonNode job = solve(round);
        assertThat(job.path("seats").asInt()).isEqualTo(4);
        assertThat(job.path("seated").asInt()).isEqualTo(2);
        JsonNode result = read("rounds/%s/result".formatted(round));
        assertThat(result.at("/talents/seats").asInt()).isEqualTo(4);
        assertThat(result.at("/talents/seated").asInt()).isEqualTo(2);
        assertThat(result.at("/talents/mostSeated").asInt()).isEqualTo(2);
        assertThat(result.at("/talents/bound").asLong())
                .isEqualTo(result.at("/talents/points").asLong());
        assertThat(result.path("places").asInt()).isEqualTo(4);
        assertThat(result.path("filled").asInt()).isEqualTo(4);
        long points = 0;
        for (JsonNode team : teams(round)) {
            boolean careful = team.at("/commissioner/name").asText().equals("chemist");
            assertThat(team.path("talents")).hasSizeLessThanOrEqualTo(careful ? 1 : 2);
            for (JsonNode talent : team.path("talents")) {
                assertThat(talent.path("name").asText()).isIn("ada", "bea", "cid");
                assertThat(talent.path("profileId").asText())
                        .isEqualTo(town.people.get(talent.path("name").asText()));
                points += talent.path("points").asLong();
            }
        }
        assertThat(points).isEqualTo(result.at("/talents/points").asLong());
        assertThat(result.path("unfilled")).hasSize(2).allSatisfy(seat -> {
            assertThat(seat.path("role").asText()).isEqualTo("TALENT");
            assertThat(seat.path("reason").asText()).isEqualTo("MENTORS_FULL");
            assertThat(seat.path("candidates").asInt()).isEqualTo(3);
            assertThat(seat.at("/text/zh-CN").asText()).contains("上限");
        });

        Path inputs = Files.write(folder.resolve("inputs"), file("rounds/%s/inputs".formatted(round)));
        Path published = Files.write(folder.resolve("result"), file("rounds/%s/result/file".formatted(round)));
        assertThat(Files.readString(inputs, StandardCharsets.UTF_8) + Files.readString(published))
                .contains("bole-round-inputs/2", "bole-round-result/2")
                .doesNotContain("\"ada\"", "\"bea\"", "\"cid\"", "vintner");
        try (PrintStream log = new PrintStream(folder.resolve("log").toFile(), StandardCharsets.UTF_8)) {
            assertThat(Replay.run(List.of(inputs.toString(), published.toString()), log))
                    .isZero();
        }
    }

    @Test
    void takesTheUsualLimitFromTheRound() {
        String round = frozen("{steps: 10, usualStudents: 0}");
        assertThat(read("rounds/" + round).at("/settings/usualStudents").asInt(-1))
                .isZero();
        // The botanist does not say how many students, so none; the chemist takes one.
        assertThat(solve(round).path("seated").asInt()).isEqualTo(1);
    }

    @Test
    void keepsStudentsWhoAreLockedAndLeavesOutWhoIsForbidden() {
        String round = frozen("{steps: 10}");
        String mentor = choice("LOCK", 0, "ENTERPRISE_MENTOR", "vintner");
        String commissioner = choice("LOCK", 0, "TECH_COMMISSIONER", "botanist");
        String student = choice("LOCK", 0, "TALENT", "cid");
        JsonNode alone = Api.problem(choose(round, student), 409, "choice-conflict");
        assertThat(Api.violations(alone)).containsExactly("/choices/0 no-mentors");
        assertThat(Api.violations(Api.problem(choose(round, student, mentor), 409, "choice-conflict")))
                .containsExactly("/choices/0 no-mentors");
        assertThat(Api.violations(
                        Api.problem(choose(round, choice("LOCK", 0, "TALENT", "idle")), 409, "choice-conflict")))
                .containsExactly("/choices/0 no-candidate");
        assertThat(read("rounds/%s/choices".formatted(round)).path("items")).isEmpty();

        assertThat(choose(round, student, mentor, commissioner).statusCode()).isEqualTo(201);
        assertThat(choose(round, choice("FORBID", 0, null, "ada"), choice("FORBID", 1, "TALENT", "ada"))
                        .statusCode())
                .isEqualTo(201);
        solve(round);
        assertThat(students(round, 0)).contains("cid").doesNotContain("ada");
        assertThat(students(round, 1)).doesNotContain("ada", "cid");

        String withdrawal = "rounds/%s/choices/%d/withdrawal";
        ObjectNode why = Documents.json("{reason: '误会'}");
        Api.problem(Api.post(withdrawal.formatted(round, 2), why), 409, "choice-conflict");
        assertThat(Api.post(withdrawal.formatted(round, 1), why).statusCode()).isEqualTo(200);
        assertThat(Api.post(withdrawal.formatted(round, 2), why).statusCode()).isEqualTo(200);
    }

    @Test
    void showsWhichStudentsAChoiceWouldMove() {
        String round = frozen("{steps: 10}");
        solve(round);
        String one = students(round, 0).isEmpty()
                ? students(round, 1).get(0)
                : students(round, 0).get(0);
        Response answer = Api.post(
                "rounds/%s/what-if".formatted(round),
                Documents.json("{choices: [%s, %s]}"
                        .formatted(choice("FORBID", 0, "TALENT", one), choice("FORBID", 1, "TALENT", one))));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonNode diff = Documents.json(answer.asString());
        assertThat(diff.path("seated").asInt()).isZero();
        assertThat(diff.path("talentPoints").asLong())
                .isEqualTo(diff.at("/after/talents/points").asLong()
                        - diff.at("/before/talents/points").asLong());
        List<JsonNode> left = diff.path("changes").findValues("left").stream()
                .flatMap(people -> StreamSupport.stream(people.spliterator(), false))
                .toList();
        assertThat(left).anySatisfy(person -> {
            assertThat(person.path("role").asText()).isEqualTo("TALENT");
            assertThat(person.path("name").asText()).isEqualTo(one);
        });
    }
}
