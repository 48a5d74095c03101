package org.bole.platform.search;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The indexes by kind. */
@ApplicationScoped
public class SearchIndexes {
    /** How much of a long line a question takes in before it is answered: a thousand aggregates. */
    private static final int BATCHES_BEFORE_A_QUESTION = 2;

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

    private static <T> T inTransaction(Callable<T> work) {
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
     * @return a number that grows with everything that any instance takes in: while it is the same, so are the answers
     * @throws SearchUnavailable when the engine cannot be reached
     */
    public long catchUp(String... kinds) {
        Outbox.Line line = outbox.line(List.of(kinds));
        if (line.waiting().isEmpty()) {
            return line.last();
        }
        line.waiting().forEach(kind -> require(kind).takeIn(BATCHES_BEFORE_A_QUESTION));
        return outbox.line(List.of(kinds)).last();
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
