package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Brings documents into the service and waits until it can use them. */
final class Loading {
    private static final Duration PATIENCE = Duration.ofHours(3);

    private final ApiClient api;

    Loading(ApiClient api) {
        this.api = api;
    }

    /**
     * What became of the rows of one file.
     *
     * @param seconds from the call to the end of the job
     */
    record Outcome(int rows, int rejected, double seconds) {
        double rowsPerSecond() {
            return rows / seconds;
        }
    }

    /** Registers the organisation that asks, unless it is there. */
    void asker() {
        if (api.get("/api/v1/organizations?externalRef=" + Documents.ASKER)
                .get("items")
                .isEmpty()) {
            api.post("/api/v1/organizations", Documents.asker());
        }
    }

    /** Imports documents, in one file; good rows are kept. @param resource {@code profiles} or {@code requests} */
    Outcome load(String resource, Stream<? extends JsonNode> documents) throws IOException {
        Path file = Files.createTempFile("bole-bench", ".ndjson");
        try {
            int rows = write(documents, file);
            Progress.say("importing %,d %s", rows, resource);
            long begin = System.nanoTime();
            int rejected = imported(resource, file, rows);
            Outcome outcome = new Outcome(rows, rejected, (System.nanoTime() - begin) / 1e9);
            Progress.say("%,.0f rows/s, %d rejected", outcome.rowsPerSecond(), rejected);
            return outcome;
        } finally {
            Files.delete(file);
        }
    }

    private static int write(Stream<? extends JsonNode> documents, Path file) throws IOException {
        int rows = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (Iterator<? extends JsonNode> each = documents.iterator(); each.hasNext(); rows++) {
                writer.write(each.next().toString());
                writer.write('\n');
            }
        }
        return rows;
    }

    /** @return how many rows were refused */
    private int imported(String resource, Path file, int rows) {
        JsonNode job = api.postLines("/api/v1/imports/%s?mode=keep-good".formatted(resource), file);
        String place = "/api/v1/jobs/" + job.get("id").asText();
        long begin = System.nanoTime();
        while (!List.of("SUCCEEDED", "FAILED", "CANCELLED")
                .contains(job.get("state").asText())) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("import of %,d rows not done in %s: %s".formatted(rows, PATIENCE, job));
            }
            Service.pause(100);
            job = api.get(place);
        }
        if (!job.get("state").asText().equals("SUCCEEDED")) {
            throw new IllegalStateException("import failed: " + job);
        }
        return job.path("result").path("rejected").asInt();
    }

    /** Waits until every stored document has its vectors, and the ranking knows them. */
    void awaitEmbeddings() {
        awaitLine();
        // The last batch is handed to the ranking just after it leaves the line.
        Service.pause(1_000);
    }

    /** Waits until every stored document has its vectors. */
    void awaitLine() {
        await("bole_embedding_backlog", "documents without vectors");
    }

    /** Waits until every index has taken in every change. */
    void awaitIndexes() {
        await("bole_search_backlog", "changes to index");
    }

    private void await(String line, String what) {
        Progress.say("waiting for %s", what);
        long begin = System.nanoTime();
        double left = look(line);
        for (int looks = 1; left > 0; looks++) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("%,.0f %s after %s".formatted(left, what, PATIENCE));
            }
            if (looks % 100 == 0) {
                Progress.say("%,.0f %s", left, what);
            }
            left = look(line);
        }
        Progress.say("none left after %d s", (System.nanoTime() - begin) / 1_000_000_000);
    }

    /** Counting a long line takes its time: so that looking costs a twentieth at most, what follows is a pause. */
    private double look(String name) {
        long begin = System.nanoTime();
        double length = metric(name);
        if (length > 0) {
            Service.pause(Math.max(100, 20 * (System.nanoTime() - begin) / 1_000_000));
        }
        return length;
    }

    private double metric(String name) {
        return new MetricsPage(api.text("/q/metrics"))
                .sum(name, "")
                .orElseThrow(() -> new IllegalStateException("the service has no gauge " + name));
    }

    /** The service's ids of everything in {@code resource}, by the caller's own ids. */
    Map<String, String> ids(String resource) {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode item : api.all("/api/v1/" + resource)) {
            ids.put(item.path("externalRef").asText(), item.get("id").asText());
        }
        return ids;
    }
}
