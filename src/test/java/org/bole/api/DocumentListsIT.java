package org.bole.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bole.platform.paging.Cursor;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of organisations, profiles and requests: filters, orders, pages. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class DocumentListsIT {
    /** In the order of the telephone book: a, bei, bole, chong qing, shang hai, zhang, zhong. */
    private static final List<String> BY_PINYIN = List.of("阿尔法", "北辰", "Bole", "重庆机电", "上海光机", "张江", "中科");

    /** Documents of one organisation, or with one cluster, which no other test has; their names are shuffled. */
    private static Map<String, String> several(String resource) {
        String employer = Api.create("organizations", Documents.organization("ENTERPRISE"));
        String cluster = Documents.unique("集群");
        for (int i : new int[] {3, 0, 6, 2, 5, 1, 4}) {
            ObjectNode document = Documents.full(resource, employer);
            document.put(resource.equals("requests") ? "title" : "name", BY_PINYIN.get(i));
            if (resource.equals("organizations")) {
                document.putArray("clusters").add(cluster);
            }
            Api.create(resource, document);
        }
        return resource.equals("organizations") ? Map.of("cluster", cluster) : Map.of("organization", employer);
    }

    private static List<JsonNode> sorted(String resource, Map<String, String> filter, String sort, int limit) {
        return Api.all(resource, with(filter, Map.of("sort", sort, "limit", Integer.toString(limit))));
    }

    private static Map<String, String> with(Map<String, String> filter, Map<String, String> more) {
        Map<String, String> parameters = new TreeMap<>(filter);
        parameters.putAll(more);
        return parameters;
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("id").asText()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void sortsChineseNamesByPinyin(String resource) {
        Map<String, String> filter = several(resource);
        List<String> descending = new ArrayList<>(BY_PINYIN);
        Collections.reverse(descending);
        for (int limit : new int[] {1, 3, 7, 200}) {
            assertThat(namesOf(resource, sorted(resource, filter, "name", limit)))
                    .isEqualTo(BY_PINYIN);
            assertThat(namesOf(resource, sorted(resource, filter, "-name", limit)))
                    .isEqualTo(descending);
        }
    }

    private static List<String> namesOf(String resource, List<JsonNode> items) {
        String field = resource.equals("requests") ? "title" : "name";
        return items.stream().map(item -> item.path(field).asText()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "organizations,createdAt",
        "organizations,updatedAt",
        "profiles,createdAt",
        "profiles,updatedAt",
        "requests,createdAt",
        "requests,updatedAt"
    })
    void sortsByTimeInPagesOfAnySize(String resource, String field) {
        Map<String, String> filter = several(resource);
        List<JsonNode> whole = sorted(resource, filter, field, 200);
        assertThat(whole).hasSize(BY_PINYIN.size());
        assertThat(whole.stream().map(item -> item.path(field).asText()).toList())
                .isSorted();
        List<String> backwards = new ArrayList<>(ids(whole));
        Collections.reverse(backwards);
        for (int limit : new int[] {1, 2, 3, 6, 7}) {
            assertThat(ids(sorted(resource, filter, field, limit))).isEqualTo(ids(whole));
            assertThat(ids(sorted(resource, filter, "-" + field, limit))).isEqualTo(backwards);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void showsTheLatestChangeFirst(String resource) {
        Map<String, String> filter = several(resource);
        String first = ids(sorted(resource, filter, "createdAt", 200)).get(0);
        Api.change(resource, first, Documents.json("{externalRef: '%s'}".formatted(Documents.unique("changed"))));
        assertThat(ids(Api.all(resource, filter)).get(0)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "organizations,kind,UNIVERSITY",
        "organizations,region,310115",
        "organizations,industry,2651",
        "profiles,role,TALENT",
        "profiles,discipline,43040",
        "profiles,region,310115",
        "profiles,skill,等离子刻蚀",
        "profiles,rank,SENIOR",
        "requests,status,OPEN",
        "requests,kind,CONSULTING",
        "requests,region,310115",
        "requests,industry,2651"
    })
    void filters(String resource, String filter, String value) {
        Map<String, String> group = several(resource);
        String field = Map.of("industry", "industries", "role", "roles", "discipline", "disciplines", "skill", "skills")
                .getOrDefault(filter, resource.equals("profiles") && filter.equals("region") ? "regions" : filter);
        String one = ids(Api.all(resource, group)).get(2);
        if (filter.equals("status")) {
            Api.sending("{\"to\":\"OPEN\"}".getBytes(StandardCharsets.UTF_8))
                    .header("If-Match", "*")
                    .post(Api.V1 + "requests/" + one + "/transitions");
        } else {
            boolean list = field.endsWith("s") && !field.equals("status");
            Api.change(resource, one, Documents.json((list ? "{%s: ['%s']}" : "{%s: '%s'}").formatted(field, value)));
        }
        assertThat(ids(Api.all(resource, with(group, Map.of(filter, value))))).containsExactly(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void findsByTheCallersOwnId(String resource) {
        String employer = Api.create("organizations", Documents.organization("ENTERPRISE"));
        ObjectNode document = Documents.full(resource, employer);
        String id = Api.create(resource, document);
        String ref = document.path("externalRef").asText();
        assertThat(ids(Api.all(resource, Map.of("externalRef", ref)))).containsExactly(id);
        assertThat(Api.all(resource, Map.of("externalRef", ref + "'--"))).isEmpty();
        if (resource.equals("organizations")) {
            String code = document.path("creditCode").asText();
            assertThat(ids(Api.all(resource, Map.of("creditCode", code.toLowerCase(Locale.ROOT)))))
                    .containsExactly(id);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0|limit out-of-range",
                "limit=201|limit out-of-range",
                "limit=-1|limit out-of-range",
                "limit=|limit out-of-range",
                "limit=1.5|limit out-of-range",
                "limit=99999999999|limit out-of-range",
                "sort=shoeSize|sort unknown-value",
                "cursor=nonsense|cursor invalid-cursor",
                "cursor=|cursor invalid-cursor",
                "externalReff=1|externalReff unknown-parameter",
                "region=999999|region known-code",
                "region=310117&colour=red&limit=x|colour unknown-parameter;limit out-of-range",
                "externalRef=%00|externalRef illegal-character"
            })
    void refusesParameters(String query, String expected) {
        for (String resource : List.of("organizations", "profiles", "requests")) {
            JsonNode problem = Api.problem(
                    Api.operator().urlEncodingEnabled(false).get(Api.V1 + resource + "?" + query),
                    400,
                    "invalid-input");
            assertThat(Api.violations(problem)).containsExactlyInAnyOrder(expected.split(";"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "organizations,kind,SHOP",
        "organizations,industry,0",
        "profiles,role,BOSS",
        "profiles,organization,7",
        "profiles,discipline,0",
        "profiles,rank,HIGH",
        "requests,status,LOST",
        "requests,kind,PARTY",
        "requests,organization,x",
        "requests,industry,0"
    })
    void refusesFilterValues(String resource, String filter, String value) {
        JsonNode problem = Api.problem(Api.get(resource, Map.of(filter, value)), 400, "invalid-input");
        assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo(filter);
    }

    /** A cursor is no secret: anybody can make one up, with a correct checksum. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "-updatedAt|yesterday|01900000-0000-7000-8000-000000000000",
                "-updatedAt|+1000000000-12-31T23:59:59.999999999Z|01900000-0000-7000-8000-000000000000",
                "-updatedAt|2026-01-01T00:00:00Z|7",
                "-updatedAt|2026-01-01T00:00:00Z|none",
                "name|阿|01900000-0000-7000-8000-000000000000"
            })
    void refusesCursorsThatWereMadeUp(String order, String first, @Nullable String second) {
        List<String> values = second == null ? List.of(first) : List.of(first, second);
        String cursor = new Cursor(order, values).toString();
        for (String resource : List.of("organizations", "profiles", "requests")) {
            Api.problem(Api.get(resource, Map.of("cursor", cursor)), 400, "invalid-cursor");
        }
        String nul = new Cursor("name", List.of("\0", "01900000-0000-7000-8000-000000000000")).toString();
        assertThat(Api.get("profiles", Map.of("cursor", nul, "sort", "name")).statusCode())
                .isEqualTo(400);
    }
}
