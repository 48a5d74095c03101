package org.bole.scoring.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.EmbeddingFailed.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Vectors in the background: what fails, what changes, and what a restart in the middle finds. */
class EmbeddingRunTest {
    private static final VectorSpace OLD = new VectorSpace(List.of("old"));
    private static final VectorSpace NEW = new VectorSpace(List.of("new"));
    private static final VectorSpace THIRD = new VectorSpace(List.of("third"));

    private final InMemoryStore store = new InMemoryStore();
    private final TestClock clock = new TestClock();
    private final List<VectorSpace> changes = new ArrayList<>();

    /** One instance of the service over the store. */
    private final class Service implements EmbeddedDocuments, Embedders {
        final Map<VectorSpace, Fake> fakes = new ConcurrentHashMap<>();
        final CurrentUse use = new CurrentUse(store);
        final RecentVectors memory = new RecentVectors();
        final Embeddings embeddings = new Embeddings(store, memory, this, use);
        final Outages outages = new Outages(clock);
        final EmbeddingRun run = new EmbeddingRun(store, store, memory, store, this, use, outages);
        private final @Nullable VectorSpace configured;

        Service(@Nullable VectorSpace configured, VectorSpace... able) {
            this.configured = configured;
            Arrays.stream(able).forEach(space -> fakes.put(space, new Fake(space)));
            run.start();
        }

        void pass() {
            run.pass(this);
        }

        Fake fake(VectorSpace space) {
            return java.util.Objects.requireNonNull(fakes.get(space));
        }

        @Nullable
        String modelOf(String text) {
            Embedding vector = embeddings.stored(List.of(text)).find(text);
            return vector == null ? null : vector.model();
        }

        @Override
        public @Nullable VectorSpace configured() {
            return configured;
        }

        @Override
        public @Nullable Embedder quick(VectorSpace space) {
            return fakes.get(space);
        }

        @Override
        public @Nullable Embedder patient(VectorSpace space) {
            return fakes.get(space);
        }

        @Override
        public List<String> texts(Collection<Backlog.Item> items) {
            return items.stream()
                    .flatMap(item -> store.documents.getOrDefault(item.id(), List.of()).stream())
                    .toList();
        }

        @Override
        public void completed(Collection<Backlog.Item> items) {}

        @Override
        public void changed(VectorSpace space) {
            changes.add(space);
        }
    }

    /** Embeds anything; {@code before} sees the texts of each call first, and may fail. */
    private static final class Fake implements Embedder {
        private final VectorSpace space;
        volatile Consumer<List<String>> before = texts -> {};
        volatile int embedded;

        Fake(VectorSpace space) {
            this.space = space;
        }

        @Override
        public List<@Nullable Embedding> embed(List<String> texts) {
            before.accept(texts);
            embedded += texts.size();
            List<@Nullable Embedding> vectors = new ArrayList<>();
            texts.forEach(text -> vectors.add(Embedding.of(modelFor(text), new float[] {1, text.hashCode()})));
            return vectors;
        }

        @Override
        public String modelFor(String text) {
            return space.modelFor(text);
        }

        void fail(Reason reason) {
            before = texts -> {
                throw new EmbeddingFailed(reason, "as the test wants it");
            };
        }

        void failOn(String part, Reason reason) {
            before = texts -> {
                if (texts.stream().anyMatch(text -> text.contains(part))) {
                    throw new EmbeddingFailed(reason, "not this one");
                }
            };
        }

        void works() {
            before = texts -> {};
        }
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private void people(int count) {
        for (int i = 0; i < count; i++) {
            store.write("person " + i, "skill " + i % 7);
        }
    }

    @Test
    void keepsVectorsForTheIndexWhileEmbeddingIsOff() {
        store.write("copper");
        new Service(OLD, OLD).pass();
        Service off = new Service(null);
        assertThat(off.embeddings.stored(List.of("copper")).find("copper")).isNull();
        assertThat(off.embeddings.computed(List.of("copper")).find("copper")).isNull();
        assertThat(off.embeddings.kept(List.of("copper")).find("copper")).isNotNull();
    }

    @Test
    void theFirstModelServesAtOnceAndEverybodyGetsVectors() {
        people(1_000);
        Service service = new Service(OLD, OLD);
        service.pass();
        assertThat(store.sizes().serving()).isZero();
        assertThat(service.modelOf("person 999")).isEqualTo("old");
        assertThat(service.fake(OLD).embedded).as("each text once").isEqualTo(1_007);
        assertThat(changes).isEmpty();
    }

