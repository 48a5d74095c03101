package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bole.organization.domain.CreditCode;
import org.jspecify.annotations.Nullable;

/** The records of the data sets as the API's documents. */
final class Documents {
    /** Under which the organisation that asks in every benchmark is registered. */
    static final String ASKER = "bench-asker";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;

    private Documents() {}

    static ObjectNode asker() {
        return JSON.objectNode()
                .put("externalRef", ASKER)
                .put("creditCode", CreditCode.withCheckDigit("91330100MA0000001"))
                .put("kind", "ENTERPRISE")
                .put("name", "Bench");
    }

    /** A commissioner known by projects alone. @param projects each with a title and a year */
    static ObjectNode commissioner(String id, JsonNode projects) {
        ObjectNode profile = JSON.objectNode().put("externalRef", id).put("name", id);
        profile.putArray("roles").add("TECH_COMMISSIONER");
        ArrayNode outputs = profile.putArray("outputs");
        for (JsonNode project : projects) {
            PlainText.line(project.get("title").asText(), 500).ifPresent(title -> {
                ObjectNode output = outputs.addObject().put("kind", "PROJECT").put("title", title);
                // 0 stands for unknown there.
                if (project.path("year").asInt() > 0) {
                    output.put("year", project.get("year").asInt());
                }
            });
        }
        return profile;
    }

    /** An open technology challenge. A title that is blank is taken from the description, one that is too long cut. */
    static ObjectNode challenge(String id, String title, String description) {
        ObjectNode request = JSON.objectNode().put("externalRef", id);
        request.putObject("organization").put("externalRef", ASKER);
        request.put("kind", "TECHNOLOGY_CHALLENGE").put("status", "OPEN");
        request.put(
                "title",
                PlainText.line(title, LONGEST_TITLE)
                        .or(() -> PlainText.line(description, LONGEST_TITLE))
                        .orElse(id));
        PlainText.lines(description, LONGEST_TEXT).ifPresent(text -> request.put("description", text));
        return request;
    }

    /** A request for stateless scoring. */
    static ObjectNode wanted(String id, String title, @Nullable String description) {
        ObjectNode request = JSON.objectNode().put("id", id);
        PlainText.line(title, 2_000).ifPresent(text -> request.put("title", text));
        if (description != null) {
            PlainText.lines(description, 100_000).ifPresent(text -> request.put("description", text));
        }
        return request;
    }

    /** A profile for stateless scoring, known by papers. @param papers each with a title and an abstract */
    static ObjectNode author(String id, List<JsonNode> papers) {
        ObjectNode profile = JSON.objectNode().put("id", id);
        ArrayNode outputs = profile.putArray("outputs");
        for (JsonNode paper : papers) {
            ObjectNode output = outputs.addObject().put("kind", "PAPER");
            PlainText.line(paper.path("title").asText(), 2_000).ifPresent(text -> output.put("title", text));
            PlainText.lines(paper.path("abstract").asText(""), 100_000).ifPresent(text -> output.put("abstract", text));
        }
        return profile;
    }

    /** A call of stateless scoring without anybody in it yet. */
    static ObjectNode call() {
        ObjectNode call = JSON.objectNode().put("explain", false);
        call.putArray("requests");
        call.putArray("profiles");
        return call;
    }
}
