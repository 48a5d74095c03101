package org.bole.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts questions to a list, and reads the page that answers. */
public final class Searching {
    private Searching() {}

    /** What a list says to {@code q} within one organisation. @param more names and values of further parameters */
    public static JsonNode search(String resource, String organization, String q, String... more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("organization", organization);
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        Response answer = Api.get(resource, parameters);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Documents.json(answer.asString());
    }

    public static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    /** What is shown of a field, of all items. */
    public static List<String> fragments(JsonNode page, String field) {
        List<String> fragments = new ArrayList<>();
        page.path("items")
                .forEach(item -> item.path("highlights").forEach(highlight -> {
                    if (highlight.path("field").asText().equals(field)) {
                        highlight.path("fragments").forEach(one -> fragments.add(one.asText()));
                    }
                }));
        return fragments;
    }

    /** The values of a facet, each with its count. */
    public static List<String> values(JsonNode page, String facet) {
        List<String> values = new ArrayList<>();
        page.path("facets")
                .path(facet)
                .forEach(one -> values.add(
                        one.path("value").asText() + " " + one.path("count").asText()));
        return values;
    }
}