    @Test
    void theOldModelServesUntilTheNewIsComplete() {
        people(700);
        new Service(OLD, OLD).pass();
        Service service = new Service(NEW, OLD, NEW);
        List<@Nullable String> seen = new ArrayList<>();
        service.fake(NEW).before = texts -> seen.add(service.modelOf("person 0"));
        service.pass();
        assertThat(seen).hasSizeGreaterThan(3).containsOnly("old");
        assertThat(service.modelOf("person 0")).isEqualTo("new");
        assertThat(service.modelOf("person 699")).isEqualTo("new");
        assertThat(changes).containsExactly(NEW);
    }

    @Test
    void aRestartInTheMiddleGoesOnWhereItWas() {
        people(700);
        new Service(OLD, OLD).pass();
        Service killed = new Service(NEW, OLD, NEW);
        int[] calls = {0};
        killed.fake(NEW).before = texts -> {
            if (++calls[0] > 2) {
                throw new IllegalStateException("killed");
            }
        };
        try {
            killed.pass();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("killed");
        }
        assertThat(killed.modelOf("person 0")).isEqualTo("old");
        long left = store.sizes().filling();
        assertThat(left).isBetween(1L, 699L);
        Service service = new Service(NEW, OLD, NEW);
        assertThat(store.sizes().filling()).isEqualTo(left);
        assertThat(service.modelOf("person 0")).isEqualTo("old");
        service.pass();
        assertThat(service.modelOf("person 0")).isEqualTo("new");
        assertThat(service.fake(NEW).embedded).isLessThan(707);
        assertThat(killed.fake(NEW).embedded + service.fake(NEW).embedded)
                .as("at most the two batches under way are made twice")
                .isBetween(707, 707 + 2 * 307);
        assertThat(changes).containsExactly(NEW);
    }

    @Test
    void whoIsNewMeanwhileGetsVectorsOfBoth() {
        people(500);
        new Service(OLD, OLD).pass();
        Service service = new Service(NEW, OLD, NEW);
        boolean[] wrote = {false};
        List<@Nullable String> seen = new ArrayList<>();
        service.fake(NEW).before = texts -> {
            if (!wrote[0]) {
                wrote[0] = true;
                store.write("newcomer");
            } else if (texts.size() > 1) {
                seen.add(service.modelOf("newcomer"));
            }
        };
        service.pass();
        assertThat(seen)
                .as("found by the old model before the new one is complete")
                .contains("old");
        assertThat(service.modelOf("newcomer")).isEqualTo("new");
    }

    @Test
    void withoutTheOldEmbedderWhoIsNewIsMatchedByWordsUntilTheSwitch() {
        people(10);
        new Service(OLD, OLD).pass();
        Service service = new Service(NEW, NEW);
        store.write("newcomer");
        assertThat(service.modelOf("person 1")).isEqualTo("old");
        assertThat(service.modelOf("newcomer")).isNull();
        assertThat(service.embeddings.computed(List.of("question")).find("question"))
                .isNull();
        service.pass();
        assertThat(service.modelOf("newcomer")).isEqualTo("new");
        assertThat(store.sizes()).isEqualTo(new Backlog.Sizes(0, 0));
    }

    @Test
    void oldVectorsAreDeletedAfterTheSwitch() {
        people(100);
        new Service(OLD, OLD).pass();
        Service service = new Service(NEW, OLD, NEW);
        service.pass();
        assertThat(store.vectors.values()).extracting(Embedding::model).containsOnly("new");
        assertThat(store.use().retired()).isEmpty();
    }

    @Test
    void switchingOffAndOnAgainCostsNothing() {
        people(50);
        new Service(OLD, OLD).pass();
        Service off = new Service(null);
        off.pass();
        store.write("written while off");
        assertThat(off.embeddings.stored(List.of("person 1"))).isSameAs(Vectors.NONE);
        Service on = new Service(OLD, OLD);
        on.pass();
        assertThat(on.fake(OLD).embedded).isEqualTo(1);
        assertThat(on.modelOf("written while off")).isEqualTo("old");
    }

