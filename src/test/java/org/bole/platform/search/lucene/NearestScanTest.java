package org.bole.platform.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.search.Hit;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Query;
import org.bole.platform.search.SearchEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan against exact cosines, over vectors that crowd around some directions as those of texts do. */
class NearestScanTest {
    private static final int DIMENSION = 256;
    private static final int PEOPLE = 6_000;
    private static final int WANTED = 50;

    @TempDir
    Path folder;

    private final Random random = new Random(11);
    private final Map<UUID, byte[]> vectors = new HashMap<>();
    private final double[][] topics = new double[60][DIMENSION];
    private SearchEngine engine;

    @BeforeEach
    void fill() {
        for (double[] topic : topics) {
            for (int i = 0; i < DIMENSION; i++) {
                topic[i] = random.nextGaussian();
            }
        }
        engine = new LuceneEngines(folder).create("scan");
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            UUID id = new UUID(i, random.nextLong());
            vectors.put(id, vector());
            entries.add(new IndexEntry(
                    id,
                    1,
                    List.of(IndexDocument.of(id)
                            .keywords("group", List.of(i % 50 == 0 ? "few" : "many"))
                            .vector("v", vectors.get(id))
                            .build())));
            // Several segments, as an index has them that is written all the time.
            if (entries.size() == 1_000) {
                engine.replace(List.of(), entries, 1);
                engine.commit();
                entries.clear();
            }
        }
    }

    private byte[] vector() {
        double[] topic = topics[random.nextInt(topics.length)];
        byte[] vector = new byte[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (byte) Math.max(-127, Math.min(127, 30 * (topic[i] + .8 * random.nextGaussian())));
        }
        return vector;
    }

    private List<UUID> exact(byte[] wanted, Set<UUID> among) {
        return among.stream()
                .sorted(Comparator.comparingDouble(id -> -cosine(wanted, Objects.requireNonNull(vectors.get(id)))))
                .limit(WANTED)
                .toList();
    }

    private static double cosine(byte[] a, byte[] b) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            square += b[i] * b[i];
        }
        return product / Math.sqrt(square);
    }

    private List<UUID> found(byte[] wanted, Query filter) {
        return engine.nearest(new Nearest("v", wanted, filter, WANTED)).stream()
                .map(Hit::owner)
                .toList();
    }

    @Test
    void findsNearlyAllOfTheNearest() {
        int hits = 0;
        for (int i = 0; i < 20; i++) {
            byte[] wanted = vector();
            Set<UUID> both = new HashSet<>(exact(wanted, vectors.keySet()));
            both.retainAll(found(wanted, new Query.Everything()));
            hits += both.size();
        }
        assertThat(hits / (20.0 * WANTED)).isGreaterThan(.97);
    }

    @Test
    void whereFewPassTheFilterFindsExactlyThese() {
        byte[] wanted = vector();
        Set<UUID> few = new HashSet<>();
        vectors.keySet().stream()
                .filter(id -> id.getMostSignificantBits() % 50 == 0)
                .forEach(few::add);
        assertThat(found(wanted, new Query.OneOf("group", Set.of("few")))).isEqualTo(exact(wanted, few));
    }

    @Test
    void vectorsOfAnotherLengthAreNotCompared() {
        List<IndexEntry> others = new ArrayList<>();
        for (int length : new int[] {8, DIMENSION / 2, DIMENSION - 1, DIMENSION + 1, 2 * DIMENSION}) {
            UUID id = new UUID(-length, 1);
            byte[] other = new byte[length];
            random.nextBytes(other);
            others.add(new IndexEntry(
                    id, 1, List.of(IndexDocument.of(id).vector("v", other).build())));
        }
        // First and last in a segment with one that can be compared.
        UUID alike = new UUID(-1, 1);
        byte[] wanted = vector();
        others.add(
                3,
                new IndexEntry(
                        alike,
                        1,
                        List.of(IndexDocument.of(alike).vector("v", wanted).build())));
        engine.replace(List.of(), others, 1);
        engine.commit();
        List<UUID> found = found(wanted, new Query.Everything());
        assertThat(found.get(0)).isEqualTo(alike);
        assertThat(vectors.keySet()).containsAll(found.subList(1, WANTED));
        assertThat(engine.nearest(new Nearest("v", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, new Query.Everything(), 5)))
                .extracting(Hit::owner)
                .containsExactly(new UUID(-8, 1));
    }

    @Test
    void leavesOutWhoIsGone() {
        byte[] wanted = vector();
        List<UUID> before = found(wanted, new Query.Everything());
        engine.replace(before.subList(0, 10), List.of(), 2);
        engine.commit();
        assertThat(found(wanted, new Query.Everything()).subList(0, WANTED - 10))
                .isEqualTo(before.subList(10, WANTED));
    }
}
