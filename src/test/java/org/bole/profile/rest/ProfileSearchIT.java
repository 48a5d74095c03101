package org.bole.profile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.support.Searching.fragments;
import static org.bole.support.Searching.ids;
import static org.bole.support.Searching.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.sql.Statements;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.bole.support.Searching;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching for people: who is found, in which order, with what besides. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class ProfileSearchIT {
    @Inject
    Statements database;

    private String employer = "";

    @BeforeEach
    void anEmployerOfTheirOwn() {
        employer = Api.create("organizations", Documents.organization("UNIVERSITY"));
    }

    private ObjectNode blank(String name) {
        ObjectNode document = Documents.json("{name: '%s', roles: ['TALENT']}".formatted(name));
        document.putObject("organization").put("id", employer);
        return document.put("externalRef", Documents.unique("seek"));
    }

    private String person(String name) {
        return Api.create("profiles", blank(name));
    }

    private JsonNode search(String q, String... more) {
        return Searching.search("profiles", employer, q, more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"单弘毅", "弘", "单 弘毅", "單弘毅", "shanhongyi", "Shan Hong Yi", "danhongyi", "shy", "shanh", "ｓｈｙ"})
    void findsByNameAndMarksIt(String q) {
        String id = person("单弘毅");
        person("无关");
        JsonNode page = search(q);
        assertThat(ids(page)).as(page.toString()).containsExactly(id);
        assertThat(page.path("total").asLong()).isEqualTo(1);
        assertThat(fragments(page, "/name")).hasSize(1).allMatch(fragment -> fragment.contains("<em>"));
        assertThat(page.path("items").get(0).path("name").asText()).isEqualTo("单弘毅");
    }

    @Test
    void aNameHeardIsMarkedWhole() {
        person("林墨");
        assertThat(fragments(search("linmo"), "/name")).containsExactly("<em>林墨</em>");
        assertThat(fragments(search("墨"), "/name")).containsExactly("林<em>墨</em>");
    }

    @ParameterizedTest
    @CsvSource({
        "感光高分子,/headline,<em>感光高分子</em>与微纳加工",
        "光刻胶,/skills/0,<em>光刻胶</em>配方",
        "显影机理,/summary,长期研究感光树脂的合成与<em>显影机理</em>。",
        "粗糙度,/outputs/0/title,化学放大型光刻胶的线边缘<em>粗糙度</em>研究",
        "毛糙,/outputs/0/abstract,显影后线条边缘<em>毛糙</em>。",
        "lin,/nameEn,<em>Lin</em> Mo"
    })
    void findsByEveryTextAndMarksTheWords(String q, String field, String marked) {
        ObjectNode document = Documents.profile(employer);
        document.put("summary", "长期研究感光树脂的合成与显影机理。");
        String id = Api.create("profiles", document);
        JsonNode page = search(q);
        assertThat(ids(page)).containsExactly(id);
        assertThat(fragments(page, field)).as(page.toString()).containsExactly(marked);
    }

    @Test
    void findsEnglishByStemAndEscapesWhatItShows() {
        ObjectNode document = blank("Anna").put("summary", "<b>Etched</b> films & \"masks\"");
        String id = Api.create("profiles", document);
        JsonNode page = search("etching");
        assertThat(ids(page)).containsExactly(id);
        assertThat(fragments(page, "/summary"))
                .containsExactly("&lt;b&gt;<em>Etched</em>&lt;/b&gt; films &amp; &quot;masks&quot;");
    }

    @Test
    void findsByEmployerAndByCodesOnlyWhole() {
        String id = person("某人");
        String code = Api.get("organizations/" + employer).path("creditCode");
        String ref = Api.get("profiles/" + id).path("externalRef");
        assertThat(ids(search("云间感光"))).containsExactly(id);
        assertThat(fragments(search("云间感光"), "/organization/name")).containsExactly("<em>云间感光</em>材料有限公司");
        assertThat(ids(search(code.toLowerCase(java.util.Locale.ROOT)))).containsExactly(id);
        assertThat(ids(search(ref))).containsExactly(id);
        assertThat(ids(search(code.substring(0, 12)))).isEmpty();
    }

    @Test
    void namesComeBeforeTexts() {
        String writes = Api.create("profiles", blank("某甲").put("summary", "光明光明光明，写的都是光明。"));
        String called = person("光明");
        assertThat(ids(search("光明"))).containsExactly(called, writes);
    }

    @Test
    void filtersHoldBesideTheWords() {
        String talent = person("同名");
        ObjectNode other = blank("同名").put("rank", "SENIOR");
        other.putArray("roles").add("ENTERPRISE_MENTOR");
        other.putArray("skills").add("磁控溅射");
        other.putArray("regions").add("310117");
        other.putArray("disciplines").add("43045");
        String mentor = Api.create("profiles", other);
        assertThat(ids(search("同名"))).containsExactlyInAnyOrder(talent, mentor);
        assertThat(ids(search("同名", "role", "TALENT"))).containsExactly(talent);
        assertThat(ids(search("同名", "role", "ENTERPRISE_MENTOR", "skill", "磁控溅射", "region", "310117")))
                .containsExactly(mentor);
        assertThat(ids(search("同名", "discipline", "43045", "rank", "SENIOR"))).containsExactly(mentor);
        assertThat(ids(search("同名", "discipline", "430"))).isEmpty();
        assertThat(ids(search("同名", "skill", "溅射"))).isEmpty();
        assertThat(ids(search("同名", "externalRef", other.path("externalRef").asText())))
                .containsExactly(mentor);
        assertThat(ids(search("同名", "role", "TALENT", "rank", "SENIOR"))).isEmpty();
    }

    @Test
    void writesAreSeenAtOnce() {
        String id = person("旧名字");
        assertThat(ids(search("旧名字"))).containsExactly(id);
        Api.change("profiles", id, Documents.json("{name: '新称呼'}"));
        assertThat(ids(search("旧名字"))).isEmpty();
        assertThat(ids(search("新称呼"))).containsExactly(id);
        Api.change("organizations", employer, Documents.json("{name: '改了名的大学'}"));
        assertThat(ids(search("改了名的大学"))).containsExactly(id);
        assertThat(ids(search("云间感光"))).isEmpty();
    }

    @Test
    void theHiddenAndThoseWhoRefusedAreListedAsInThePlainList() {
        String hidden = Api.create("profiles", blank("隐者").put("visibility", "HIDDEN"));
        ObjectNode refusing = blank("隐者");
        refusing.putObject("consent").put("given", false);
        String refused = Api.create("profiles", refusing);
        assertThat(ids(search("隐者"))).containsExactlyInAnyOrder(hidden, refused);
        assertThat(Api.all("profiles", Map.of("organization", employer))).hasSize(2);
    }

    @Test
    void whoIsGoneOrDifferentInTheDatabaseIsNotShown() {
        String gone = person("幽灵");
        String stays = person("幽灵");
        String other = person("幽灵");
        assertThat(ids(search("幽灵"))).hasSize(3);
        // Behind the back of the outbox: the index still has them.
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("delete from profile where id = ?", UUID.fromString(gone));
            database.update(
                    "update profile set document = jsonb_set(document, '{name}', '\"他人\"') where id = ?",
                    UUID.fromString(other));
        });
        assertThat(ids(search("幽灵"))).containsExactly(stays);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 50})
    void pagesThroughEqualHitsOnceEach(int limit) {
        List<String> everybody = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            everybody.add(person("同分"));
        }
        List<String> first = pages(limit);
        assertThat(new HashSet<>(first)).hasSize(9);
        assertThat(first)
                .containsExactlyInAnyOrderElementsOf(everybody)
                .isEqualTo(pages(limit))
                .isEqualTo(pages(200));
    }

    private List<String> pages(int limit) {
        return Api.all("profiles", Map.of("q", "同分", "organization", employer, "limit", String.valueOf(limit))).stream()
                .map(item -> item.path("id").asText())
                .toList();
    }

    @Test
    void aCursorIsGoodForItsQuestionOnly() {
        person("同题");
        person("同题");
        String cursor = search("同题", "limit", "1").path("nextCursor").asText();
        assertThat(ids(search("同题", "limit", "1", "cursor", cursor))).hasSize(1);
        Api.problem(Api.get("profiles", Map.of("q", "别的", "cursor", cursor)), 400, "invalid-cursor");
        Api.problem(Api.get("profiles", Map.of("cursor", cursor)), 400, "invalid-cursor");
        String plain = Api.get("profiles", Map.of("organization", employer, "limit", "1"))
                .path("nextCursor");
        Api.problem(Api.get("profiles", Map.of("q", "同题", "cursor", plain)), 400, "invalid-cursor");
    }

    @Test
    void countsFacetsOverAllPages() {
        ObjectNode full = Documents.profile(employer).put("name", "数一数");
        full.remove("rank");
        Api.create("profiles", full);
        Api.create("profiles", blank("数一数"));
        Api.create("profiles", blank("数不着"));
        String facets = "roles,rank,discipline,industry,region,organization,degree,availability";
        JsonNode page = search("数一数", "facets", facets, "limit", "1");
        assertThat(page.path("total").asLong()).isEqualTo(2);
        JsonNode counts = page.path("facets");
        assertThat(List.copyOf(iterable(counts))).containsExactly(facets.split(","));
        assertThat(values(page, "roles"))
                .containsExactlyInAnyOrder("TALENT 1", "TECH_COMMISSIONER 1", "ENTERPRISE_MENTOR 1");
        assertThat(values(page, "rank")).containsExactly("ASSOCIATE_SENIOR 1");
        assertThat(values(page, "discipline")).containsExactly("430 1");
        assertThat(values(page, "industry")).containsExactly("39 2");
        assertThat(values(page, "region")).containsExactly("310117 1");
        assertThat(values(page, "organization")).containsExactly("UNIVERSITY 2");
        assertThat(values(page, "degree")).hasSize(1);
        assertThat(values(page, "availability")).containsExactlyInAnyOrder("FREE 1", "NOT_STATED 1");
        assertThat(counts.at("/region/0/label/zh").asText()).isEqualTo("松江区");
        assertThat(counts.at("/discipline/0/label/zh").asText()).isEqualTo("材料科学");
        assertThat(counts.at("/roles/0").has("label")).isFalse();
    }

    private static List<String> iterable(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void countsFacetsOfThePlainListInItsOwnOrder() {
        person("甲");
        person("乙");
        JsonNode page = Documents.json(
                Api.get("profiles", Map.of("organization", employer, "facets", "roles", "sort", "name", "limit", "1"))
                        .asString());
        assertThat(page.at("/items/0/name").asText()).isEqualTo("甲");
        assertThat(page.path("total").asLong()).isEqualTo(2);
        assertThat(values(page, "roles")).containsExactly("TALENT 2");
        assertThat(page.at("/items/0").has("highlights")).isFalse();
    }

    @Test
    void thePlainListIsWhatItWas() {
        person("原样");
        JsonNode page = Documents.json(
                Api.get("profiles", Map.of("organization", employer)).asString());
        JsonNode notFilledIn =
                Documents.json(Api.get("profiles", Map.of("organization", employer, "q", "", "facets", ""))
                        .asString());
        assertThat(notFilledIn).isEqualTo(page);
        assertThat(iterable(page)).containsExactly("items");
        assertThat(iterable(page.path("items").get(0))).contains("id", "version", "createdAt", "updatedAt", "name");
        assertThat(page.path("items").get(0).has("highlights")).isFalse();
    }

    @Test
    void relevanceMayBeNamed() {
        String id = person("点名");
        assertThat(ids(search("点名", "sort", "relevance"))).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=-|q no-words",
                "q=。，|q no-words",
                "q=x&sort=name|sort not-with-q",
                "q=x&sort=-updatedAt|sort not-with-q",
                "sort=relevance|sort unknown-value",
                "facets=rolls|facets unknown-value",
                "facets=,|facets unknown-value,facets unknown-value",
                "q=x&facets=roles,,name|facets unknown-value,facets unknown-value",
                "q=x&limit=0|limit out-of-range",
                "qq=x|qq unknown-parameter",
                "q=。&sort=name&facets=x|q no-words,sort not-with-q,facets unknown-value"
            })
    void refusesWhatItCannotDo(String parameters, String violations) {
        Map<String, String> sent = new LinkedHashMap<>();
        for (String one : parameters.split("&", -1)) {
            sent.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        JsonNode problem = Api.problem(Api.get("profiles", sent), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly(violations.split(","));
    }

    @Test
    void refusesMoreThanAQuestion() {
        JsonNode tooLong = Api.problem(Api.get("profiles", Map.of("q", "光".repeat(201))), 400, "invalid-input");
        assertThat(Api.violations(tooLong)).containsExactly("q too-long");
        JsonNode writtenOut = Api.problem(Api.get("profiles", Map.of("q", "㍿".repeat(200))), 400, "invalid-input");
        assertThat(Api.violations(writtenOut)).containsExactly("q too-long");
        assertThat(writtenOut.at("/violations/0/reason").asText()).contains("200", "800");
        StringBuilder words = new StringBuilder();
        for (char c = '一'; c < '一' + 66; c++) {
            words.append(c).append(' ');
        }
        JsonNode tooMany = Api.problem(Api.get("profiles", Map.of("q", words.toString())), 400, "invalid-input");
        assertThat(Api.violations(tooMany)).containsExactly("q too-long");
        assertThat(ids(search("光".repeat(200)))).isEmpty();
        assertThat(ids(search("㍿".repeat(50)))).isEmpty();
    }

    @Test
    void namesTheFacetsInTheCallersLanguage() {
        String chinese = Api.operator("zh-CN")
                .queryParam("facets", "rolls")
                .get(Api.V1 + "profiles")
                .asString();
        assertThat(chinese).contains("没有名为“rolls”的分面", "availability");
    }

    @Test
    void organisationsAreNotSearchedYet() {
        JsonNode problem = Api.problem(Api.get("organizations", Map.of("q", "x")), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("q unknown-parameter");
    }
}
