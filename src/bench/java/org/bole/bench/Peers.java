package org.bole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;

/** What else could find twenty people for a request on the same machine, one after the other. */
final class Peers implements AutoCloseable {
    private static final int CALLS = 200;
    /** The slow ones are asked less often. */
    private static final int FEW = 20;

    private final Path data;
    private final Province province;
    private final int people;
    private final Path folder = Files.createTempDirectory("bole-bench-peer");

    Peers(Path data, Province province, int people) throws IOException {
        this.data = data;
        this.province = province;
        this.people = people;
    }

    void measure(List<String> texts, BiConsumer<String, Latencies> report) throws IOException {
        lucene(texts, report);
        scan(texts, report);
        postgres(texts, report);
    }

    private static String of(List<String> texts, int call) {
        return texts.get(call % texts.size());
    }

    private void lucene(List<String> texts, BiConsumer<String, Latencies> report) throws IOException {
        Progress.say("indexing for Lucene");
        List<String> ids = IntStream.range(0, people).mapToObj(String::valueOf).toList();
        Stream<String> all = province.people(0, people).map(Province::text);
        try (Bm25Index index = new Bm25Index(FSDirectory.open(folder), ids, all::iterator)) {
            report.accept(
                    "Lucene BM25, in process, no scores explained",
                    Latencies.of(CALLS, CALLS, call -> index.ranking(of(texts, call), 20)));
        }
    }

    private void scan(List<String> texts, BiConsumer<String, Latencies> report) throws IOException {
        Progress.say("vectors for the exact scan");
        try (WordVectors vectors = new WordVectors()) {
            ExactScan scan = new ExactScan(vectors, 4 * people);
            for (int i = 0; i < people; i++) {
                int owner = i;
                province.people(i, i + 1)
                        .forEach(
                                person -> scan.add(owner, Province.texts(person).iterator()));
            }
            report.accept(
                    "exact scan of all vectors, in process",
                    Latencies.of(FEW, FEW, call -> scan.best(of(texts, call))));
        }
    }

    private void postgres(List<String> texts, BiConsumer<String, Latencies> report) throws IOException {
        Progress.say("filling PostgreSQL");
        try (PostgresPeer postgres = new PostgresPeer(data)) {
            Iterator<Map.Entry<String, String>> all = IntStream.range(0, people)
                    .boxed()
                    .flatMap(i -> province.people(i, i + 1).map(person -> Map.entry("p" + i, Province.text(person))))
                    .iterator();
            postgres.fill(all);
            report.accept(
                    "PostgreSQL full text and trigrams", Latencies.of(3, FEW, call -> postgres.best(of(texts, call))));
        } catch (SQLException e) {
            throw new IOException("PostgreSQL does not take part", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
