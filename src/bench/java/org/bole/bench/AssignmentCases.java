package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cases of openreview-matcher's tests, put to {@code POST /assignments}. */
final class AssignmentCases {
    private static final String FILE = "openreview_matcher_cases/cases.jsonl";
    private static final double ROUNDING = 1e-6;

    private AssignmentCases() {}

    static Report report() {
        return new Report("Cases of openreview-matcher", "cases", "of", "as expected");
    }

    static void run(Path data, ApiClient api, Report report) {
        if (!DataFile.present("openreview_matcher_cases", data, FILE)) {
            return;
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (JsonNode one : DataFile.jsonLines(data.resolve(FILE))) {
            String kind = (one.path("prob_limit").isNull() ? "without" : "with") + " limits of probability, "
                    + (one.path("feasible").asBoolean() ? "at the optimum" : "refused with the conflict named");
            int[] count = counts.computeIfAbsent(kind, of -> new int[2]);
            count[1]++;
            if (isAsExpected(one, api)) {
                count[0]++;
            } else {
                Progress.say("not as expected: %s", one.path("test").asText());
            }
        }
        counts.forEach((kind, count) -> report.row(kind, Report.count(count[1]), Report.count(count[0])));
    }

    private static boolean isAsExpected(JsonNode one, ApiClient api) {
        boolean feasible = one.path("feasible").asBoolean();
        JsonNode answer;
        try {
            answer = api.post("/api/v1/assignments", call(one));
        } catch (ApiClient.UnexpectedAnswer refused) {
            return !feasible && String.valueOf(refused.getMessage()).contains("no-probability");
        }
        if (answer.path("status").asText().equals("INFEASIBLE")) {
            return !feasible && !answer.path("conflicts").isEmpty();
        }
        double sign = one.path("sense").asText().equals("min") ? -1 : 1;
        double reached = answer.path("upperBound").asDouble();
        return feasible
                && Math.abs(reached - sign * one.path("optimal_objective").asDouble()) < ROUNDING
                && (answer.has("probabilities")
                        || Math.abs(reached - answer.path("total").asDouble()) < ROUNDING);
    }

    /**
     * A pair of score zero is not usable unless the case says so, or all pairs are zero (then any will do). A required
     * pair is a locked one, but not where a limit of probability stands against it: there the stated optimum takes no
     * pair for required.
     */
    private static ObjectNode call(JsonNode one) {
        ObjectNode call = JsonNodeFactory.instance.objectNode();
        ArrayNode requests = call.putArray("requests");
        ArrayNode experts = call.putArray("experts");
        ArrayNode pairs = call.putArray("pairs");
        ArrayNode locked = call.putArray("locked");
        boolean costs = one.path("sense").asText().equals("min");
        boolean lots = !one.path("prob_limit").isNull();
        boolean zeros = !one.path("zero_pairs_forbidden").asBoolean() || isZero(one.path("matrix"));
        for (int r = 0; r < one.path("dem").size(); r++) {
            requests.addObject()
                    .put("id", "r" + r)
                    .put("demand", one.path("dem").get(r).asInt());
        }
        for (int e = 0; e < one.path("maxs").size(); e++) {
            experts.addObject()
                    .put("id", "e" + e)
                    .put("min", one.path("mins").get(e).asInt())
                    .put("max", one.path("maxs").get(e).asInt());
        }
        for (int r = 0; r < requests.size(); r++) {
            for (int e = 0; e < experts.size(); e++) {
                double score = one.path("matrix").get(r).get(e).asDouble();
                int constraint = one.path("constraint").get(r).get(e).asInt();
                if (constraint == 1 || constraint == 0 && (score != 0 || zeros)) {
                    ObjectNode pair = pairs.addObject()
                            .put("request", "r" + r)
                            .put("expert", "e" + e)
                            .put("score", costs ? -score : score);
                    if (lots) {
                        pair.put(
                                "maxProbability",
                                one.path("prob_limit").get(r).get(e).asDouble());
                    }
                }
                if (constraint == 1 && !lots) {
                    locked.addObject().put("request", "r" + r).put("expert", "e" + e);
                }
            }
        }
        return call;
    }

    private static boolean isZero(JsonNode matrix) {
        for (JsonNode row : matrix) {
            for (JsonNode score : row) {
                if (score.asDouble() != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
