package org.bole.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input, one by one: each is refused with its place and a reason in the caller's language, never with a 500. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class BadInputIT {
    private static final String HERE = "@here@";
    private static final List<String> RESOURCES = List.of("organizations", "profiles", "requests", "scores");

    /** A text as deep as each resource has one. */
    private static final Map<String, String> DEEP_TEXT = Map.of(
            "organizations", "/clusters/0",
            "profiles", "/outputs/0/title",
            "requests", "/requiredSkills/0",
            "scores", "/profiles/0/outputs/0/title");

    /** An object in each resource; the empty pointer is the body. */
    private static final Map<String, String> OBJECT = Map.of(
            "organizations", "/ladder/0",
            "profiles", "/capacity",
            "requests", "/requirements",
            "scores", "/requests/0");

    private static @Nullable String employer;

    private static String employer() {
        if (employer == null) {
            employer = Api.create("organizations", Documents.organization("ENTERPRISE"));
        }
        return employer;
    }

    /** A body that is valid but for {@code raw}, which stands at {@code pointer}. */
    private static byte[] with(String resource, String pointer, String raw) {
        ObjectNode document = Documents.full(resource, employer());
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = document.at(place.head());
        if (parent instanceof ArrayNode list) {
            while (list.size() <= place.last().getMatchingIndex()) {
                list.add(HERE);
            }
            list.set(place.last().getMatchingIndex(), HERE);
        } else {
            ((ObjectNode) parent).put(place.last().getMatchingProperty(), HERE);
        }
        return document.toString().replace('"' + HERE + '"', raw).getBytes(StandardCharsets.UTF_8);
    }

    private static void refuses(String resource, byte[] body, String pointer, String code) {
        String english = refuses(resource, body, pointer, code, "en");
        String chinese = refuses(resource, body, pointer, code, "zh-CN");
        assertThat(english).matches("(?s).*[a-z]{2,} [a-zA-Z\"].*");
        assertThat(chinese).containsPattern("\\p{IsHan}").isNotEqualTo(english);
    }

    private static String refuses(String resource, byte[] body, String pointer, String code, String language) {
        Response answer = Api.sending(body, language).post(Api.V1 + resource);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        JsonNode problem = Documents.json(answer.asString());
        assertThat(Api.violations(problem)).as(answer.asString()).containsExactly(pointer + " " + code);
        return problem.at("/violations/0/reason").asText();
    }

    static Stream<Arguments> textsEverywhere() {
        return RESOURCES.stream()
                .flatMap(resource -> Stream.of(
                        Arguments.of(resource, "\"a\\u0007b\"", "plain-text"),
                        Arguments.of(resource, "\"a\\u009fb\"", "plain-text"),
                        Arguments.of(resource, "\"\\u202egnp.exe\"", "plain-text"),
                        Arguments.of(resource, "\"\\u2066a\"", "plain-text"),
                        Arguments.of(resource, "\"a\\u0000b\"", "illegal-character"),
                        Arguments.of(resource, "\"a\\ud800b\"", "illegal-character"),
                        Arguments.of(resource, "\"\\udc00\"", "illegal-character"),
                        Arguments.of(resource, "\"" + "芯".repeat(700_000) + "\"", "plain-text"),
                        Arguments.of(resource, "\"" + "a".repeat(2_100_000) + "\"", "limit-exceeded"),
                        Arguments.of(resource, "5", "wrong-type"),
                        Arguments.of(resource, "1.5", "wrong-type"),
                        Arguments.of(resource, "1" + "0".repeat(900), "wrong-type"),
                        Arguments.of(resource, "true", "wrong-type"),
                        Arguments.of(resource, "[]", "wrong-type"),
                        Arguments.of(resource, "[\"a\"]", "wrong-type"),
                        Arguments.of(resource, "{\"a\":{}}", "wrong-type")));
    }

    /** Stateless scoring takes these as absent or as a space: see {@code ScoresIT}. */
    static Stream<Arguments> textsOfDocuments() {
        return RESOURCES.stream()
                .filter(resource -> !resource.equals("scores"))
                .flatMap(resource -> Stream.of(
                        Arguments.of(resource, "\"a\\u2028b\"", "plain-text"),
                        Arguments.of(resource, "\"\"", "plain-text"),
                        Arguments.of(resource, "\" \\t \\u3000\"", "plain-text")));
    }

    @ParameterizedTest
    @MethodSource({"textsEverywhere", "textsOfDocuments"})
    void refusesTexts(String resource, String raw, String code) {
        String pointer = DEEP_TEXT.getOrDefault(resource, "");
        refuses(resource, with(resource, pointer, raw), pointer, code);
    }

    static Stream<Arguments> bodies() {
        return RESOURCES.stream()
                .flatMap(resource -> Stream.of(
                        Arguments.of(resource, "", "missing-body"),
                        Arguments.of(resource, " \n ", "missing-body"),
                        Arguments.of(resource, "null", "missing-body"),
                        Arguments.of(resource, "{", "malformed-json"),
                        Arguments.of(resource, "{\"name\":", "malformed-json"),
                        Arguments.of(resource, "{\"name\":\"林", "malformed-json"),
                        Arguments.of(resource, "{'name':'a'}", "malformed-json"),
                        Arguments.of(resource, "{\"a\":NaN}", "malformed-json"),
                        Arguments.of(resource, "{\"a\":01}", "malformed-json"),
                        Arguments.of(resource, "{\"a\":1,}", "malformed-json"),
                        Arguments.of(resource, "{\"a\":\"line\nbreak\"}", "malformed-json"),
                        Arguments.of(resource, "<xml/>", "malformed-json"),
                        Arguments.of(resource, "[]", "wrong-type"),
                        Arguments.of(resource, "[{}]", "wrong-type"),
                        Arguments.of(resource, "\"text\"", "wrong-type"),
                        Arguments.of(resource, "7", "wrong-type"),
                        Arguments.of(resource, "true", "wrong-type")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void refusesBodies(String resource, String body, String code) {
        refuses(resource, body.getBytes(StandardCharsets.UTF_8), "", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests", "scores"})
    void refusesWhatIsNotOneJsonTextInUtf8(String resource) {
        String whole = Documents.full(resource, employer()).toString();
        refuses(resource, (whole + "{}").getBytes(StandardCharsets.UTF_8), "", "trailing-content");
        refuses(
                resource,
                whole.substring(0, whole.length() / 2).getBytes(StandardCharsets.UTF_8),
                "",
                "malformed-json");
        refuses(resource, whole.getBytes(StandardCharsets.UTF_16), "", "invalid-utf8");
        byte[] latin = "{\"name\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        refuses(resource, latin, "", "invalid-utf8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests", "scores"})
    void refusesDeepNesting(String resource) {
        byte[] deep = ("{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}").getBytes(StandardCharsets.UTF_8);
        JsonNode problem = Api.problem(Api.sending(deep).post(Api.V1 + resource), 400, "malformed-json");
        assertThat(problem.at("/violations/0/code").asText()).isEqualTo("limit-exceeded");
        byte[] abyss = "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        Api.problem(Api.sending(abyss).post(Api.V1 + resource), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests", "scores"})
    void refusesUnknownFieldsAndNamesTheOneThatWasMeant(String resource) {
        refuses(resource, with(resource, "/zzzzzzzz", "{\"deep\":[1]}"), "/zzzzzzzz", "unknown-field");
        String object = OBJECT.getOrDefault(resource, "");
        refuses(resource, with(resource, object + "/zzzzzzzz", "1"), object + "/zzzzzzzz", "unknown-field");
        String wrong = Map.of(
                        "organizations",
                        "clustres",
                        "profiles",
                        "outptus",
                        "requests",
                        "descripton",
                        "scores",
                        "profilse")
                .getOrDefault(resource, "");
        Response answer = Api.sending(with(resource, "/" + wrong, "[]")).post(Api.V1 + resource);
        assertThat(answer.asString())
                .contains(wrong, "\\\"" + wrong.charAt(0))
                .containsPattern("clusters|outputs|description|profiles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests", "scores"})
    void refusesDuplicateKeys(String resource) {
        String object = OBJECT.getOrDefault(resource, "");
        byte[] twice = with(resource, object, "{\"a\":1,\"a\":2}");
        refuses(resource, twice, object + "/a", "duplicate-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests", "scores"})
    void refusesOtherTypesOfContentAndAnswer(String resource) {
        byte[] body = Api.bytes(Documents.full(resource, employer()));
        for (String type : List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "nonsense")) {
            Response answer =
                    Api.operator().header("Content-Type", type).body(body).post(Api.V1 + resource);
            assertThat(answer.statusCode()).as(type + answer.asString()).isBetween(400, 499);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        Api.problem(Api.sending(body).accept("text/html").post(Api.V1 + resource), 406, "not-acceptable");
        Api.problem(Api.sending(body).post(Api.V1 + resource + "?dryRun=true"), 400, "invalid-input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void refusesIdsThatAreNone(String resource) {
        for (String id : List.of("7", "not-a-uuid", "0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e7", "%00", "..%2f", "林")) {
            Response answer = Api.operator().urlEncodingEnabled(false).get(Api.V1 + resource + "/" + id);
            assertThat(answer.statusCode()).as(id).isBetween(400, 404);
        }
        JsonNode problem = Api.problem(Api.get(resource + "/not-a-uuid"), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("id invalid-value");
    }

    /** Everything that one field alone can have wrong: the file says which, where and how. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/bole/api/bad-input.psv",
            delimiter = '|',
            quoteCharacter = '~',
            maxCharsPerColumn = 10_000)
    void refusesValues(String resource, String place, String raw, String pointer, String code) {
        refuses(resource.strip(), with(resource.strip(), place, raw), pointer, code);
    }

    @ParameterizedTest
    @CsvSource({
        "organizations,/clusters,20",
        "organizations,/industries,20",
        "organizations,/ladder,20",
        "organizations,/holdings,200",
        "profiles,/skills,100",
        "profiles,/outputs,1000",
        "profiles,/disciplines,20",
        "profiles,/availability,50",
        "profiles,/ties,100",
        "profiles,/regions,50",
        "profiles,/languages,20",
        "requests,/requiredSkills,50",
        "requests,/preferredSkills,50",
        "requests,/disciplines,20",
        "requests,/industries,20",
        "requests,/excludedOrganizations,200",
        "requests,/requirements/languages,10",
        "scores,/requests/0/skills,200",
        "scores,/profiles/0/skills,500",
        "scores,/profiles/0/disciplines,100",
        "scores,/profiles/0/outputs,5000"
    })
    void refusesListsThatAreTooLong(String resource, String pointer, int most) {
        ObjectNode document = Documents.full(resource, employer());
        JsonNode element = document.at(pointer + "/0");
        StringBuilder list = new StringBuilder("[").append(element);
        for (int i = 0; i < most; i++) {
            list.append(',').append(element);
        }
        refuses(resource, with(resource, pointer, list.append(']').toString()), pointer, "size");
    }

    @Test
    void listsEveryFaultAtOnce() {
        ObjectNode document = Documents.json("""
                {name: 5, nmae: 'x', roles: ['BOSS'], degree: '99', disciplines: ['43045', null, 'x'],
                 capacity: {teams: -1, daysPerMonth: 40}, availability: [{from: '2026-02-01', to: '2026-01-01'}],
                 outputs: [{kind: 'PAPER', title: 'good'}, {title: ' ', year: 1.5}], ties: [{kind: 'DECLARED',
                 creditCode: '91310117MA1J00001H'}], organization: {}}
                """);
        JsonNode problem = Api.problem(Api.post("profiles", document), 400, "invalid-input");
        assertThat(Api.violations(problem))
                .containsExactlyInAnyOrder(
                        "/name wrong-type",
                        "/nmae unknown-field",
                        "/roles/0 unknown-value",
                        "/degree known-code",
                        "/disciplines/1 null-element",
                        "/disciplines/2 known-code",
                        "/capacity/teams min",
                        "/capacity/daysPerMonth max",
                        "/availability/0/to ordered-dates",
                        "/outputs/1/kind not-null",
                        "/outputs/1/title plain-text",
                        "/outputs/1/year wrong-type",
                        "/ties/0/creditCode valid-credit-code",
                        "/organization one-organization");
    }

    @Test
    void keepsWhatIsUnusualButLegal() {
        ObjectNode profile = Documents.profile(employer());
        profile.put("name", "𠮷野家·Ünal")
                .put("summary", "第一行\n\t第二行 👩‍🔬")
                .put("nameEn", "O'Neil; drop table profile --");
        String id = Api.create("profiles", profile);
        assertThat(Documents.written(Documents.json(Api.get("profiles/" + id).asString())))
                .isEqualTo(profile);
    }
}