    @Test
    void goingBackInTheMiddleKeepsWhatServes() {
        people(400);
        new Service(OLD, OLD).pass();
        Service half = new Service(NEW, OLD, NEW);
        half.fake(NEW).failOn("person 300", Reason.SERVER_ERROR);
        half.pass();
        Service back = new Service(OLD, OLD);
        back.pass();
        assertThat(back.fake(OLD).embedded).isZero();
        assertThat(back.modelOf("person 0")).isEqualTo("old");
        assertThat(store.vectors.values()).extracting(Embedding::model).containsOnly("old");
        assertThat(changes).isEmpty();
    }

    @Test
    void aThirdModelTakesThePlaceOfOneThatWasNeverComplete() {
        people(40);
        new Service(OLD, OLD).pass();
        new Service(NEW, OLD, NEW);
        Service service = new Service(THIRD, OLD, THIRD);
        service.pass();
        assertThat(service.modelOf("person 1")).isEqualTo("third");
        assertThat(store.vectors.values()).extracting(Embedding::model).containsOnly("third");
    }

    @Test
    void anEmbedderThatFailsLosesNobodyAndIsAskedLessAndLessOften() {
        people(300);
        Service service = new Service(OLD, OLD);
        int[] calls = {0};
        service.fake(OLD).before = texts -> {
            calls[0]++;
            throw new EmbeddingFailed(Reason.UNREACHABLE, "gone");
        };
        for (int second = 0; second < 600; second++) {
            service.pass();
            clock.forward(Duration.ofSeconds(1));
        }
        assertThat(calls[0])
                .as("two calls an attempt, at most one attempt a minute in the end")
                .isBetween(10, 40);
        assertThat(store.sizes().serving()).isEqualTo(300);
        assertThat(service.run.status().failing()).isNotNull();
        service.fake(OLD).works();
        clock.forward(Duration.ofMinutes(1));
        service.pass();
        assertThat(store.sizes().serving()).isZero();
        assertThat(service.run.status().failing()).isNull();
        assertThat(service.modelOf("person 299")).isEqualTo("old");
    }

    @Test
    void oneTextThatCannotBeEmbeddedHoldsUpNobody() {
        people(200);
        UUID odd = store.write("odd one");
        people(200);
        Service service = new Service(OLD, OLD);
        service.fake(OLD).failOn("odd", Reason.REFUSED);
        for (int i = 0; i < 10; i++) {
            service.pass();
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(store.sizes().serving()).isZero();
        assertThat(service.modelOf("person 0")).isEqualTo("old");
        assertThat(service.modelOf("odd one")).isNull();
        store.documents.put(odd, List.of("mended"));
        store.add(Backlog.Subject.PROFILE, List.of(odd));
        service.pass();
        assertThat(service.modelOf("mended")).isEqualTo("old");
    }

    @Test
    void aTextForWhichTheServerIsMerelySlowKeepsItsPlaceForMinutes() {
        store.write("slow one");
        people(10);
        Service service = new Service(OLD, OLD);
        service.fake(OLD).failOn("slow", Reason.TIMED_OUT);
        for (int i = 0; i < 10; i++) {
            service.pass();
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(store.sizes().serving()).isEqualTo(1);
        service.fake(OLD).works();
        service.pass();
        assertThat(service.modelOf("slow one")).isEqualTo("old");
    }

    @Test
    void anotherDimensionStopsTheRefillAndTheOldModelGoesOn() {
        people(20);
        new Service(OLD, OLD).pass();
        Service service = new Service(NEW, OLD, NEW);
        service.fake(NEW).fail(Reason.OTHER_DIMENSION);
        service.pass();
        assertThat(store.sizes().filling()).isEqualTo(20);
        assertThat(service.modelOf("person 3")).isEqualTo("old");
        assertThat(changes).isEmpty();
    }

    @Test
    void aQuestionGoesOnByWordsWhenTheEmbedderFails() {
        people(3);
        Service service = new Service(OLD, OLD);
        service.pass();
        service.fake(OLD).fail(Reason.TIMED_OUT);
        Vectors vectors = service.embeddings.computed(List.of("person 1", "unheard of"));
        assertThat(vectors.find("person 1")).isNotNull();
        assertThat(vectors.find("unheard of")).isNull();
    }

    @Test
    void whatAQuestionHasComputedIsKeptForTheDocument() {
        Service service = new Service(OLD, OLD);
        service.embeddings.computed(List.of("asked before"));
        store.write("asked before");
        service.pass();
        assertThat(service.fake(OLD).embedded).isEqualTo(1);
        assertThat(service.modelOf("asked before")).isEqualTo("old");
    }
}
