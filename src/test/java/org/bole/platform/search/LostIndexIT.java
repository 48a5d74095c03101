package org.bole.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bole.support.OperatorProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An index that vanishes while it is being built, or later. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class LostIndexIT {
    /** Three batches. */
    private static final List<UUID> OWNERS =
            IntStream.range(0, 1_200).mapToObj(i -> new UUID(1, i)).toList();

    private static final Deadline SOON = Deadline.in(Duration.ofMinutes(10));

    @Inject
    IndexCatalogue catalogue;

    @Inject
    Outbox outbox;

    private final Shelf shelf = new Shelf();

    /** Indexes that know whom they were told of. */
    private static final class Shelf implements SearchEngines {
        private final Map<String, Set<UUID>> indexes = new HashMap<>();
        private boolean fails;

        @Override
        public String backend() {
            return "shelf";
        }

        @Override
        public Optional<SearchEngine> open(String name) {
            return Optional.ofNullable(indexes.get(name)).map(owners -> new OnShelf(this, name, owners));
        }

        @Override
        public SearchEngine create(String name) {
            indexes.put(name, new TreeSet<>());
            return open(name).orElseThrow();
        }

        @Override
        public void drop(String name) {
            indexes.remove(name);
        }
    }

    private record OnShelf(Shelf shelf, String name, Set<UUID> owners) implements SearchEngine {
        @Override
        public Found search(Search search) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Hit> nearest(Nearest nearest) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Content> contents(Collection<UUID> some) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replace(Collection<UUID> some, Collection<IndexEntry> entries, long revision) {
            if (shelf.fails) {
                throw new SearchUnavailable("no disk", null);
            }
            owners.addAll(some);
        }

        @Override
        public void commit() {}

        @Override
        public List<Version> versions(@Nullable UUID after, int limit) {
            return List.of();
        }

        @Override
        public long documents() {
            return owners.size();
        }

        @Override
        public boolean intact() {
            return shelf.indexes.containsKey(name);
        }

        @Override
        public void close() {}
    }

    private SearchIndex index() {
        IndexSource source = new OwnersAlone("lost-" + UUID.randomUUID(), OWNERS);
        return new SearchIndex(source, shelf, catalogue, outbox, SearchIndexes::inTransaction);
    }

    private static void build(SearchIndex index) {
        index.follow(SOON);
        boolean more = true;
        for (int i = 0; i < 20 && more; i++) {
            more = index.build();
        }
        assertThat(more).isFalse();
    }

    private static long documents(SearchIndex index) {
        return index.read(SearchEngine::documents);
    }

    @Test
    void oneThatIsLostWhileItIsBuiltIsBegunAnew() {
        SearchIndex index = index();
        index.follow(SOON);
        assertThat(index.build()).isTrue();
        shelf.indexes.clear();
        shelf.fails = true;
        assertThat(catchThrowable(() -> {
                    index.build();
                    index.build();
                }))
                .hasStackTraceContaining("no disk");
        shelf.fails = false;
        build(index);
        assertThat(documents(index)).isEqualTo(OWNERS.size());
    }

    @Test
    void oneThatIsLostLaterIsBuiltAnewAndNothingIsLeftBehind() {
        SearchIndex index = index();
        build(index);
        shelf.indexes.clear();
        build(index);
        assertThat(documents(index)).isEqualTo(OWNERS.size());
        index.throwAway();
        assertThat(shelf.indexes).hasSize(1);
    }

    @Test
    void thePredecessorAnswersUntilTheNewOneIsWholeAndIsThrownAwayThen() {
        SearchIndex index = index();
        build(index);
        String old = shelf.indexes.keySet().iterator().next();
        index.rebuild();
        assertThat(index.building()).isTrue();
        assertThat(index.build()).isTrue();
        index.throwAway();
        assertThat(documents(index)).isEqualTo(OWNERS.size());
        assertThat(shelf.indexes).hasSize(2).containsKey(old);
        build(index);
        index.throwAway();
        assertThat(index.building()).isFalse();
        assertThat(documents(index)).isEqualTo(OWNERS.size());
        assertThat(shelf.indexes).hasSize(1).doesNotContainKey(old);
    }

    @Test
    void oneThatIsGivenUpWhileItIsBuiltIsThrownAway() {
        SearchIndex index = index();
        index.follow(SOON);
        index.build();
        index.rebuild();
        index.rebuild();
        build(index);
        index.throwAway();
        assertThat(documents(index)).isEqualTo(OWNERS.size());
        assertThat(shelf.indexes).hasSize(1);
    }
}
