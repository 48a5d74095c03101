package org.bole.team.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.bole.support.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams for one request, in a region of their own. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class RequestTeamsIT {
    /** Nobody else in the tests serves it. */
    private static final String REGION = "632801";

    private static @Nullable Workshop shared;
    private Workshop workshop;

    @BeforeEach
    void registerTheWorkshopOnce() {
        if (shared == null) {
            shared = new Workshop();
            Waiting.awaitVectors();
        }
        workshop = shared;
    }

    /** A firm that dries lakes for salt, and those who might help. */
    private static final class Workshop {
        final String asker = Api.create("organizations", Documents.organization("ENTERPRISE"));
        final String otherFirm = Api.create("organizations", Documents.organization("ENTERPRISE"));
        final String university = Api.create("organizations", Documents.organization("UNIVERSITY"));
        final Map<String, String> people = new HashMap<>();

        Workshop() {
            person("ponds", otherFirm, "['ENTERPRISE_MENTOR']", "['盐湖提锂', '日晒蒸发']");
            person("membranes", otherFirm, "['ENTERPRISE_MENTOR']", "['膜分离']");
            person("own", asker, "['ENTERPRISE_MENTOR']", "['盐湖提锂']");
            person("chemist", university, "['TECH_COMMISSIONER']", "['盐湖提锂', '日晒蒸发']");
            person("both", university, "['TECH_COMMISSIONER', 'ENTERPRISE_MENTOR']", "['膜分离', '盐湖提锂']");
            person("student", university, "['TALENT']", "['盐湖提锂']");
        }

        private void person(String name, String employer, String roles, String skills) {
            ObjectNode document = Documents.profile(employer).put("name", name);
            document.remove(List.of("rank", "ties", "summary"));
            people.put(
                    name,
                    Api.create(
                            "profiles",
                            Documents.merge(
                                    document,
                                    Documents.json(
                                            "{roles: %s, skills: %s, regions: ['%s'], headline: '盐湖资源', outputs: []}"
                                                    .formatted(roles, skills, REGION)))));
        }

        String request(String change) {
            ObjectNode document = Documents.request(asker).put("status", "OPEN").put("region", REGION);
            document.remove(List.of("requirements", "excludedOrganizations"));
            Documents.merge(document, Documents.json("""
                    {title: '盐湖卤水提锂', description: '从卤水里分离锂。', requiredSkills: ['盐湖提锂', '日晒蒸发', '膜分离'],
                     preferredSkills: [], disciplines: [], industries: []}
                    """));
            return Api.create("requests", Documents.merge(document, Documents.json(change)));
        }

        JsonNode teams(String request, Map<String, ?> parameters) {
            Map<String, Object> all = new HashMap<>(parameters);
            all.putIfAbsent("region", REGION);
            Response read = Api.get("requests/" + request + "/teams", all);
            assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
            return Documents.json(read.asString());
        }

        /** Names of mentor and commissioner of each team. Those who serve everywhere are not of this workshop. */
        List<String> names(JsonNode page) {
            return items(page).stream()
                    .filter(team -> isOurs(team.path("mentor")) && isOurs(team.path("commissioner")))
                    .map(team -> name(team.path("mentor")) + "+" + name(team.path("commissioner")))
                    .toList();
        }

        private boolean isOurs(JsonNode match) {
            return match.isMissingNode()
                    || people.containsValue(match.path("profileId").asText());
        }

        /** Names of those of this workshop who are shown for the seats of talents. */
        List<String> talents(JsonNode page) {
            return StreamSupport.stream(page.path("talents").spliterator(), false)
                    .filter(this::isOurs)
                    .map(Workshop::name)
                    .toList();
        }

        private static String name(JsonNode match) {
            return match.isMissingNode() ? "-" : match.path("profileName").asText();
        }
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    @Test
    void formsEveryPairAndPrefersThoseWhoCompleteEachOther() {
        JsonNode page = workshop.teams(workshop.request("{}"), Map.of("limit", 200));
        assertThat(workshop.names(page))
                .containsExactlyInAnyOrder(
                        "ponds+chemist",
                        "ponds+both",
                        "membranes+chemist",
                        "membranes+both",
                        "own+chemist",
                        "own+both",
                        "both+chemist");
        assertThat(workshop.names(page).subList(0, 3)).contains("ponds+both", "both+chemist");
        assertThat(items(page))
                .extracting(team -> team.path("points").asInt())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.path("proven").asBoolean()).isTrue();
        assertThat(page.path("weights").toString()).isEqualTo("{\"mentor\":35,\"commissioner\":35,\"coverage\":30}");
        assertThat(workshop.talents(page)).containsExactly("student");
    }

    @Test
    void addsUpAndSaysWhoCoversWhat() {
        JsonNode page = workshop.teams(workshop.request("{}"), Map.of("limit", 200));
        for (JsonNode team : items(page)) {
            JsonNode parts = team.path("parts");
            int mentor = team.at("/mentor/points").asInt();
            int commissioner = team.at("/commissioner/points").asInt();
            double covered = 0;
            for (JsonNode skill : team.path("skills")) {
                double by = Math.max(
                        skill.path("mentor").asDouble(),
                        skill.path("commissioner").asDouble());
                assertThat(skill.path("coveredBy").asText().equals("NOBODY")).isEqualTo(by < 1);
                covered += by / 3;
            }
            assertThat(parts.path("mentor").asInt()).isEqualTo(Math.round(.35f * mentor));
            assertThat(parts.path("commissioner").asInt()).isEqualTo(Math.round(.35f * commissioner));
            assertThat(parts.path("coverage").asInt())
                    .isCloseTo((int) Math.round(3_000 * covered), org.assertj.core.data.Offset.offset(1));
            assertThat(team.path("points").asInt())
                    .isEqualTo(parts.path("mentor").asInt()
                            + parts.path("commissioner").asInt()
                            + parts.path("coverage").asInt());
        }
        JsonNode best = items(page).stream()
                .filter(team -> team.at("/mentor/profileName").asText().equals("ponds")
                        && team.at("/commissioner/profileName").asText().equals("both"))
                .findFirst()
                .orElseThrow();
        assertThat(best.path("skills").findValuesAsText("coveredBy")).containsExactly("BOTH", "MENTOR", "COMMISSIONER");
        assertThat(best.at("/sentences/zh-CN").toString()).contains("仅企业导师具备：日晒蒸发", "仅科技专员具备：膜分离");
        assertThat(best.at("/sentences/en").toString()).contains("Only the mentor covers: 日晒蒸发");
    }

    @Test
    void saysWhatPutsEachTeamAheadOfTheNext() {
        List<JsonNode> teams = items(workshop.teams(workshop.request("{}"), Map.of("limit", 200)));
        for (int i = 0; i + 1 < teams.size(); i++) {
            JsonNode ahead = teams.get(i).path("aheadOfNext");
            int sum = ahead.path("mentor").asInt()
                    + ahead.path("commissioner").asInt()
                    + ahead.path("coverage").asInt();
            assertThat(sum)
                    .isEqualTo(teams.get(i).path("points").asInt()
                            - teams.get(i + 1).path("points").asInt());
        }
        assertThat(teams.get(teams.size() - 1).has("aheadOfNext")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{mentorSource: 'OWN'} | own+",
                "{mentorSource: 'POOL'} | ponds+,membranes+,both+",
            })
    void takesTheMentorFromWhereTheRequestSays(String change, String mentors) {
        JsonNode page = workshop.teams(workshop.request(change), Map.of("limit", 200));
        assertThat(workshop.names(page))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(mentors.split(","))
                        .anySatisfy(mentor -> assertThat(name).startsWith(mentor)));
    }

    @Test
    void showsOnePersonWhereTheRequestWantsNoTeam() {
        String single = workshop.request("{headcount: {enterpriseMentors: 0, techCommissioners: 1, talents: 0}}");
        JsonNode page = workshop.teams(single, Map.of());
        assertThat(workshop.names(page)).containsExactlyInAnyOrder("-+chemist", "-+both");
        assertThat(page.path("weights").toString()).isEqualTo("{\"mentor\":0,\"commissioner\":54,\"coverage\":46}");
        String talents = workshop.request("{headcount: {enterpriseMentors: 0, techCommissioners: 0, talents: 2}}");
        JsonNode none = workshop.teams(talents, Map.of());
        assertThat(none.path("items")).isEmpty();
        assertThat(workshop.talents(none)).containsExactly("student");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesWithoutLossOrRepetition(int limit) {
        String request = workshop.request("{}");
        Waiting.awaitVectors();
        List<JsonNode> whole = items(workshop.teams(request, Map.of("limit", 200, "explain", false)));
        List<JsonNode> paged = new ArrayList<>();
        String cursor = null;
        do {
            Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit, "explain", false));
            if (cursor != null) {
                parameters.put("cursor", cursor);
            }
            JsonNode page = workshop.teams(request, parameters);
            paged.addAll(items(page));
            cursor = page.path("nextCursor").isTextual()
                    ? page.path("nextCursor").asText()
                    : null;
        } while (cursor != null);
        assertThat(paged).isEqualTo(whole);
        assertThat(whole).allSatisfy(team -> {
            assertThat(team.has("sentences")).isFalse();
            assertThat(team.path("mentor").has("components")).isFalse();
        });
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThat(Api.get("requests/" + UUID.randomUUID() + "/teams").statusCode())
                .isEqualTo(404);
        String path = "requests/" + workshop.request("{}") + "/teams";
        assertThat(Api.get(path, Map.of("region", "999999")).statusCode()).isEqualTo(400);
        assertThat(Api.get(path, Map.of("limit", 0)).statusCode()).isEqualTo(400);
        assertThat(Api.get(path, Map.of("cursor", "x")).statusCode()).isEqualTo(400);
        assertThat(Api.get(path, Map.of("role", "TALENT")).statusCode()).isEqualTo(400);
    }
}
