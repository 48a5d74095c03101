package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bole.scoring.domain.reliability.Labelled;

/** English: 105 job titles, each to find its equivalents among 2,619; very short texts. */
final class JobTitles {
    static final String NAME = "talentclef";
    private static final String FOLDER = "talentclef25_taskA/english";
    /** Requests in one call: 50 × 2,619 pairs are within what a call may have. */
    private static final int BATCH = 50;
    /** How far somebody who looks for a title would read. */
    private static final int SHOWN = 50;

    private final Map<String, String> queries;
    private final Map<String, String> corpus;
    private final Map<String, Set<String>> right = new HashMap<>();

    private JobTitles(Path folder) {
        queries = titles(folder.resolve("queries"));
        corpus = titles(folder.resolve("corpus_elements"));
        for (String[] cells : DataFile.tabSeparated(folder.resolve("qrels.tsv"), 0)) {
            right.computeIfAbsent(cells[0], query -> new HashSet<>()).add(cells[2]);
        }
    }

    static boolean present(Path data) {
        return DataFile.present(NAME, data.resolve(FOLDER), "queries", "corpus_elements", "qrels.tsv");
    }

    static JobTitles read(Path data) {
        return new JobTitles(data.resolve(FOLDER));
    }

    private static Map<String, String> titles(Path file) {
        Map<String, String> titles = new LinkedHashMap<>();
        DataFile.tabSeparated(file, 1).forEach(cells -> titles.put(cells[0], cells[1]));
        return titles;
    }

    void measure(ApiClient api, Report report) throws IOException {
        List<Double> service = new ArrayList<>();
        List<String> ids = List.copyOf(queries.keySet());
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            rankings(api, batch).forEach((query, ranking) -> add(query, ranking, service));
            Progress.say("%s: %d of %d titles", NAME, from + batch.size(), ids.size());
        }
        List<Double> peer = new ArrayList<>();
        try (Bm25Index index = new Bm25Index(corpus)) {
            queries.forEach((query, title) -> add(query, index.ranking(title, corpus.size()), peer));
        }
        report.row(
                NAME,
                "MAP",
                Report.share(Metrics.mean(service)),
                Report.share(Metrics.mean(peer)),
                "TF-IDF of characters .352, fine-tuned MiniLM .542");
    }

    /** Mean average precision of a model that is told the titles. */
    List<Double> measure(TextModel model) {
        List<String> ids = List.copyOf(corpus.keySet());
        TextModel.Relevance relevance =
                model.among(corpus.values().stream().map(PlainDocuments::headed).toList());
        List<Double> precisions = new ArrayList<>();
        queries.forEach((query, title) ->
                add(query, Metrics.ranking(ids, relevance.to(PlainDocuments.request(title, null))), precisions));
        return List.of(Metrics.mean(precisions));
    }

    /** By query: the points of the first 50 titles, and whether experts call them the same job. */
    List<List<Labelled>> labelled(TextModel points) {
        List<String> ids = List.copyOf(corpus.keySet());
        TextModel.Relevance relevance = points.among(
                corpus.values().stream().map(PlainDocuments::headed).toList());
        List<List<Labelled>> labelled = new ArrayList<>();
        queries.forEach((query, title) -> {
            double[] scores = relevance.to(PlainDocuments.request(title, null));
            Set<String> same = right.getOrDefault(query, Set.of());
            labelled.add(IntStream.range(0, scores.length)
                    .mapToObj(i -> new Labelled(scores[i], same.contains(ids.get(i))))
                    .sorted(Comparator.comparingDouble(one -> -one.points()))
                    .limit(SHOWN)
                    .toList());
        });
        return labelled;
    }

    private void add(String query, List<String> ranking, List<Double> precisions) {
        Set<String> relevant = right.getOrDefault(query, Set.of());
        if (!relevant.isEmpty()) {
            precisions.add(Metrics.averagePrecision(ranking, relevant));
        }
    }

    private Map<String, List<String>> rankings(ApiClient api, List<String> batch) {
        ObjectNode call = Documents.call();
        ArrayNode requests = (ArrayNode) call.get("requests");
        batch.forEach(id -> requests.add(Documents.wanted(id, queries.getOrDefault(id, ""), null)));
        ArrayNode profiles = (ArrayNode) call.get("profiles");
        corpus.forEach((id, title) -> profiles.addObject().put("id", id).put("headline", title));
        Map<String, List<JsonNode>> scores = new LinkedHashMap<>();
        for (JsonNode score : api.post("/api/v1/scores", call).get("scores")) {
            scores.computeIfAbsent(score.get("request").asText(), request -> new ArrayList<>())
                    .add(score);
        }
        Comparator<JsonNode> best = Comparator.<JsonNode>comparingDouble(
                        score -> -score.get("relevance").asDouble())
                .thenComparing(score -> score.get("profile").asText());
        Map<String, List<String>> rankings = new LinkedHashMap<>();
        scores.forEach((request, all) -> rankings.put(
                request,
                all.stream()
                        .sorted(best)
                        .map(score -> score.get("profile").asText())
                        .toList()));
        return rankings;
    }
}
