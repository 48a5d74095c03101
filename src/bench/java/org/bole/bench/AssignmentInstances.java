package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Instances of fair assignment from the literature, put to {@code POST /assignments} with either objective. */
final class AssignmentInstances {
    private AssignmentInstances() {}

    static Report report() {
        return new Report(
                "Instances of the literature",
                "instance",
                "objective",
                "status",
                "violations",
                "total",
                "bound",
                "best total known",
                "least of a request",
                "best least known",
                "seconds");
    }

    static void run(Path data, ApiClient api, Report report) throws IOException {
        Path folder = data.resolve("assignment");
        if (!Files.isDirectory(folder)) {
            Progress.say("assignment skipped: it is not among the data");
            return;
        }
        try (Stream<Path> instances = Files.list(folder)) {
            for (Path instance : instances.filter(Files::isDirectory).sorted().toList()) {
                for (String objective : List.of("TOTAL", "FAIR")) {
                    new Instance(instance).run(objective, api, report);
                }
            }
        }
    }

    /** One instance: needs in columns, experts in rows. */
    private static final class Instance {
        private final Path folder;
        private final JsonNode facts;
        private final List<String[]> scores;
        private final List<String[]> conflicts;

        Instance(Path folder) {
            this.folder = folder;
            facts = DataFile.json(folder.resolve("instance.json"));
            scores = DataFile.tabSeparated(folder.resolve("sim.tsv"), 0);
            conflicts = DataFile.tabSeparated(folder.resolve("conflict.tsv"), 0);
        }

        private int needs() {
            return scores.get(0).length;
        }

        void run(String objective, ApiClient api, Report report) {
            ObjectNode call = call().put("objective", objective);
            long begin = System.nanoTime();
            JsonNode answer = api.post("/api/v1/assignments", call);
            double seconds = (System.nanoTime() - begin) / 1e9;
            report.row(
                    folder.getFileName().toString(),
                    objective,
                    answer.path("status").asText(),
                    Report.count(violations(answer)),
                    number(answer.path("total").asDouble()),
                    number(answer.path("upperBound").asDouble()),
                    number(facts.path("opt_total").asDouble()),
                    number(answer.path("minPerRequest").asDouble()),
                    number(facts.path("maximin_best_known").asDouble()),
                    String.format(Locale.ROOT, "%.2f", seconds));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.6f", value);
        }

        private ObjectNode call() {
            ObjectNode call = JsonNodeFactory.instance.objectNode();
            ArrayNode requests = call.putArray("requests");
            ArrayNode experts = call.putArray("experts");
            ArrayNode pairs = call.putArray("pairs");
            for (int need = 0; need < needs(); need++) {
                requests.addObject()
                        .put("id", String.valueOf(need))
                        .put("demand", facts.path("demand_per_need").asInt());
            }
            for (int expert = 0; expert < scores.size(); expert++) {
                experts.addObject()
                        .put("id", String.valueOf(expert))
                        .put("min", facts.path("min_per_expert").asInt())
                        .put("max", facts.path("cap_per_expert").asInt());
                for (int need = 0; need < needs(); need++) {
                    if (isAllowed(expert, need)) {
                        pairs.addObject()
                                .put("request", String.valueOf(need))
                                .put("expert", String.valueOf(expert))
                                .put("score", Double.parseDouble(scores.get(expert)[need]));
                    }
                }
            }
            return call;
        }

        private boolean isAllowed(int expert, int need) {
            return Double.parseDouble(conflicts.get(expert)[need]) == 0;
        }

        /** Pairs used twice or in conflict, and places and loads that are not kept. */
        private int violations(JsonNode answer) {
            int[] places = new int[needs()];
            int[] loads = new int[scores.size()];
            Set<String> seen = new HashSet<>();
            int violations = 0;
            for (JsonNode pair : answer.path("assignments")) {
                int need = pair.path("request").asInt();
                int expert = pair.path("expert").asInt();
                violations += seen.add(need + " " + expert) && isAllowed(expert, need) ? 0 : 1;
                places[need]++;
                loads[expert]++;
            }
            for (int filled : places) {
                violations += Math.abs(facts.path("demand_per_need").asInt() - filled);
            }
            for (int load : loads) {
                violations += Math.max(0, load - facts.path("cap_per_expert").asInt())
                        + Math.max(0, facts.path("min_per_expert").asInt() - load);
            }
            return violations;
        }
    }
}
