package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bole.bench.ExpertiseLoss.Rated;
import org.bole.profile.domain.Profile;
import org.bole.scoring.domain.reliability.Labelled;

/** English: 58 researchers rated their own expertise for 463 papers; ten foldings of their profiles. */
final class GoldStandard {
    static final String NAME = "goldstandard";
    /** Of five: "confident" and above. */
    private static final double KNOWS = 4;

    private final Map<String, JsonNode> documents;
    private final Map<String, JsonNode> needs;
    /** Fold, expert, the expert's documents. */
    private final Map<Integer, Map<String, List<JsonNode>>> folds = new TreeMap<>();
    /** Expert, need, rating. */
    private final Map<String, Map<String, Double>> ratings = new LinkedHashMap<>();

    private GoldStandard(Path folder) {
        documents = byId(folder.resolve("docs.jsonl"), "doc_id");
        needs = byId(folder.resolve("needs.jsonl"), "need_id");
        for (JsonNode profile : DataFile.jsonLines(folder.resolve("profiles.jsonl"))) {
            List<JsonNode> own = StreamSupport.stream(profile.get("doc_ids").spliterator(), false)
                    .map(id -> Objects.requireNonNull(documents.get(id.asText()), "unknown document"))
                    .toList();
            folds.computeIfAbsent(profile.get("fold").asInt(), fold -> new LinkedHashMap<>())
                    .put(profile.get("expert_id").asText(), own);
        }
        for (String[] cells : DataFile.tabSeparated(folder.resolve("labels.tsv"), 1)) {
            ratings.computeIfAbsent(cells[0], expert -> new LinkedHashMap<>()).put(cells[1], Double.valueOf(cells[2]));
        }
    }

    static boolean present(Path data) {
        return DataFile.present(NAME, data.resolve(NAME), "docs.jsonl", "needs.jsonl", "profiles.jsonl", "labels.tsv");
    }

    static GoldStandard read(Path data) {
        return new GoldStandard(data.resolve(NAME));
    }

    private static Map<String, JsonNode> byId(Path file, String id) {
        return DataFile.jsonLines(file).stream()
                .collect(Collectors.toMap(line -> line.get(id).asText(), Function.identity()));
    }

    void measure(ApiClient api, Report report) throws IOException {
        List<ExpertiseLoss> service = new ArrayList<>();
        List<ExpertiseLoss> peer = new ArrayList<>();
        for (Map.Entry<Integer, Map<String, List<JsonNode>>> fold : folds.entrySet()) {
            service.add(loss(scored(api, fold.getValue())));
            peer.add(loss(bm25(fold.getValue())));
            Progress.say("%s: fold %d of %d", NAME, fold.getKey(), folds.size());
        }
        ExpertiseLoss ours = ExpertiseLoss.mean(service);
        ExpertiseLoss plain = ExpertiseLoss.mean(peer);
        report.row(
                NAME,
                "loss (less is better)",
                Report.share(ours.loss()),
                Report.share(plain.loss()),
                "BM25 .275, TPMS .28, SPECTER2 .22");
        report.row(NAME, "easy pairs right", Report.share(ours.easy()), Report.share(plain.easy()), "–");
        report.row(NAME, "hard pairs right", Report.share(ours.hard()), Report.share(plain.hard()), "–");
    }

    /** Loss, easy and hard of a model that is told each fold's profiles. */
    List<Double> measure(TextModel model) {
        List<ExpertiseLoss> losses = folds.values().stream()
                .map(fold -> loss(predicted(model, fold)))
                .toList();
        ExpertiseLoss mean = ExpertiseLoss.mean(losses);
        return List.of(mean.loss(), mean.easy(), mean.hard());
    }

