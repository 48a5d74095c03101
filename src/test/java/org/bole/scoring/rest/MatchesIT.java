package org.bole.scoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
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

/** Matches in both directions over a district made by hand. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class MatchesIT {
    private static @Nullable District shared;
    private District district;

    @BeforeEach
    void registerTheDistrictOnce() {
        if (shared == null) {
            shared = new District();
        }
        district = shared;
    }

    private static List<Integer> points(List<JsonNode> matches) {
        return matches.stream().map(match -> match.path("points").asInt()).toList();
    }

    @Test
    void ranksTheExpertFirstAndLeavesOutWhoIsNotEligible() {
        List<String> names = district.names(district.photoresist, Map.of());
        assertThat(names).first().isEqualTo("resist");
        assertThat(names).containsExactlyInAnyOrder("resist", "polymers", "robots", "mentor", "student");
        assertThat(names.indexOf("polymers")).isLessThan(names.indexOf("robots"));
        assertThat(names).doesNotContain("insider");
        assertThat(district.names(district.robots, Map.of())).first().isEqualTo("robots");
        assertThat(district.names(district.teaching, Map.of())).containsExactly("student");
    }

    @Test
    void sortsByPointsDescending() {
        List<JsonNode> whole = Api.all("requests/" + district.photoresist + "/matches", Map.of("limit", "200"));
        assertThat(points(whole)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(points(Api.all("profiles/" + district.people.get("resist") + "/matches", Map.of())))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 199})
    void pagesWithoutLossOrRepetition(int limit) {
        String path = "requests/" + district.photoresist + "/matches";
        List<JsonNode> whole = Api.all(path, Map.of("limit", "200", "explain", "false"));
        List<JsonNode> paged = Api.all(path, Map.of("limit", Integer.toString(limit), "explain", "false"));
        assertThat(paged).isEqualTo(whole);
        String other = "profiles/" + district.people.get("polymers") + "/matches";
        assertThat(Api.all(other, Map.of("limit", Integer.toString(limit), "explain", "false")))
                .isEqualTo(Api.all(other, Map.of("limit", "200", "explain", "false")));
    }

    @Test
    void showsOneRoleAlone() {
        List<JsonNode> mentors = district.ranked(district.photoresist, Map.of("role", "ENTERPRISE_MENTOR"));
        assertThat(mentors)
                .allSatisfy(match -> assertThat(match.path("role").asText()).isEqualTo("ENTERPRISE_MENTOR"));
        assertThat(district.names(district.photoresist, Map.of("role", "ENTERPRISE_MENTOR")))
                .containsExactlyInAnyOrder("mentor", "polymers");
        assertThat(district.names(district.photoresist, Map.of("role", "TALENT")))
                .containsExactly("student");
        assertThat(district.names(district.teaching, Map.of("role", "TECH_COMMISSIONER")))
                .isEmpty();
        String person = "profiles/" + district.people.get("polymers") + "/matches";
        assertThat(Api.all(person, Map.of("role", "TALENT"))).isEmpty();
    }

    @Test
    void addsUpToThePoints() {
        for (String request : List.of(district.photoresist, district.robots, district.teaching)) {
            for (JsonNode match : Api.all("requests/" + request + "/matches", Map.of("limit", "200"))) {
                int sum = 0;
                int weights = 0;
                for (JsonNode component : match.path("components")) {
                    assertThat(component.path("value").asDouble()).isBetween(0.0, 1.0);
                    assertThat(component.path("points").asInt())
                            .isBetween(0, component.path("weight").asInt());
                    sum += component.path("points").asInt();
                    weights += component.path("weight").asInt();
                }
                assertThat(sum).isEqualTo(match.path("points").asInt());
                assertThat(weights).isEqualTo(10_000);
                assertThat(match.path("relevance").asDouble()).isBetween(0.0, 1.0);
                assertThat(match.path("eligible").asBoolean()).isTrue();
                assertThat(match.path("reasons")).isEmpty();
            }
        }
    }

    @Test
    void explainsInBothLanguages() {
        JsonNode best = district.explained(district.photoresist, "resist");
        assertThat(best.path("components")).hasSize(7);
        assertThat(best.at("/sentences/zh-CN")).isNotEmpty().hasSameSizeAs(best.at("/sentences/en"));
        assertThat(best.at("/sentences/zh-CN").toString()).contains("覆盖全部2项要求").contains("光刻胶显影后线条边缘粗糙度的成因");
        assertThat(best.at("/sentences/en").toString()).contains("Covers all 2 required skills");
        JsonNode low = district.explained(district.photoresist, "robots");
        assertThat(low.path("eligible").asBoolean()).isTrue();
        assertThat(low.path("points").asInt()).isLessThan(best.path("points").asInt() / 2);
        assertThat(low.at("/sentences/zh-CN").toString()).contains("覆盖2项要求中的0项", "光刻胶配方");
        assertThat(low.at("/sentences/en").toString()).contains("Covers 0 of 2 required skills", "missing");
    }

    @Test
    void leavesTheExplanationOutOnRequest() {
        for (String path : List.of(
                "requests/" + district.photoresist + "/matches",
                "profiles/" + district.people.get("resist") + "/matches")) {
            List<JsonNode> brief = Api.all(path, Map.of("explain", "false"));
            List<JsonNode> full = Api.all(path, Map.of("explain", "true"));
            assertThat(brief).isNotEmpty().allSatisfy(match -> {
                assertThat(match.has("components")).isFalse();
                assertThat(match.has("sentences")).isFalse();
            });
            assertThat(points(brief)).isEqualTo(points(full));
            assertThat(full)
                    .allSatisfy(match -> assertThat(match.path("components")).isNotEmpty());
        }
    }

    @Test
    void scoresAPairTheSameInBothDirectionsAndAlone() {
        List<String> seen = new ArrayList<>();
        for (String request : List.of(district.photoresist, district.robots, district.teaching)) {
            Map<String, JsonNode> here = new HashMap<>();
            district.ranked(request, Map.of())
                    .forEach(match -> here.put(match.path("profileId").asText(), match));
            district.people.forEach((name, person) -> {
                JsonNode there = Api.all("profiles/" + person + "/matches", Map.of("limit", "200")).stream()
                        .filter(match -> match.path("requestId").asText().equals(request))
                        .findFirst()
                        .orElse(null);
                assertThat(there).as(name).isEqualTo(here.get(person));
                if (there != null) {
                    assertThat(district.explained(request, name)).isEqualTo(there);
                    seen.add(name);
                }
            });
        }
        assertThat(seen).hasSizeGreaterThan(8);
    }

    /** What rules a pair out, each alone; {A} is the asker's code, {U} the university's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ROLE_NOT_HELD|{}|{}|TALENT",
                "ROLE_NOT_ASKED|{}|{headcount: {enterpriseMentors: 1}}|TECH_COMMISSIONER",
                "NO_CONSENT|{consent: {given: false}}|{}|-",
                "NOT_VISIBLE|{visibility: 'HIDDEN'}|{}|-",
                "NOT_VISIBLE|{visibility: 'ORGANIZATION'}|{}|-",
                "NO_CAPACITY|{capacity: {teams: 0}}|{}|-",
                "NO_CAPACITY|{capacity: {daysPerMonth: 0}}|{}|-",
                "RANK_TOO_LOW|{}|{requirements: {minimumRank: 'SENIOR'}}|-",
                "RANK_UNKNOWN|{title: null}|{requirements: {minimumRank: 'JUNIOR'}}|-",
                "DEGREE_TOO_LOW|{degree: '3'}|{requirements: {minimumDegree: 'DOCTOR'}}|-",
                "DEGREE_UNKNOWN|{degree: null}|{requirements: {minimumDegree: 'BACHELOR'}}|-",
                "LANGUAGE_MISSING|{}|{requirements: {languages: ['de']}}|-",
                "NOT_OWN_MENTOR|{}|{mentorSource: 'OWN'}|ENTERPRISE_MENTOR",
                "OWNERSHIP|{ties: [{kind: 'SHAREHOLDER', creditCode: '{A}'}]}|{}|-",
                "OWNERSHIP|{ties: [{kind: 'FOUNDER', creditCode: '{A}'}]}|{}|-",
                "DECLARED_CONFLICT|{ties: [{kind: 'KINSHIP', creditCode: '{A}'}]}|{}|-",
                "DECLARED_CONFLICT|{ties: [{kind: 'PAST_EVALUATION', creditCode: '{A}'}]}|{}|-",
                "DECLARED_CONFLICT|{ties: [{kind: 'DECLARED', creditCode: '{A}'}]}|{}|-",
                "EXCLUDED_ORGANIZATION|{}|{excludedOrganizations: ['{U}']}|-"
            })
    void saysWhyNot(String code, String person, String request, @Nullable String role) {
        String profileId =
                Api.create("profiles", Documents.merge(District.plainProfile(district.university), change(person)));
        String requestId =
                Api.create("requests", Documents.merge(District.plainRequest(district.asker), change(request)));
        notEligible(requestId, profileId, role, code);
        if (role == null) {
            assertThat(Api.all("requests/" + requestId + "/matches", Map.of("limit", "200")))
                    .noneSatisfy(match ->
                            assertThat(match.path("profileId").asText()).isEqualTo(profileId));
            assertThat(Api.all("profiles/" + profileId + "/matches", Map.of("limit", "200")))
                    .noneSatisfy(match ->
                            assertThat(match.path("requestId").asText()).isEqualTo(requestId));
        }
    }

    private ObjectNode change(String text) {
        return Documents.json(text.replace(
                        "{A}", district.askerDocument.path("creditCode").asText())
                .replace("{U}", district.universityDocument.path("creditCode").asText()));
    }

    private static void notEligible(String request, String profile, @Nullable String role, String code) {
        JsonNode match = Documents.json(
                Api.get("requests/" + request + "/matches/" + profile, role == null ? Map.of() : Map.of("role", role))
                        .asString());
        assertThat(match.path("eligible").asBoolean()).isFalse();
        assertThat(match.path("points").asInt()).isPositive();
        List<String> codes = new ArrayList<>();
        match.path("reasons").forEach(reason -> {
            codes.add(reason.path("code").asText());
            assertThat(reason.at("/text/zh-CN").asText()).containsPattern("\\p{IsHan}");
            assertThat(reason.at("/text/en").asText()).matches("[^\\p{IsHan}]+");
            assertThat(match.at("/sentences/zh-CN").toString())
                    .contains(reason.at("/text/zh-CN").asText());
        });
        assertThat(codes).containsExactly(code);
    }

    @Test
    void keepsAnInstitutionFromItselfUnlessItAsksForItsOwnMentor() {
        JsonNode insider = district.explained(district.photoresist, "insider");
        assertThat(insider.at("/reasons/0/code").asText()).isEqualTo("SAME_INSTITUTION");
        ObjectNode mentor = District.plainProfile(district.asker);
        mentor.putArray("roles").add("ENTERPRISE_MENTOR");
        String own = Api.create("profiles", mentor);
        String request =
                Api.create("requests", District.plainRequest(district.asker).put("mentorSource", "OWN"));
        assertThat(Api.all("requests/" + request + "/matches", Map.of("role", "ENTERPRISE_MENTOR")))
                .extracting(match -> match.path("profileId").asText())
                .contains(own)
                .doesNotContain(district.people.get("mentor"));
        String pool =
                Api.create("requests", District.plainRequest(district.asker).put("mentorSource", "POOL"));
        notEligible(pool, own, "ENTERPRISE_MENTOR", "SAME_INSTITUTION");
    }

    @Test
    void saysEveryReasonAtOnce() {
        ObjectNode person = District.plainProfile(district.university).put("visibility", "HIDDEN");
        person.putObject("consent").put("given", false);
        person.putObject("capacity").put("teams", 0);
        String profile = Api.create("profiles", person);
        JsonNode match = Documents.json(Api.get("requests/" + district.photoresist + "/matches/" + profile)
                .asString());
        assertThat(match.path("reasons"))
                .extracting(reason -> reason.path("code").asText())
                .containsExactly("NO_CONSENT", "NOT_VISIBLE", "NO_CAPACITY");
    }

    private static @Nullable JsonNode find(String request, String profile) {
        return Api.all("requests/" + request + "/matches", Map.of("limit", "200")).stream()
                .filter(match -> match.path("profileId").asText().equals(profile))
                .findFirst()
                .orElse(null);
    }

    @Test
    void matchesAPersonAtOnceAndByTheNewestText() {
        String profile = Api.create("profiles", District.plainProfile(district.university));
        JsonNode first = Objects.requireNonNull(find(district.photoresist, profile));
        ObjectNode next = Documents.json("""
                {headline: '移动机器人导航', skills: ['路径规划', '激光雷达'], disciplines: ['52020'], industries: ['3491'],
                 outputs: [{kind: 'PAPER', title: '仓储机器人多机调度', year: 2025}]}
                """);
        Api.change("profiles", profile, next);
        JsonNode second = Objects.requireNonNull(find(district.photoresist, profile));
        JsonNode elsewhere = Objects.requireNonNull(find(district.robots, profile));
        assertThat(first.path("points").asInt())
                .isGreaterThan(second.path("points").asInt() + 2_000);
        assertThat(elsewhere.path("points").asInt())
                .isGreaterThan(second.path("points").asInt() + 2_000);
        assertThat(elsewhere.at("/sentences/zh-CN").toString()).contains("仓储机器人多机调度");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{visibility: 'HIDDEN'}", "{consent: {given: false}}", "{capacity: {teams: 0}}"})
    void respectsAChangeOfMindAtOnce(String change) {
        String profile = Api.create("profiles", District.plainProfile(district.university));
        assertThat(find(district.photoresist, profile)).isNotNull();
        Api.change("profiles", profile, Documents.json(change));
        assertThat(find(district.photoresist, profile)).isNull();
        assertThat(Api.all("profiles/" + profile + "/matches", Map.of())).isEmpty();
    }

    @Test
    void respectsANewHoldingAtOnce() {
        ObjectNode spinOff = Documents.organization("UNIVERSITY");
        String university = Api.create("organizations", spinOff);
        String profile = Api.create("profiles", District.plainProfile(university));
        assertThat(find(district.photoresist, profile)).isNotNull();
        Api.change("organizations", university, change("{holdings: [{kind: 'FOUNDER', creditCode: '{A}'}]}"));
        assertThat(find(district.photoresist, profile)).isNull();
        notEligible(district.photoresist, profile, null, "EMPLOYER_OWNERSHIP");
        Api.change("organizations", university, Documents.json("{holdings: []}"));
        assertThat(find(district.photoresist, profile)).isNotNull();
    }

    @Test
    void offersOpenRequestsOnly() {
        String draft =
                Api.create("requests", District.plainRequest(district.asker).put("status", "DRAFT"));
        String resist = district.people.get("resist");
        assertThat(Api.all("profiles/" + resist + "/matches", Map.of("limit", "200")))
                .noneSatisfy(
                        match -> assertThat(match.path("requestId").asText()).isEqualTo(draft));
        assertThat(find(draft, String.valueOf(resist))).isNotNull();
    }

    @Test
    void refusesWhatIsNotThere() {
        String nobody = UUID.randomUUID().toString();
        String resist = district.people.get("resist");
        Api.problem(Api.get("requests/" + nobody + "/matches"), 404, "not-found");
        Api.problem(Api.get("profiles/" + nobody + "/matches"), 404, "not-found");
        Api.problem(Api.get("requests/" + nobody + "/matches/" + resist), 404, "not-found");
        Api.problem(Api.get("requests/" + district.robots + "/matches/" + nobody), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "role,BOSS",
        "limit,0",
        "limit,201",
        "explain,maybe",
        "explain,1",
        "cursor,x",
        "sort,points",
        "roles,TALENT"
    })
    void refusesParameters(String name, String value) {
        for (String path : List.of(
                "requests/" + district.photoresist + "/matches",
                "profiles/" + district.people.get("resist") + "/matches")) {
            JsonNode problem = Api.problem(Api.get(path, Map.of(name, value)), 400, "invalid-input");
            assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"-points,4294967295", "-points,-1", "-points,2147483647", "-points,x", "name,1"})
    void refusesCursorsThatWereMadeUp(String order, String place) {
        String cursor = new Cursor(order, List.of(place)).toString();
        for (String path : List.of(
                "requests/" + district.photoresist + "/matches",
                "profiles/" + district.people.get("resist") + "/matches")) {
            Api.problem(Api.get(path, Map.of("cursor", cursor)), 400, "invalid-cursor");
        }
    }

    @Test
    void endsAfterTheLastPlace() {
        String cursor = new Cursor("-points", List.of("1000000000")).toString();
        JsonNode page =
                Documents.json(Api.get("requests/" + district.photoresist + "/matches", Map.of("cursor", cursor))
                        .asString());
        assertThat(page.path("items")).isEmpty();
        assertThat(page.has("nextCursor")).isFalse();
    }

    @Test
    void carriesHowSureEachMatchIs() {
        for (String path : List.of(
                "requests/" + district.photoresist + "/matches",
                "profiles/" + district.people.get("resist") + "/matches")) {
            for (boolean explain : new boolean[] {true, false}) {
                assertThat(Api.all(path, Map.of("explain", explain)))
                        .isNotEmpty()
                        .allSatisfy(match -> {
                            JsonNode confidence = match.path("confidence");
                            assertThat(confidence.path("value").asDouble())
                                    .isGreaterThanOrEqualTo(0) // of whom nothing is known
                                    .isLessThan(1);
                            assertThat(match.path("points").asInt())
                                    .isBetween(
                                            confidence.path("low").asInt(),
                                            confidence.path("high").asInt());
                            assertThat(confidence.path("level").asText()).isIn("LOW", "MEDIUM", "HIGH");
                            assertThat(confidence.path("reasons")).allSatisfy(reason -> {
                                assertThat(reason.path("code").asText()).isNotBlank();
                                assertThat(reason.path("points").isIntegralNumber())
                                        .isTrue();
                                assertThat(reason.at("/text/zh-CN").asText()).isNotBlank();
                                assertThat(reason.at("/text/en").asText()).isNotBlank();
                            });
                            assertThat(match.path("likelihood").asDouble()).isBetween(0.0, 1.0);
                        });
            }
        }
    }

    @Test
    void saysThatAProfileIsThinInsteadOfScoringLowInSilence() {
        String employer = Api.create("organizations", Documents.organization("UNIVERSITY"));
        ObjectNode document = Documents.json("{name: '单薄', roles: ['TECH_COMMISSIONER'], skills: ['光刻胶配方']}");
        document.putObject("organization").put("id", employer);
        String thin = Api.create("profiles", document);
        Waiting.awaitVectors();
        JsonNode match = Documents.json(
                Api.get("requests/" + district.photoresist + "/matches/" + thin).asString());
        JsonNode full = district.explained(district.photoresist, "resist");
        assertThat(match.at("/confidence/reasons/0/code").asText()).isEqualTo("THIN_PROFILE");
        assertThat(match.at("/confidence/level").asText()).isNotEqualTo("HIGH");
        assertThat(match.at("/confidence/value").asDouble())
                .isLessThan(full.at("/confidence/value").asDouble());
        assertThat(match.at("/sentences/zh-CN").toString()).contains("资料单薄：只有1项技能，没有成果；得分可能偏低");
        assertThat(match.at("/sentences/en").toString()).contains("Thin profile: 1 skill and no output only");
        JsonNode page = Documents.json(Api.get("profiles/" + thin + "/matches").asString());
        List<Integer> effects = new ArrayList<>();
        page.path("wouldHelp").forEach(remedy -> {
            assertThat(remedy.at("/text/zh-CN").asText())
                    .contains(remedy.path("points").asText());
            effects.add(remedy.path("points").asInt());
        });
        assertThat(effects).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.path("wouldHelp").toString()).contains("OUTPUTS");
    }
}
