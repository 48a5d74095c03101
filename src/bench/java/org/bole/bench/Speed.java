package org.bole.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How fast the service ranks, takes documents in and embeds them; prints three tables. Arguments: see {@link Arguments}. */
public final class Speed {
    private static final int WARM_UP = 100;
    private static final int CALLS = 300;
    private static final int CROWD = 100_000;
    private static final String ROOM = "-Xmx512m";

    private final Arguments arguments;
    private final Report latency = new Report("Latency, one client", "call", "p50", "p95", "p99", "max");
    private final Report imports =
            new Report("Import", "file", "rows", "rejected", "rows/s", "peak heap", "peak after a full collection");

    private final Report embedding = new Report(
            "Embedding, texts a second",
            "people",
            "models alone",
            "import to last vector",
            "share",
            "share of processor time");

    private Speed(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] words) throws IOException {
        Speed speed = new Speed(Arguments.of(words));
        try {
            speed.measure();
        } finally {
            System.out.print(speed.latency.markdown() + speed.imports.markdown() + speed.embedding.markdown());
        }
    }

    private void measure() throws IOException {
        boolean investigators = ProjectPi.present(ProjectPi.MANAGEMENT, arguments.data());
        if (investigators && arguments.wants("latency")) {
            ProjectPi people = ProjectPi.read(ProjectPi.MANAGEMENT, arguments.data());
            try (Service service = Service.of(arguments)) {
                latency(service.api(), people);
            }
        }
        if (investigators && arguments.wants("import")) {
            ProjectPi people = ProjectPi.read(ProjectPi.MANAGEMENT, arguments.data());
            imported(ProjectPi.MANAGEMENT + " profiles, embedding off", List.of(), people::loadProfiles);
        }
        if (arguments.wants("embedding")) {
            new EmbeddingSpeed(arguments).measure(embedding);
        }
        if (arguments.wants("crowd")) {
            imported(
                    "generated profiles, embedding off, " + ROOM,
                    List.of(ROOM),
                    loading -> loading.load("profiles", Crowd.people(CROWD, 1)));
        }
    }

    private void latency(ApiClient api, ProjectPi people) throws IOException {
        Loading loading = new Loading(api);
        loading.asker();
        people.loadProfiles(loading);
        people.loadRequests(loading);
        List<String> texts = new ArrayList<>(people.titles());
        if (TechnologyNeeds.present(arguments.data())) {
            TechnologyNeeds needs = TechnologyNeeds.read(arguments.data());
            needs.loadRequests(loading);
            texts.addAll(needs.texts());
        }
        loading.awaitEmbeddings();
        List<String> requests =
                loading.ids("requests").values().stream().sorted().toList();
        Progress.say("measuring");
        latency.row(Latencies.of(
                        WARM_UP,
                        CALLS,
                        call -> api.text("/api/v1/requests/%s/matches?limit=20".formatted(spread(requests, call))))
                .cells("matches of a request among %,d profiles, best 20 explained"
                        .formatted(people.texts().size())));
        latency.row(Latencies.of(WARM_UP, CALLS, call -> api.text("/q/health/live"))
                .cells("bare HTTP and JSON: /q/health/live"));
        try (Bm25Index index = new Bm25Index(people.texts())) {
            latency.row(Latencies.of(WARM_UP, CALLS, call -> index.ranking(spread(texts, call), 20))
                    .cells("Lucene BM25, best 20, in process without HTTP"));
        }
    }

    /** Walks through all of {@code values} in large steps, so that the calls are of every kind. */
    private static String spread(List<String> values, int call) {
        return values.get((int) (call * 7_919L % values.size()));
    }

    /** Fills a service; its documents are its own to choose. */
    @FunctionalInterface
    private interface Filling {
        Loading.Outcome fill(Loading loading) throws IOException;
    }

    private void imported(String name, List<String> options, Filling filling) throws IOException {
        try (Service service = Service.started(arguments.jar(), Map.of("BOLE_EMBEDDING", "off"), options);
                HeapWatch heap = new HeapWatch(service.api())) {
            Loading.Outcome outcome = filling.fill(new Loading(service.api()));
            imports.row(Stream.of(
                            name,
                            Report.count(outcome.rows()),
                            Report.count(outcome.rejected()),
                            Report.count(outcome.rowsPerSecond()),
                            Report.count(heap.peak()) + " MiB",
                            Report.count(heap.peakAfterCollection()) + " MiB")
                    .toArray(String[]::new));
        }
    }
}
