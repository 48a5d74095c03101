package org.bole.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.embedding.InProcessEmbedder;

/**
 * How much of what the embedding models can do arrives in the database. In turns, part by part, because a machine is not as
 * fast every minute: the models alone on two threads, then the service with the same people, from the first byte of their
 * import to the last stored vector.
 */
final class EmbeddingSpeed {
    private static final int PARTS = 3;
    private static final int PEOPLE = 400;
    /** People before, so that most of what the service runs through is compiled. */
    private static final int WARM_UP = 2_400;

    private static final int THREADS = 2;
    /** Texts at once for the models alone: as a caller with everything at hand would. */
    private static final int BATCH = 500;

    private final Arguments arguments;

    EmbeddingSpeed(Arguments arguments) {
        this.arguments = arguments;
    }

    void measure(Report report) throws IOException {
        List<ObjectNode> crowd = Crowd.people(PARTS * PEOPLE, 7).toList();
        measure(report, "generated people, two outputs of 20 words each", crowd);
        if (ProjectPi.present(ProjectPi.MANAGEMENT, arguments.data())) {
            List<ObjectNode> people = ProjectPi.read(ProjectPi.MANAGEMENT, arguments.data())
                    .profiles()
                    .limit(3L * PARTS * PEOPLE)
                    .toList();
            measure(report, ProjectPi.MANAGEMENT + ", titles alone", people);
        }
    }

    private void measure(Report report, String name, List<ObjectNode> people) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Service service = Service.started(arguments.jar(), Map.of("BOLE_EMBEDDING", "embedded"), List.of())) {
            Embedder embedder = new InProcessEmbedder(threads);
            Loading loading = new Loading(service.api());
            warmUp(embedder, loading);
            Set<String> seen = new HashSet<>();
            Cost alone = Cost.NONE;
            Cost stored = Cost.NONE;
            for (List<ObjectNode> part : parts(people)) {
                List<String> texts = texts(part, seen);
                Cost first = cost(EmbeddingSpeed::processorTime, () -> embed(embedder, texts));
                Cost second = cost(service::processorTime, () -> {
                    loading.load("profiles", part.stream());
                    loading.awaitLine();
                });
                Progress.say("%,d texts: alone %s, stored %s", texts.size(), first, second);
                alone = alone.plus(first);
                stored = stored.plus(second);
            }
            report.row(
                    "%s: %,d profiles, %,d texts".formatted(name, people.size(), seen.size()),
                    Report.count(seen.size() / alone.seconds()),
                    Report.count(seen.size() / stored.seconds()),
                    "%.1f %%".formatted(100 * alone.seconds() / stored.seconds()),
                    "%.1f %%".formatted(100 * alone.processor() / stored.processor()));
        } finally {
            threads.shutdown();
        }
    }

    private static List<List<ObjectNode>> parts(List<ObjectNode> people) {
        int size = (people.size() + PARTS - 1) / PARTS;
        return IntStream.range(0, PARTS)
                .mapToObj(
                        i -> people.subList(Math.min(i * size, people.size()), Math.min((i + 1) * size, people.size())))
                .toList();
    }

    /** The models load and are compiled once in the life of a service. */
    private static void warmUp(Embedder embedder, Loading loading) throws IOException {
        List<ObjectNode> others = Crowd.people(WARM_UP, 99)
                .map(person -> person.put(
                        "externalRef", "warm-" + person.get("externalRef").asText()))
                .toList();
        embed(embedder, texts(others, new HashSet<>()));
        loading.load("profiles", others.stream());
        loading.awaitEmbeddings();
    }

    private static void embed(Embedder embedder, List<String> texts) {
        for (int from = 0; from < texts.size(); from += BATCH) {
            embedder.embed(texts.subList(from, Math.min(from + BATCH, texts.size())));
        }
    }

    /** Work that may fail at reading or writing. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /**
     * What something took.
     *
     * @param seconds by the clock on the wall
     * @param processor seconds of all processors, which others on the machine do not change
     */
    private record Cost(double seconds, double processor) {
        static final Cost NONE = new Cost(0, 0);

        Cost plus(Cost other) {
            return new Cost(seconds + other.seconds, processor + other.processor);
        }

        @Override
        public String toString() {
            return "%.1f s (processors %.1f s)".formatted(seconds, processor);
        }
    }

    private static Cost cost(Supplier<Duration> processors, Work work) throws IOException {
        Duration before = processors.get();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Cost(seconds, processors.get().minus(before).toMillis() / 1e3);
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The texts that the service embeds for these people and that are not {@code seen} yet. */
    private static List<String> texts(List<ObjectNode> people, Set<String> seen) {
        List<String> texts = new ArrayList<>();
        for (ObjectNode person : people) {
            if (person.has("summary")) {
                texts.add(person.get("summary").asText());
            }
            person.path("skills").forEach(skill -> texts.add(skill.asText()));
            person.path("outputs").forEach(output -> {
                String title = output.get("title").asText();
                texts.add(title);
                if (output.has("abstract")) {
                    texts.add(title + ". " + output.get("abstract").asText());
                }
            });
        }
        return texts.stream().filter(seen::add).toList();
    }
}
