package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chinese: 371 technology needs of enterprises as they were written, long and often messy. */
final class TechnologyNeeds {
    static final String NAME = "technology_needs";
    private static final String PREFIX = "need-";

    private final List<JsonNode> needs;

    private TechnologyNeeds(Path folder) {
        needs = DataFile.jsonLines(folder.resolve("needs.jsonl"));
    }

    static boolean present(Path data) {
        return DataFile.present(NAME, data.resolve(NAME), "needs.jsonl");
    }

    static TechnologyNeeds read(Path data) {
        return new TechnologyNeeds(data.resolve(NAME));
    }

    Loading.Outcome loadRequests(Loading loading) throws IOException {
        return loading.load(
                "requests",
                needs.stream()
                        .map(need -> Documents.challenge(
                                PREFIX + need.get("need_id").asText(),
                                need.path("title").asText(""),
                                need.path("text").asText(""))));
    }

    List<String> texts() {
        return needs.stream()
                .map(need ->
                        need.path("title").asText("") + ". " + need.path("text").asText(""))
                .toList();
    }

    /** Whether every need goes in and every one finds somebody among the profiles that are there. */
    void measure(Loading loading, ApiClient api, Report report) throws IOException {
        loading.asker();
        Loading.Outcome outcome = loadRequests(loading);
        loading.awaitEmbeddings();
        Map<String, String> ids = loading.ids("requests");
        int ranked = 0;
        for (JsonNode need : needs) {
            String id = ids.get(PREFIX + need.get("need_id").asText());
            if (id != null
                    && !api.get("/api/v1/requests/%s/matches?limit=1".formatted(id))
                            .get("items")
                            .isEmpty()) {
                ranked++;
            }
        }
        String of = " of " + needs.size();
        report.row(NAME, "taken in by the import", outcome.rows() - outcome.rejected() + of, "–", "–");
        report.row(NAME, "ranked", ranked + of, "–", "–");
    }
}
