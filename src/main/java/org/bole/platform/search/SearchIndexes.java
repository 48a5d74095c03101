package org.bole.platform.search;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.bole.platform.search.SearchIndex.Taken;

/** The indexes by kind. */
@ApplicationScoped
public class SearchIndexes {
    /** How much of a long line a question takes in before it is answered: a thousand aggregates. */
    private static final int BATCHES_BEFORE_A_QUESTION = 2;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private final Map<String, SearchIndex> byKind = new LinkedHashMap<>();
    private final SearchEngines engines;
    private final Outbox outbox;

    SearchIndexes(@All List<IndexSource> sources, SearchEngines engines, IndexCatalogue catalogue, Outbox outbox) {
        this.engines = engines;
        this.outbox = outbox;
        sources.stream()
                .sorted(Comparator.comparing(IndexSource::kind))
                .map(source -> new SearchIndex(source, engines, catalogue, outbox, SearchIndexes::inTransaction))
                .forEach(index -> byKind.put(index.kind(), index));
    }

    static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(600).call(work);
    }

    Collection<SearchIndex> all() {
        return byKind.values();
    }

    Optional<SearchIndex> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    String backend() {
        return engines.backend();
    }

    /**
     * Takes in every change of {@code kinds} committed before (of a long import a part). Call it outside of a transaction,
     * before a question: it needs one of its own where something changed.
     *
     * @return a number that is another one after everything that any instance takes in: while it is the same, answers made
     *     before still hold
     * @throws SearchUnavailable when the engine cannot be reached
     */
    public long catchUp(String... kinds) {
        Outbox.Line line = outbox.line(List.of(kinds));
        if (line.waiting().isEmpty()) {
            return line.last();
        }
        Deadline deadline = Deadline.in(SearchIndex.A_QUESTION_WAITS);
        boolean all = true;
        for (String kind : line.waiting()) {
            all &= takeIn(require(kind), deadline);
        }
        // Answers from an index that is behind are nobody else's.
        return all ? outbox.line(List.of(kinds)).last() : outbox.next();
    }

    private static boolean takeIn(SearchIndex index, Deadline deadline) {
        Taken taken = index.takeIn(BATCHES_BEFORE_A_QUESTION, deadline);
        while (taken == Taken.BY_ANOTHER && !deadline.over()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            taken = index.takeIn(BATCHES_BEFORE_A_QUESTION, deadline);
        }
        return taken == Taken.ALL;
    }

    /** @throws SearchUnavailable when the engine cannot be reached, or the first index is still being built */
    public <T> T ask(String kind, Function<SearchEngine, T> question) {
        return require(kind).read(question);
    }

    private SearchIndex require(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("no index of kind " + kind));
    }

    @PreDestroy
    void close() {
        all().forEach(SearchIndex::close);
    }
}
