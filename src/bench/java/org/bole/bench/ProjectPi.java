package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bole.profile.domain.Profile;
import org.jspecify.annotations.Nullable;

/** Chinese: principal investigators with their earlier projects, and 1,000 later projects whose investigator is sought. */
final class ProjectPi {
    /** 12,700 people, in management. */
    static final String MANAGEMENT = "nsfc_management";
    /** 53,918 people, in the social sciences. */
    static final String SOCIAL = "nssfc_social";

    private static final String FOLDER = "zh_project_pi";
    /** What others found on each set. */
    private static final Map<String, List<String>> PUBLISHED = Map.of(
            MANAGEMENT, List.of("BM25 .1875", "BM25 .314"),
            SOCIAL, List.of("BM25 .125", "BM25 .182"));

    private static final int DEPTH = 200;
    private static final Comparator<JsonNode> MOST_RELEVANT =
            Comparator.comparingDouble(match -> -match.get("relevance").asDouble());

    private final String name;
    private final List<JsonNode> experts;
    private final List<JsonNode> needs;
    private final Map<String, String> right;

    private ProjectPi(String name, List<JsonNode> experts, List<JsonNode> needs, Map<String, String> right) {
        this.name = name;
        this.experts = experts;
        this.needs = needs;
        this.right = right;
    }

    static ProjectPi read(String name, Path data) {
        Path folder = data.resolve(FOLDER).resolve(name);
        return new ProjectPi(
                name,
                DataFile.jsonLines(folder.resolve("experts.jsonl")),
                DataFile.jsonLines(folder.resolve("needs_dev.jsonl")),
                DataFile.tabSeparated(folder.resolve("qrels_dev.tsv"), 0).stream()
                        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[2])));
    }

    /** The same people and every {@code step}-th request. */
    ProjectPi every(int step) {
        List<JsonNode> some = IntStream.range(0, needs.size())
                .filter(place -> place % step == 0)
                .mapToObj(needs::get)
                .toList();
        return new ProjectPi(name, experts, some, right);
    }

    static boolean present(String name, Path data) {
        return DataFile.present(
                name, data.resolve(FOLDER).resolve(name), "experts.jsonl", "needs_dev.jsonl", "qrels_dev.tsv");
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
                                reference(need.get("need_id").asText()),
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
        Scores byRelevance = new Scores();
        for (int i = 0; i < needs.size(); i++) {
            String need = needs.get(i).get("need_id").asText();
            String id = ids.get(reference(need));
            List<JsonNode> matches = id == null ? List.of() : matches(api, id);
            service.add(names(matches.stream()), right(need));
            byRelevance.add(names(matches.stream().sorted(MOST_RELEVANT)), right(need));
            if ((i + 1) % 250 == 0) {
                Progress.say("%s: %d of %d requests ranked", name, i + 1, needs.size());
            }
        }
        Scores peer = bm25();
        List<String> published = PUBLISHED.getOrDefault(name, List.of("–", "–"));
        report.row(name, "MRR", service.rank(), peer.rank(), published.get(0));
        report.row(name, "MRR of the best 200 by relevance alone", byRelevance.rank(), "–", "–");
        report.row(name, "recall@10 by relevance alone", byRelevance.recall(), "–", "–");
        report.row(name, "recall@10", service.recall(), peer.recall(), published.get(1));
        report.row(
                name, "rows lost in the import", String.valueOf(profiles.rejected() + requests.rejected()), "–", "–");
    }

    /** MRR and recall@10 over everybody, of a model that is told the earlier projects. */
    List<Double> measure(TextModel model) {
        List<String> ids =
                experts.stream().map(expert -> expert.get("expert_id").asText()).toList();
        TextModel.Relevance relevance =
                model.among(experts.stream().map(ProjectPi::author).toList());
        Scores scores = new Scores();
        for (JsonNode need : needs) {
            double[] values =
                    relevance.to(PlainDocuments.request(need.get("title").asText(), null));
            scores.add(Metrics.ranking(ids, values), right(need.get("need_id").asText()));
        }
        return List.of(Metrics.mean(scores.ranks), Metrics.mean(scores.recalls));
    }

    private static Profile author(JsonNode expert) {
        return PlainDocuments.author(StreamSupport.stream(expert.get("projects").spliterator(), false)
                .map(project -> PlainDocuments.project(project.get("title").asText(), year(project)))
                .toList());
    }

    private static @Nullable Integer year(JsonNode project) {
        return project.hasNonNull("year") ? project.get("year").asInt() : null;
    }

    private static List<JsonNode> matches(ApiClient api, String request) {
        JsonNode page = api.get("/api/v1/requests/%s/matches?limit=%d&explain=false".formatted(request, DEPTH));
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private static List<String> names(Stream<JsonNode> matches) {
        return matches.map(match -> match.get("profileName").asText()).toList();
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

    /** Requests of a data set carry its name before their id. */
    private String reference(String need) {
        return name + '-' + need;
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
