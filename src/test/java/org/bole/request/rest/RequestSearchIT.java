package org.bole.request.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.support.Searching.fragments;
import static org.bole.support.Searching.ids;
import static org.bole.support.Searching.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.bole.support.Searching;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching for requests: by what they ask for, and by who asks. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class RequestSearchIT {
    private String asker = "";

    @BeforeEach
    void anAskerOfTheirOwn() {
        asker = Api.create("organizations", Documents.organization("ENTERPRISE"));
    }

    private JsonNode search(String q, String... more) {
        return Searching.search("requests", asker, q, more);
    }

    @ParameterizedTest
    @CsvSource({
        "线条毛糙,/title,光刻胶显影后<em>线条毛糙</em>",
        "良率,/description,'显影后线条边缘毛糙,<em>良率</em>只有八成。'",
        "显影工艺,/requiredSkills/1,<em>显影工艺</em>",
        "缺陷,/preferredSkills/0,<em>缺陷</em>分析",
        "感光材料,/organization/name,云间<em>感光材料</em>有限公司",
        "yunjianganguang,/organization/name,<em>云间感光材料有限公司</em>",
        "ganguangcailiao,/organization/name,<em>云间感光材料有限公司</em>",
        "yjggcl,/organization/name,<em>云间感光材料有限公司</em>",
        "photosensitive,/organization/nameEn,Yunjian <em>Photosensitive</em> Materials"
    })
    void findsByWhatIsAskedForAndByWhoAsks(String q, String field, String marked) {
        String id = Api.create("requests", Documents.request(asker));
        JsonNode page = search(q);
        assertThat(ids(page)).as(page.toString()).containsExactly(id);
        assertThat(fragments(page, field)).as(page.toString()).containsExactly(marked);
    }

    @Test
    void titlesComeBeforeDescriptions() {
        String described = Api.create(
                "requests", Documents.request(asker).put("title", "别的事").put("description", "磁控溅射、磁控溅射、磁控溅射"));
        String titled = Api.create("requests", Documents.request(asker).put("title", "高纯靶材的磁控溅射"));
        assertThat(ids(search("磁控溅射"))).containsExactly(titled, described);
    }

    @Test
    void filtersAndFacetsHoldBesideTheWords() {
        String draft = Api.create("requests", Documents.request(asker));
        ObjectNode other = Documents.request(asker).put("status", "OPEN").put("kind", "CONSULTING");
        other.put("region", "310115").putArray("industries").add("2651");
        String open = Api.create("requests", other);
        JsonNode page = search("光刻胶", "facets", "kind,status,industry,discipline,region,organization");
        assertThat(ids(page)).containsExactlyInAnyOrder(draft, open);
        assertThat(values(page, "status")).containsExactlyInAnyOrder("DRAFT 1", "OPEN 1");
        assertThat(values(page, "kind")).containsExactlyInAnyOrder("TECHNOLOGY_CHALLENGE 1", "CONSULTING 1");
        assertThat(values(page, "industry")).containsExactlyInAnyOrder("39 1", "26 1");
        assertThat(values(page, "discipline")).containsExactly("430 2");
        assertThat(values(page, "region")).containsExactlyInAnyOrder("310117 1", "310115 1");
        assertThat(values(page, "organization")).containsExactly("ENTERPRISE 2");
        assertThat(ids(search("光刻胶", "status", "OPEN"))).containsExactly(open);
        assertThat(ids(search("光刻胶", "kind", "CONSULTING", "region", "310115", "industry", "2651")))
                .containsExactly(open);
        assertThat(ids(search("光刻胶", "kind", "CONSULTING", "status", "DRAFT"))).isEmpty();
    }

    @Test
    void aMoveAndARenameAreSeenAtOnce() {
        String id = Api.create("requests", Documents.request(asker));
        assertThat(ids(search("毛糙", "status", "OPEN"))).isEmpty();
        Response moved = Api.sending("{\"to\":\"OPEN\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .header("If-Match", "*")
                .post(Api.V1 + "requests/" + id + "/transitions");
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(ids(search("毛糙", "status", "OPEN"))).containsExactly(id);
        Api.change("organizations", asker, Documents.json("{name: '改名后的重庆机电'}"));
        assertThat(ids(search("chongqingjidian"))).containsExactly(id);
        assertThat(ids(search("yunjian"))).containsExactly(id);
        Api.change("organizations", asker, Documents.json("{nameEn: null}"));
        assertThat(ids(search("yunjian"))).isEmpty();
    }

    @Test
    void findsByReferenceAndCreditCode() {
        ObjectNode document = Documents.request(asker);
        String id = Api.create("requests", document);
        String code = Api.get("organizations/" + asker).path("creditCode");
        assertThat(ids(search(document.path("externalRef").asText()))).containsExactly(id);
        assertThat(ids(search(code))).containsExactly(id);
        assertThat(fragments(search(code), "/organization/creditCode")).containsExactly("<em>" + code + "</em>");
    }

    @Test
    void pagesInOneOrder() {
        for (int i = 0; i < 7; i++) {
            Api.create("requests", Documents.request(asker));
        }
        Map<String, String> question = Map.of("q", "光刻胶 良率", "organization", asker, "limit", "3");
        List<JsonNode> items = Api.all("requests", question);
        assertThat(items).hasSize(7);
        assertThat(Api.all("requests", question)).isEqualTo(items);
        assertThat(search("光刻胶", "limit", "2").path("total").asLong()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "degree", "availability", "KIND"})
    void hasNoFacetsOfPeople(String facet) {
        JsonNode problem = Api.problem(Api.get("requests", Map.of("facets", facet)), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("facets unknown-value");
        assertThat(problem.at("/violations/0/reason").asText()).contains(facet, "status");
    }

    @Test
    void refusesAnotherOrder() {
        JsonNode problem =
                Api.problem(Api.get("requests", Map.of("q", "x", "sort", "createdAt")), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("sort not-with-q");
    }
}
