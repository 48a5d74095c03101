package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How long a whole round of the demo district takes, from freezing to its report, through the API: everybody scored for
 * every request. The vectors have been there for half a minute, in which the service had its rehearsal. Prints a table, the
 * first round after a start in its first row.
 */
public final class DistrictRound {
    private static final int ROUNDS = 6;
    /** In milliseconds. */
    private static final int A_WHILE = 30_000;

    private static final Set<String> UNFINISHED = Set.of("QUEUED", "RUNNING");

    private DistrictRound() {}

    public static void main(String[] words) throws IOException {
        Report report = new Report(
                "A round of the demo district",
                "after the start",
                "freeze",
                "solve",
                "report",
                "all",
                "spreadsheet more",
                "requests",
                "candidates",
                "places filled",
                "seats filled",
                "gap");
        try (Service service = Service.started(Arguments.of(words).jar(), Map.of("BOLE_DEMO", "true"), List.of())) {
            ApiClient api = service.api();
            Progress.say("waiting for the vectors");
            while (api.get("/api/v1/requests?limit=1").path("items").isEmpty()) {
                Service.pause(500);
            }
            new Loading(api).awaitEmbeddings();
            Service.pause(A_WHILE);
            for (int round = 1; round <= ROUNDS; round++) {
                measure(api, round, report);
            }
        } finally {
            System.out.print(report.markdown());
        }
    }

    private static void measure(ApiClient api, int number, Report report) {
        JsonNode draft = JsonNodeFactory.instance.objectNode().put("title", "round " + number);
        String round =
                "/api/v1/rounds/" + api.post("/api/v1/rounds", draft).path("id").asText();
        long begin = System.nanoTime();
        JsonNode frozen = done(api, round + "/freeze");
        long froze = System.nanoTime();
        JsonNode solved = done(api, round + "/solve");
        long solve = System.nanoTime();
        api.get(round + "/report");
        long end = System.nanoTime();
        api.spreadsheet(round + "/report");
        long printed = System.nanoTime();
        double points = solved.path("points").asDouble();
        report.row(
                "round " + number,
                seconds(froze - begin),
                seconds(solve - froze),
                seconds(end - solve),
                seconds(end - begin),
                seconds(printed - end),
                Report.count(frozen.path("requests").asDouble()),
                Report.count(frozen.path("experts").asDouble()),
                "%s of %s".formatted(solved.path("filled"), solved.path("places")),
                "%s of %s".formatted(solved.path("seated"), solved.path("seats")),
                String.format(
                        Locale.ROOT, "%.2f %%", 100 * (solved.path("bound").asDouble() / points - 1)));
        Progress.say("round %d: %s", number, seconds(end - begin));
    }

    private static JsonNode done(ApiClient api, String path) {
        String job =
                api.post(path, JsonNodeFactory.instance.objectNode()).path("id").asText();
        JsonNode state;
        do {
            Service.pause(20);
            state = api.get("/api/v1/jobs/" + job);
        } while (UNFINISHED.contains(state.path("state").asText()));
        if (!state.path("state").asText().equals("SUCCEEDED")) {
            throw new IllegalStateException("%s did not succeed: %s".formatted(path, state));
        }
        return state.path("result");
    }

    private static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.2f s", nanoseconds / 1e9);
    }
}
