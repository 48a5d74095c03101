package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Chinese: 12,700 principal investigators with earlier projects, and 1,000 later projects whose investigator is sought. */
final class ProjectPi {
    static final String NAME = "nsfc_management";
    private static final String FOLDER = "zh_project_pi/nsfc_management";
    /** Requests of this data set carry this before their id. */
    private static final String PREFIX = "nsfc-";

    private static final int DEPTH = 200;

    private final List<JsonNode> experts;
    private final List<JsonNode> needs;
    private final Map<String, String> right;

    private ProjectPi(Path folder) {
        experts = DataFile.jsonLines(folder.resolve("experts.jsonl"));
        needs = DataFile.jsonLines(folder.resolve("needs_dev.jsonl"));
        right = DataFile.tabSeparated(folder.resolve("qrels_dev.tsv"), 0).stream()
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[2]));
    }

    static ProjectPi read(Path data) {
        return new ProjectPi(data.resolve(FOLDER));
    }

    static boolean present(Path data) {
        return DataFile.present(NAME, data.resolve(FOLDER), "experts.jsonl", "needs_dev.jsonl", "qrels_dev.tsv");
    }

    Loading.Outcome loadProfiles(Loading loading) throws IOException {
        return loading.load("profiles", profiles());
    }

    Stream<ObjectNode> profiles() {
        return experts.stream()
                .map(expert -> Documents.commissioner(expert.get("expert_id").asText(), expert.get("projects")));
    }

    Loading.Outcome loadRequests(Loading loading) throws IOException {
        return loading.load(
                "requests",
                needs.stream()
                        .map(need -> Documents.challenge(
                                PREFIX + need.get("need_id").asText(),
                                need.get("title").asText(),
                                "")));
    }

    /** A person's projects as one text, by person: what an ordinary search engine would index. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode expert : experts) {
            String titles = StreamSupport.stream(expert.get("projects").spliterator(), false)
                    .map(project -> project.get("title").asText())
                    .collect(Collectors.joining("\n"));
            texts.put(expert.get("expert_id").asText(), titles);
        }
        return texts;
    }

    List<String> titles() {
        return needs.stream().map(need -> need.get("title").asText()).toList();
    }

    /** Imports everything and measures the rankings; people and requests stay in the service. */
    void measure(Loading loading, ApiClient api, Report report) throws IOException {
        loading.asker();
        Loading.Outcome profiles = loadProfiles(loading);
        Loading.Outcome requests = loadRequests(loading);
        loading.awaitEmbeddings();
        Map<String, String> ids = loading.ids("requests");
        Scores service = new Scores();
        for (int i = 0; i < needs.size(); i++) {
            String need = needs.get(i).get("need_id").asText();
            String id = ids.get(PREFIX + need);
            service.add(id == null ? List.of() : ranking(api, id), right(need));
            if ((i + 1) % 250 == 0) {
                Progress.say("%s: %d of %d requests ranked", NAME, i + 1, needs.size());
            }
        }
        Scores peer = bm25();
        report.row(NAME, "MRR", service.rank(), peer.rank(), "BM25 .1875");
        report.row(NAME, "recall@10", service.recall(), peer.recall(), "BM25 .314");
        report.row(
                NAME, "rows lost in the import", String.valueOf(profiles.rejected() + requests.rejected()), "–", "–");
    }

    private static List<String> ranking(ApiClient api, String request) {
        JsonNode page = api.get("/api/v1/requests/%s/matches?limit=%d&explain=false".formatted(request, DEPTH));
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(match -> match.get("profileName").asText())
                .toList();
    }

    private Scores bm25() throws IOException {
        Scores scores = new Scores();
        try (Bm25Index index = new Bm25Index(texts())) {
            for (JsonNode need : needs) {
                scores.add(
                        index.ranking(need.get("title").asText(), DEPTH),
                        right(need.get("need_id").asText()));
            }
        }
        return scores;
    }

    private Set<String> right(String need) {
        String expert = right.get(need);
        return expert == null ? Set.of() : Set.of(expert);
    }

    private static final class Scores {
        private final List<Double> ranks = new ArrayList<>();
        private final List<Double> recalls = new ArrayList<>();

        void add(List<String> ranking, Set<String> right) {
            if (!right.isEmpty()) {
                ranks.add(Metrics.reciprocalRank(ranking, right));
                recalls.add(Metrics.recall(ranking, right, 10));
            }
        }

        String rank() {
            return Report.share(Metrics.mean(ranks));
        }

        String recall() {
            return Report.share(Metrics.mean(recalls));
        }
    }
}
