package org.bole.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bole.platform.search.Query.All;
import org.bole.platform.search.Query.Any;
import org.bole.platform.search.Query.AtLeast;
import org.bole.platform.search.Query.Best;
import org.bole.platform.search.Query.Everything;
import org.bole.platform.search.Query.Not;
import org.bole.platform.search.Query.OneOf;
import org.bole.platform.search.Query.Prefix;
import org.bole.platform.search.Query.Word;
import org.bole.platform.search.Query.Worth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine must do, whichever it is. */
public abstract class SearchEngineContract {
    private static final UUID PHOTORESIST = id(1);
    private static final UUID GLUE = id(2);
    private static final UUID MUSIC = id(3);

    protected SearchEngines engines;
    protected SearchEngine engine;

    protected abstract SearchEngines engines() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        engines = engines();
        engine = engines.create("contract");
    }

    @AfterEach
    void end() {
        engine.close();
        engines.drop("contract");
    }

    static UUID id(int number) {
        return new UUID(0x0190b7f28f3c7000L, 0x9c5e6a2f4b1d0000L + number);
    }

    private static IndexEntry entry(UUID owner, long version, IndexDocument... documents) {
        return new IndexEntry(owner, version, List.of(documents));
    }

    private static IndexDocument text(UUID owner, String kind, long rank, String... words) {
        return IndexDocument.of(owner)
                .keywords("kind", List.of(kind))
                .facet("field", List.of(kind.equals("art") ? "A" : "C"))
                .number("rank", rank)
                .terms("words", List.of(words))
                .build();
    }

    private void fill() {
        put(
                entry(PHOTORESIST, 1, text(PHOTORESIST, "chemistry", 3, "光刻", "光刻", "树脂", "感光")),
                entry(GLUE, 2, text(GLUE, "chemistry", 2, "树脂", "胶粘")),
                entry(MUSIC, 3, text(MUSIC, "art", 1, "民歌")));
        engine.commit();
    }

    private void put(IndexEntry... entries) {
        engine.replace(Stream.of(entries).map(IndexEntry::owner).toList(), List.of(entries), 7);
    }

    private List<UUID> found(Query query) {
        return found(query, new Everything());
    }

    private List<UUID> found(Query query, Query filter) {
        return engine.search(new Search(query, filter, 10)).hits().stream()
                .map(Hit::owner)
                .toList();
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(found(new Everything())).isEmpty();
        assertThat(engine.nearest(new Nearest("v", new byte[] {1, 2}, new Everything(), 5)))
                .isEmpty();
        assertThat(engine.versions(null, 10)).isEmpty();
        assertThat(engine.documents()).isZero();
    }

    @Test
    void findsByWordTheMoreOftenTheBetter() {
        fill();
        assertThat(found(new Any(List.of(new Word("words", "树脂", 1), new Word("words", "光刻", 1)))))
                .containsExactly(PHOTORESIST, GLUE);
    }

    @Test
    void aWordIsWorthBm25() {
        fill();
        double score = engine.search(new Search(new Word("words", "民歌", 2), new Everything(), 1))
                .hits()
                .get(0)
                .score();
        double inverseFrequency = Math.log(1 + 2.5 / 1.5);
        double length = 1.2 * (1 - .6 + .6 * 1 / (7 / 3.0));
        assertThat(score).isEqualTo(2 * inverseFrequency / (1 + length), within(1e-3));
    }

    @Test
    void carriesTheRevision() {
        fill();
        assertThat(engine.search(new Search(new Everything(), new Everything(), 10))
                        .hits())
                .allMatch(hit -> hit.revision() == 7);
    }

    @Test
    void filtersByExactValueWhateverElseIsAsked() {
        fill();
        assertThat(found(new Everything(), new OneOf("kind", Set.of("art", "law"))))
                .containsExactly(MUSIC);
        assertThat(found(new Word("words", "树脂", 1), new OneOf("kind", Set.of("art"))))
                .isEmpty();
    }

    @Test
    void filtersByNumberAndExclusion() {
        fill();
        assertThat(found(new Everything(), new AtLeast("rank", 2))).containsExactlyInAnyOrder(PHOTORESIST, GLUE);
        assertThat(found(new Everything(), new Not(new OneOf("kind", Set.of("chemistry")))))
                .containsExactly(MUSIC);
    }

    @Test
    void whoHasNoNumberHasNotEnough() {
        put(entry(GLUE, 1, IndexDocument.of(GLUE).keywords("kind", List.of("x")).build()));
        engine.commit();
        assertThat(found(new Everything(), new AtLeast("rank", 0))).isEmpty();
    }

    @Test
    void allAsksForEverythingAndAnyForSome() {
        fill();
        List<Query> both = List.of(new Word("words", "树脂", 1), new Word("words", "胶粘", 1));
        assertThat(found(new All(both))).containsExactly(GLUE);
        assertThat(found(new Any(both))).containsExactlyInAnyOrder(GLUE, PHOTORESIST);
        assertThat(found(new Any(both, 2))).containsExactly(GLUE);
        assertThat(found(new Any(List.of()))).isEmpty();
    }

    @Test
    void exclusionsAloneLeaveTheOthers() {
        fill();
        assertThat(found(new All(List.of(new Not(new OneOf("kind", Set.of("art")))))))
                .containsExactlyInAnyOrder(GLUE, PHOTORESIST);
    }

    @Test
    void aWorthIsTakenWhateverThePartSays() {
        fill();
        Query worth = new Any(
                List.of(new Worth(new OneOf("kind", Set.of("art")), 5), new Worth(new Word("words", "树脂", 9), 2)));
        List<Hit> hits = engine.search(new Search(worth, new Everything(), 10)).hits();
        assertThat(hits).extracting(Hit::score).containsExactly(5d, 2d, 2d);
        assertThat(hits.get(0).owner()).isEqualTo(MUSIC);
    }

    @Test
    void bestTakesTheBestOfItsParts() {
        fill();
        Query best = new Best(List.of(
                new Worth(new OneOf("kind", Set.of("chemistry")), 2), new Worth(new Word("words", "光刻", 1), 3)));
        assertThat(engine.search(new Search(best, new Everything(), 10)).hits())
                .extracting(Hit::score)
                .containsExactly(3d, 2d);
    }

    @Test
    void findsByTheBeginningOfAValue() {
        put(entry(
                MUSIC,
                1,
                IndexDocument.of(MUSIC).keywords("name", List.of("limo", "lm")).build()));
        engine.commit();
        assertThat(found(new Prefix("name", "lim"))).containsExactly(MUSIC);
        assertThat(found(new Prefix("name", "mo"))).isEmpty();
    }

    /** {@link Matching} is used beside every engine: it must find the same. */
    @Test
    void findsWhatMatchingFinds() {
        Random random = new Random(11);
        Map<UUID, IndexDocument> documents = new java.util.LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            UUID owner = id(i);
            IndexDocument document = IndexDocument.of(owner)
                    .keywords("kind", List.of(pick(random), pick(random)))
                    .facet("field", List.of(pick(random)))
                    .number("rank", random.nextInt(5))
                    .terms("words", List.of(pick(random), pick(random)))
                    .build();
            documents.put(owner, document);
            put(entry(owner, 1, document));
        }
        engine.commit();
        for (int i = 0; i < 200; i++) {
            Query query = query(random, 3);
            List<UUID> matching = documents.values().stream()
                    .filter(one -> new Matching(one).satisfies(query))
                    .map(IndexDocument::owner)
                    .toList();
            assertThat(engine.search(new Search(query, new Everything(), 60)).hits())
                    .as(query.toString())
                    .extracting(Hit::owner)
                    .containsExactlyInAnyOrderElementsOf(matching);
        }
    }

    private static String pick(Random random) {
        return List.of("ab", "abc", "b", "光刻", "光").get(random.nextInt(5));
    }

    private static Query query(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 10);
        return switch (kind) {
            case 0 -> new Word("words", pick(random), 1);
            case 1 -> new OneOf(random.nextBoolean() ? "kind" : "field", Set.of(pick(random)));
            case 2 -> new Prefix("kind", pick(random));
            case 3 -> new AtLeast("rank", random.nextInt(6));
            case 4 -> new Everything();
            case 5 -> new All(List.of(query(random, depth - 1), query(random, depth - 1)));
            case 6 -> new Any(List.of(query(random, depth - 1), query(random, depth - 1), query(random, 0)), 2);
            case 7 -> new Best(List.of(query(random, depth - 1), query(random, 0)));
            case 8 -> new Not(query(random, depth - 1));
            default -> new Worth(query(random, depth - 1), 2);
        };
    }

    @Test
    void countsEveryHitAndTheValuesOfFacets() {
        fill();
        Found found = engine.search(new Search(new Everything(), new Everything(), 0, 1, List.of("field", "none")));
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.hits()).hasSize(1);
        assertThat(found.facets())
                .isEqualTo(
                        Map.of("field", List.of(new Found.Count("C", 2), new Found.Count("A", 1)), "none", List.of()));
    }

    @Test
    void pagesDoNotOverlap() {
        put(IntStream.range(10, 40)
                .mapToObj(i -> entry(id(i), 1, text(id(i), "x", 1, "word")))
                .toArray(IndexEntry[]::new));
        engine.commit();
        List<UUID> seen = new ArrayList<>();
        for (int skip = 0; skip < 30; skip += 7) {
            engine.search(new Search(new Word("words", "word", 1), new Everything(), skip, 7, List.of()))
                    .hits()
                    .forEach(hit -> seen.add(hit.owner()));
        }
        assertThat(seen).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void equalHitsComeInOneOrderWhateverTheEngine() {
        UUID first = new UUID(9, -1);
        UUID second = new UUID(1, 5);
        UUID third = new UUID(5, 8);
        put(entry(third, 1, text(third, "x", 1, "word")));
        put(entry(first, 1, text(first, "x", 1, "word")), entry(second, 1, text(second, "x", 1, "word")));
        engine.commit();
        assertThat(found(new Word("words", "word", 1))).containsExactly(first, second, third);
    }

    @Test
    void whatIsReplacedIsGone() {
        fill();
        put(entry(GLUE, 9, text(GLUE, "law", 1, "合同"), text(GLUE, "law", 1, "专利")));
        put(entry(GLUE, 10, text(GLUE, "law", 1, "合同")));
        engine.commit();
        assertThat(found(new Word("words", "胶粘", 1))).isEmpty();
        assertThat(found(new Word("words", "专利", 1))).isEmpty();
        assertThat(found(new Word("words", "合同", 1))).containsExactly(GLUE);
        assertThat(engine.versions(null, 10)).contains(new Version(GLUE, 10));
        assertThat(engine.documents()).isEqualTo(3);
    }

    @Test
    void whoeverHasNoEntryAnyMoreIsTakenOut() {
        fill();
        engine.replace(List.of(GLUE, MUSIC), List.of(), 8);
        engine.commit();
        assertThat(found(new Everything())).containsExactly(PHOTORESIST);
    }

    @Test
    void givesBackTheContentOfAnOwner() {
        fill();
        byte[] bytes = {1, -2, 3};
        IndexDocument first = text(GLUE, "law", 1, "合同");
        engine.replace(
                List.of(GLUE),
                List.of(new IndexEntry(GLUE, 9, List.of(first, text(GLUE, "law", 1, "专利")), new byte[] {9})),
                8);
        engine.replace(
                List.of(GLUE), List.of(new IndexEntry(GLUE, 10, List.of(first, text(GLUE, "law", 2)), bytes)), 9);
        engine.commit();
        List<Content> contents = engine.contents(List.of(MUSIC, GLUE, id(77)));
        assertThat(contents).hasSize(1);
        assertThat(contents.get(0).owner()).isEqualTo(GLUE);
        assertThat(contents.get(0).version()).isEqualTo(10);
        assertThat(contents.get(0).revision()).isEqualTo(9);
        assertThat(contents.get(0).bytes()).isEqualTo(bytes);
        assertThat(engine.contents(List.of())).isEmpty();
        engine.replace(List.of(GLUE), List.of(), 10);
        engine.commit();
        assertThat(engine.contents(List.of(GLUE))).isEmpty();
    }

    @Test
    void versionsComeInOrderOfIdAPageAtATime() {
        fill();
        assertThat(engine.versions(null, 2)).containsExactly(new Version(PHOTORESIST, 1), new Version(GLUE, 2));
        assertThat(engine.versions(GLUE, 2)).containsExactly(new Version(MUSIC, 3));
        assertThat(engine.versions(MUSIC, 2)).isEmpty();
    }

    @Test
    void survivesBeingOpenedAgain() {
        fill();
        engine.close();
        engine = engines.open("contract").orElseThrow();
        assertThat(found(new Word("words", "光刻", 1))).containsExactly(PHOTORESIST);
        assertThat(engines.open("never-made")).isEmpty();
    }

    @Test
    void findsTheNearestVectorsAmongThoseThatPassTheFilter() {
        Random random = new Random(7);
        Map<UUID, byte[]> vectors = new LinkedHashMap<>();
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            byte[] vector = new byte[32];
            random.nextBytes(vector);
            vectors.put(id(i), vector);
            IndexDocument document = IndexDocument.of(id(i))
                    .keywords("kind", List.of(i % 3 == 0 ? "in" : "out"))
                    .vector("v", vector)
                    .build();
            entries.add(entry(id(i), 1, document));
        }
        put(entries.toArray(IndexEntry[]::new));
        engine.commit();
        byte[] wanted = new byte[32];
        random.nextBytes(wanted);
        List<Hit> hits = engine.nearest(new Nearest("v", wanted, new OneOf("kind", Set.of("in")), 10));
        List<UUID> exact = vectors.entrySet().stream()
                .filter(one -> (one.getKey().getLeastSignificantBits() - id(0).getLeastSignificantBits()) % 3 == 0)
                .sorted((a, b) -> Double.compare(cosine(wanted, b.getValue()), cosine(wanted, a.getValue())))
                .limit(10)
                .map(Map.Entry::getKey)
                .toList();
        Set<UUID> both = new HashSet<>(exact);
        hits.forEach(hit -> assertThat(hit.score())
                .isEqualTo(cosine(wanted, Objects.requireNonNull(vectors.get(hit.owner()))), within(1e-4)));
        both.retainAll(hits.stream().map(Hit::owner).toList());
        assertThat(both).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void whatIsNotCloseEnoughIsNotAmongTheNearest() {
        UUID near = new UUID(1, 1);
        UUID far = new UUID(2, 2);
        put(entry(near, 1, IndexDocument.of(near).vector("v", new byte[] {9, 1}).build()));
        put(entry(far, 1, IndexDocument.of(far).vector("v", new byte[] {1, 9}).build()));
        engine.commit();
        Nearest close = new Nearest("v", new byte[] {9, 0}, new Everything(), 5, .8);
        assertThat(engine.nearest(close)).extracting(Hit::owner).containsExactly(near);
        assertThat(engine.nearest(new Nearest("v", new byte[] {9, 0}, new Everything(), 5)))
                .extracting(Hit::owner)
                .containsExactly(near, far);
    }

    @Test
    void theSameQuestionSeesWhatWasWrittenSince() {
        Nearest question = new Nearest("v", new byte[] {3, 4}, new Everything(), 5);
        UUID first = new UUID(1, 1);
        UUID second = new UUID(2, 2);
        put(entry(
                first, 1, IndexDocument.of(first).vector("v", new byte[] {3, 4}).build()));
        engine.commit();
        assertThat(engine.nearest(question)).extracting(Hit::owner).containsExactly(first);
        assertThat(engine.nearest(question)).extracting(Hit::owner).containsExactly(first);
        put(entry(
                second,
                1,
                IndexDocument.of(second).vector("v", new byte[] {4, 4}).build()));
        engine.commit();
        assertThat(engine.nearest(question)).extracting(Hit::owner).containsExactly(first, second);
    }

    @Test
    void equallyNearVectorsComeInOneOrderWhateverTheEngine() {
        List<UUID> inOrder = List.of(new UUID(9, -1), new UUID(1, 5), new UUID(5, 8));
        for (int i : new int[] {2, 0, 1}) {
            UUID owner = inOrder.get(i);
            put(entry(
                    owner,
                    1,
                    IndexDocument.of(owner).vector("v", new byte[] {3, 4}).build()));
        }
        engine.commit();
        assertThat(engine.nearest(new Nearest("v", new byte[] {4, 3}, new Everything(), 3)))
                .extracting(Hit::owner)
                .isEqualTo(inOrder);
    }

    private static double cosine(byte[] a, byte[] b) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            first += a[i] * a[i];
            second += b[i] * b[i];
        }
        return product / Math.sqrt(first * second);
    }
}
