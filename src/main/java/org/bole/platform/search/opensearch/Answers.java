package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.search.Content;
import org.bole.platform.search.Found;
import org.bole.platform.search.Hit;

/** Reads what the cluster answers to a search; what a hit tells are doc values, which cost no look at the document. */
final class Answers {
    /** What is read of a document itself: the index must keep it as it was written. */
    static final List<String> OF_A_CONTENT = List.of(Names.OWNER, Names.VERSION, Names.REVISION, Names.CONTENT);

    private Answers() {}

    /** Asks for these fields of each hit, and for nothing else of it. */
    static void fields(ObjectNode body, String... names) {
        body.put("_source", false).put("stored_fields", "_none_");
        for (String name : names) {
            body.withArray("docvalue_fields").add(name);
        }
    }

    static JsonNode hits(JsonNode answer) {
        return answer.path("hits").path("hits");
    }

    static UUID owner(JsonNode hit) {
        return UUID.fromString(field(hit, Names.OWNER).asText());
    }

    static long number(JsonNode hit, String name) {
        return field(hit, name).asLong();
    }

    private static JsonNode field(JsonNode hit, String name) {
        return hit.path("fields").path(name).path(0);
    }

    /** Hits that carry a revision; each score is {@code factor} × the cluster's + {@code shift}. */
    static List<Hit> scored(JsonNode answer, double factor, double shift) {
        List<Hit> scored = new ArrayList<>();
        for (JsonNode hit : hits(answer)) {
            double score = factor * hit.path("_score").asDouble() + shift;
            scored.add(new Hit(owner(hit), number(hit, Names.REVISION), score));
        }
        return scored;
    }

    /** Of an answer that has the documents themselves; whoever left nothing is left out. */
    static List<Content> contents(JsonNode answer) {
        List<Content> contents = new ArrayList<>();
        for (JsonNode found : answer.path("docs")) {
            JsonNode source = found.path("_source");
            if (source.has(Names.CONTENT)) {
                contents.add(new Content(
                        UUID.fromString(source.path(Names.OWNER).asText()),
                        source.path(Names.VERSION).asLong(),
                        source.path(Names.REVISION).asLong(),
                        Base64.getDecoder().decode(source.path(Names.CONTENT).asText())));
            }
        }
        return contents;
    }

    static Map<String, List<Found.Count>> facets(JsonNode answer, List<String> fields) {
        Map<String, List<Found.Count>> facets = new LinkedHashMap<>();
        for (String field : fields) {
            List<Found.Count> counts = new ArrayList<>();
            JsonNode buckets = answer.path("aggregations").path(field).path("buckets");
            buckets.forEach(bucket -> counts.add(new Found.Count(
                    bucket.path("key").asText(), bucket.path("doc_count").asLong())));
            facets.put(field, counts);
        }
        return facets;
    }
}