    /** By researcher: the points of each rated paper, and whether the researcher knows its subject (4 or 5 of 5). */
    List<List<Labelled>> labelled(TextModel points) {
        Map<String, List<JsonNode>> profiles = folds.values().iterator().next();
        BiFunction<String, String, Double> predicted = predicted(points, profiles);
        return ratings.entrySet().stream()
                .map(expert -> expert.getValue().entrySet().stream()
                        .map(paper -> new Labelled(
                                predicted.apply(expert.getKey(), paper.getKey()), paper.getValue() >= KNOWS))
                        .toList())
                .toList();
    }

    private BiFunction<String, String, Double> predicted(TextModel model, Map<String, List<JsonNode>> profiles) {
        List<String> experts = List.copyOf(profiles.keySet());
        TextModel.Relevance relevance =
                model.among(profiles.values().stream().map(GoldStandard::author).toList());
        Map<String, double[]> rows = new HashMap<>();
        needs.forEach((id, need) -> rows.put(
                id,
                relevance.to(
                        PlainDocuments.request(
                                need.path("title").asText(),
                                need.path("abstract").asText("")),
                        expert -> ratings.getOrDefault(experts.get(expert), Map.of())
                                .containsKey(id))));
        return (expert, need) -> rows.getOrDefault(need, new double[experts.size()])[experts.indexOf(expert)];
    }

    private static Profile author(List<JsonNode> papers) {
        return PlainDocuments.author(papers.stream()
                .map(paper -> PlainDocuments.output(
                        paper.path("title").asText(), paper.path("abstract").asText("")))
                .toList());
    }

    private ExpertiseLoss loss(BiFunction<String, String, Double> prediction) {
        Map<String, List<Rated>> experts = new LinkedHashMap<>();
        ratings.forEach((expert, papers) -> experts.put(
                expert,
                papers.entrySet().stream()
                        .map(paper -> new Rated(paper.getValue(), prediction.apply(expert, paper.getKey())))
                        .toList()));
        return ExpertiseLoss.of(experts);
    }

    /** Expert and need to relevance, by the service. */
    private BiFunction<String, String, Double> scored(ApiClient api, Map<String, List<JsonNode>> profiles) {
        ObjectNode call = Documents.call();
        ArrayNode requests = (ArrayNode) call.get("requests");
        needs.forEach((id, need) -> requests.add(Documents.wanted(
                id, need.path("title").asText(), need.path("abstract").asText(""))));
        ArrayNode people = (ArrayNode) call.get("profiles");
        profiles.forEach((expert, papers) -> people.add(Documents.author(expert, papers)));
        ArrayNode pairs = call.putArray("pairs");
        ratings.forEach((expert, papers) -> papers.keySet()
                .forEach(need -> pairs.addObject().put("request", need).put("profile", expert)));
        Map<String, Double> relevance = new HashMap<>();
        for (JsonNode score : api.post("/api/v1/scores", call).get("scores")) {
            relevance.put(
                    score.get("profile").asText() + ' ' + score.get("request").asText(),
                    score.get("relevance").asDouble());
        }
        return (expert, need) -> relevance.getOrDefault(expert + ' ' + need, 0.0);
    }

    /** Expert and need to the mean BM25 score of the expert's best three papers. */
    private BiFunction<String, String, Double> bm25(Map<String, List<JsonNode>> profiles) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        profiles.values()
                .forEach(papers ->
                        papers.forEach(paper -> texts.put(paper.get("doc_id").asText(), text(paper))));
        Map<String, Map<String, Double>> scores = new HashMap<>();
        try (Bm25Index index = new Bm25Index(texts)) {
            needs.forEach((id, need) -> scores.put(id, index.scores(text(need))));
        }
        return (expert, need) -> {
            Map<String, Double> ofNeed = scores.getOrDefault(need, Map.of());
            List<Double> best = profiles.getOrDefault(expert, List.of()).stream()
                    .map(paper -> ofNeed.getOrDefault(paper.get("doc_id").asText(), 0.0))
                    .sorted(Comparator.reverseOrder())
                    .limit(3)
                    .toList();
            return Metrics.mean(best);
        };
    }

    private static String text(JsonNode paper) {
        return paper.path("title").asText() + ". " + paper.path("abstract").asText("");
    }
}
