package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How fast the best twenty are found and explained among ever more people, beside what else could be done on the same
 * machine; prints two tables. {@code --only 10000,100000,audit,peers} chooses the sizes and parts, {@code --home DIR}
 * keeps the crowd for the next run. Vectors are generated (see {@link WordVectors}).
 */
public final class Scale {
    private static final List<String> SIZES = List.of("10000", "100000", "1000000");
    private static final int PART = 50_000;
    /** Asked for once each, when the service is warm. */
    private static final int REQUESTS = 1_000;
    /** Asked for once each before, until the compiler has done with what it runs. */
    private static final int WARM_UP = 5_000;
    /** Of the latter, asked for again, each as often as it takes to make as many calls as there are requests. */
    private static final int SHOWN_AGAIN = 200;
    /** Texts that the peers search for. */
    private static final int PEER_REQUESTS = 200;

    private static final int AUDITED = 100_000;
    private static final double MEBIBYTE = 1 << 20;
    private static final String HEAP = "-Xmx2g";

    private final Arguments arguments;
    private final Province province = new Province();
    private final Report latency = new Report("Best 20, one client", "people", "how", "p50", "p95", "p99", "max");
    private final Report room = new Report(
            "Room, heap of the service at most 2 GiB",
            "people",
            "documents",
            "index on disk",
            "a person",
            "heap after collection",
            "recall at 20");

    private Scale(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] words) throws IOException {
        Scale scale = new Scale(Arguments.of(words));
        try {
            scale.measure();
        } finally {
            System.out.print(scale.latency.markdown() + scale.room.markdown());
        }
    }

    private void measure() throws IOException {
        try (WordVectors vectors = new WordVectors();
                Service service = service(vectors)) {
            Loading loading = new Loading(service.api());
            loading.asker();
            loading.load("requests", province.requests(REQUESTS + WARM_UP));
            for (int size : sizes()) {
                fill(service, loading, size);
                measure(service, size);
            }
        }
    }

    private Set<Integer> sizes() {
        Set<Integer> sizes = new TreeSet<>();
        SIZES.stream().filter(arguments::wants).map(Integer::valueOf).forEach(sizes::add);
        return sizes;
    }

    private Service service(WordVectors vectors) throws IOException {
        Map<String, String> environment = Map.of(
                "BOLE_EMBEDDING", "http",
                "BOLE_EMBEDDING_URL", vectors.url(),
                "BOLE_EMBEDDING_MODEL", "generated");
        Path home = arguments.home();
        return home == null
                ? Service.started(arguments.jar(), environment, List.of(HEAP))
                : Service.kept(arguments.jar(), home, environment, List.of(HEAP));
    }

    private void fill(Service service, Loading loading, int size) throws IOException {
        int there = there(service);
        for (int from = there; from < size; from += PART) {
            Loading.Outcome part = loading.load("profiles", province.people(from, Math.min(size, from + PART)));
            if (part.rejected() > 0) {
                throw new IllegalStateException("%,d generated people were refused".formatted(part.rejected()));
            }
            mark(service, Math.min(size, from + PART));
        }
        loading.awaitEmbeddings();
        loading.awaitIndexes();
    }

    /** How many people an earlier run has left. */
    private static int there(Service service) throws IOException {
        Path mark = mark(service);
        return Files.exists(mark) ? Integer.parseInt(Files.readString(mark).strip()) : 0;
    }

    private static void mark(Service service, int people) throws IOException {
        Files.writeString(mark(service), String.valueOf(people));
    }

    private static Path mark(Service service) {
        return service.data().resolveSibling("people");
    }

    private void measure(Service service, int size) throws IOException {
        ApiClient api = service.api();
        Map<String, String> ids = new Loading(api).ids("requests");
        double live;
        try (HeapWatch heap = new HeapWatch(api)) {
            Latencies first =
                    Latencies.of(WARM_UP, REQUESTS, call -> ask(api, ids, (REQUESTS + call) % (REQUESTS + WARM_UP)));
            row(size, "Bole, found, scored, explained", first);
            Latencies again = Latencies.of(REQUESTS, REQUESTS, call -> ask(api, ids, REQUESTS + call % SHOWN_AGAIN));
            row(size, "Bole, shown again, explained", again);
            live = heap.peakAfterCollection();
        }
        long disk = bytes(service.data().resolve("index"));
        room.row(
                Report.count(size),
                Report.count(api.get("/api/v1/search-indexes/candidate")
                        .path("documents")
                        .asDouble()),
                Report.count(disk / MEBIBYTE) + " MiB",
                Report.count((double) disk / size) + " B",
                Report.count(live) + " MiB",
                recall(api, size));
        if (arguments.wants("peers")) {
            try (Peers peers = new Peers(service.data(), province, size)) {
                List<String> texts =
                        province.requests(PEER_REQUESTS).map(Province::text).toList();
                peers.measure(texts, (how, taken) -> row(size, how, taken));
            }
        }
    }

    private static void ask(ApiClient api, Map<String, String> ids, int number) {
        api.text("/api/v1/requests/%s/matches?limit=20".formatted(ids.get(Province.reference(number))));
    }

    /** Scores everybody for 50 requests; at a million that would take an hour. */
    private String recall(ApiClient api, int size) {
        if (size > AUDITED || !arguments.wants("audit")) {
            return "–";
        }
        Progress.say("auditing");
        JsonNode job = api.post("/api/v1/retrieval-audits", JsonNodeFactory.instance.objectNode());
        while (List.of("QUEUED", "RUNNING").contains(job.path("state").asText())) {
            Service.pause(1_000);
            job = api.get("/api/v1/jobs/" + job.path("id").asText());
        }
        Progress.say("%s", job);
        if (!job.path("state").asText().equals("SUCCEEDED")) {
            throw new IllegalStateException("the audit must succeed, but ended as %s".formatted(job));
        }
        return Report.share(job.path("result").path("recall").asDouble());
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    private void row(int size, String how, Latencies taken) {
        String[] cells = taken.cells(how);
        latency.row(Report.count(size), cells[0], cells[1], cells[2], cells[3], cells[4]);
        Progress.say("%d %s: p50 %s p95 %s p99 %s max %s", size, cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
