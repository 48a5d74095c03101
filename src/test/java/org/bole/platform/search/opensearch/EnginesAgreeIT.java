package org.bole.platform.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bole.platform.search.Found;
import org.bole.platform.search.Hit;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Query;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.lucene.LuceneEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same random documents in both engines, and the same random questions to both. */
@SuppressWarnings("NullAway.Init") // set before each test
class EnginesAgreeIT {
    private static final int OWNERS = 400;
    private static final int QUESTIONS = 30;
    private static final int WORDS = 40;
    private static final int COMPONENTS = 128;
    /** Both count in floats, and not in the same order. */
    private static final double TOLERANCE = 1e-4;

    private final Random random = new Random(20_261_124);
    private OpenSearchEngines cluster;
    private SearchEngine there;
    private SearchEngine here;

    @BeforeEach
    void fill(@TempDir Path folder) {
        cluster = new OpenSearchEngines(new OpenSearchEngineIT.At(OpenSearchCluster.sharedHosts()));
        there = cluster.create("agree");
        here = new LuceneEngines(folder).create("agree");
        List<IndexEntry> entries =
                IntStream.range(0, OWNERS).mapToObj(this::entry).toList();
        for (SearchEngine engine : List.of(here, there)) {
            engine.replace(entries.stream().map(IndexEntry::owner).toList(), entries, 1);
            engine.commit();
        }
    }

    @AfterEach
    void end() {
        here.close();
        cluster.drop("agree");
        cluster.close();
    }

    private IndexEntry entry(int number) {
        UUID owner = new UUID(number, random.nextLong());
        List<IndexDocument> documents = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            documents.add(IndexDocument.of(owner)
                    .facet("kind", List.of("k" + random.nextInt(5)))
                    .number("rank", random.nextInt(10))
                    .terms("words", words(random.nextInt(60)))
                    .vector("v", vector())
                    .build());
        }
        return new IndexEntry(owner, number, documents);
    }

    /** Common words are more common, as in a language. */
    private List<String> words(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "w" + (int) (WORDS * Math.pow(random.nextDouble(), 3)))
                .toList();
    }

    /** Around one of some topics, as vectors of texts are. */
    private byte[] vector() {
        Random topic = new Random(random.nextInt(40));
        byte[] vector = new byte[COMPONENTS];
        for (int i = 0; i < COMPONENTS; i++) {
            double component = 30 * (topic.nextGaussian() + .8 * random.nextGaussian());
            vector[i] = (byte) Math.max(-127, Math.min(127, component));
        }
        return vector;
    }

    private Search question() {
        List<Query> parts = new ArrayList<>();
        words(8).forEach(word -> parts.add(new Query.Word("words", word, 1 + random.nextInt(4))));
        parts.add(new Query.Worth(new Query.OneOf("kind", Set.of("k1", "k2")), random.nextFloat()));
        parts.add(new Query.Best(List.of(
                new Query.Worth(new Query.AtLeast("rank", 7), 2),
                new Query.Worth(new Query.Word("words", "w3", 1), 1.5f))));
        return new Search(new Query.Any(parts), new Query.AtLeast("rank", random.nextInt(6)), 0, 30, List.of("kind"));
    }

    @Test
    void onWhatIsFoundAndWhatItIsWorth() {
        for (int i = 0; i < QUESTIONS; i++) {
            Search question = question();
            Found expected = here.search(question);
            Found found = there.search(question);
            assertThat(found.total()).isEqualTo(expected.total()).isPositive();
            assertThat(found.facets()).isEqualTo(expected.facets());
            assertEqual(found.hits(), expected.hits());
        }
    }

    /** In the same places, unless they are worth nearly the same. */
    private static void assertEqual(List<Hit> found, List<Hit> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            double score = expected.get(i).score();
            assertThat(found.get(i).score()).isCloseTo(score, within(TOLERANCE));
            UUID owner = found.get(i).owner();
            if (score > expected.get(expected.size() - 1).score() + TOLERANCE) {
                assertThat(expected)
                        .anyMatch(hit -> hit.owner().equals(owner) && Math.abs(hit.score() - score) < TOLERANCE);
            }
        }
    }

    @Test
    void onWhatIsNearest() {
        int same = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Nearest question = new Nearest("v", vector(), new Query.AtLeast("rank", random.nextInt(6)), 10);
            Map<UUID, Double> expected =
                    here.nearest(question).stream().collect(Collectors.toMap(Hit::owner, Hit::score, Math::max));
            for (Hit hit : there.nearest(question)) {
                Double score = expected.get(hit.owner());
                same += score != null && Math.abs(score - hit.score()) < TOLERANCE ? 1 : 0;
            }
        }
        // Graphs are built in another order, and either misses somebody now and then.
        assertThat(same).isGreaterThan(QUESTIONS * 10 * 95 / 100);
    }
}
