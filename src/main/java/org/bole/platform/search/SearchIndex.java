package org.bole.platform.search;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.bole.platform.search.IndexCatalogue.Row;
import org.bole.platform.search.IndexCatalogue.State;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One kind's index: answers from the serving engine, takes in the outbox, and builds a successor in the background, which
 * takes in the {@linkplain Intake outbox} as well until it takes over.
 */
final class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final int BATCH = 500;

    private final IndexSource source;
    private final SearchEngines engines;
    private final IndexCatalogue catalogue;
    private final Outbox outbox;
    private final Intake intake;
    private final Transactions transactions;
    /** Fair, so that a question that wants to see its own writes comes between two batches of a long import. */
    private final ReentrantLock writing = new ReentrantLock(true);
    /** Readers hold it while they read; who closes an engine waits for them. */
    private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();

    private volatile @Nullable Opened serving;
    private volatile @Nullable Opened building;

    private record Opened(String name, SearchEngine engine) {}

    /** How much of what was in line is in the index now. */
    enum Taken {
        ALL,
        /** There may be more. */
        PART,
        /** Another instance is at it. */
        BY_ANOTHER
    }

    /** What a step of building came to. */
    private enum Step {
        MORE,
        LAST,
        NONE
    }

    /** Runs work in a transaction of its own. */
    @FunctionalInterface
    interface Transactions {
        <T> T call(Callable<T> work);
    }

    SearchIndex(
            IndexSource source,
            SearchEngines engines,
            IndexCatalogue catalogue,
            Outbox outbox,
            Transactions transactions) {
        this.source = source;
        this.engines = engines;
        this.catalogue = catalogue;
        this.outbox = outbox;
        intake = new Intake(source, outbox);
        this.transactions = transactions;
    }

    String kind() {
        return source.kind();
    }

    IndexSource source() {
        return source;
    }

    /** Whether there is an index that answers. */
    boolean answers() {
        return serving != null;
    }

    /** Whether a successor is being built. */
    boolean building() {
        return building != null;
    }

    <T> T inTransaction(Callable<T> work) {
        return transactions.call(work);
    }

    /** @throws SearchUnavailable also while the first index is being built */
    <T> T read(Function<SearchEngine, T> question) {
        Opened asked = serving;
        try {
            return answer(question);
        } catch (SearchUnavailable failed) {
            if (asked == null || !replaced(asked)) {
                throw failed;
            }
            // Another instance has built a new index and dropped this one.
            follow();
            return answer(question);
        }
    }

    private <T> T answer(Function<SearchEngine, T> question) {
        reading.readLock().lock();
        try {
            Opened open = serving;
            if (open == null) {
                throw new SearchUnavailable("the index of %s is being built".formatted(kind()), null);
            }
            return question.apply(open.engine());
        } finally {
            reading.readLock().unlock();
        }
    }

    private boolean replaced(Opened asked) {
        return catalogue
                .find(kind(), engines.backend(), State.SERVING)
                .filter(row -> !row.name().equals(asked.name()))
                .isPresent();
    }

    /** Takes in at most {@code batches} batches of the outbox. */
    Taken takeIn(int batches) {
        Taken taken = Taken.PART;
        for (int i = 0; i < batches && taken == Taken.PART; i++) {
            if (outbox.isEmpty(kind())) {
                return Taken.ALL;
            }
            writing.lock();
            try {
                taken = transactions.call(() -> catalogue.lock(kind()) ? takeInBatch() : Taken.BY_ANOTHER);
            } finally {
                writing.unlock();
            }
        }
        return taken == Taken.PART && outbox.isEmpty(kind()) ? Taken.ALL : taken;
    }

    private Taken takeInBatch() {
        open();
        boolean any = intake.batch(BATCH, (owners, entries, revision) -> {
            write(serving, owners, entries, revision);
            write(building, owners, entries, revision);
        });
        return any ? Taken.PART : Taken.ALL;
    }

    private static void write(@Nullable Opened open, List<UUID> owners, List<IndexEntry> entries, long revision) {
        if (open != null) {
            open.engine().replace(owners, entries, revision);
            open.engine().commit();
        }
    }

    /** Opens what the catalogue names; begins a new index where there is none, or it is lost or of another mapping. */
    void follow() {
        writing.lock();
        try {
            transactions.call(() -> {
                open();
                return catalogue.lock(kind()) && beginWhereNeeded();
            });
        } finally {
            writing.unlock();
        }
    }

    private boolean beginWhereNeeded() {
        boolean current = catalogue
                .find(kind(), engines.backend(), State.SERVING)
                .filter(row -> row.mapping() == source.mapping())
                .isPresent();
        boolean needed = building == null && (serving == null || !current);
        if (needed) {
            begin();
        }
        return needed;
    }

    /** Begins to build the index anew from the database; the present one answers meanwhile. */
    void rebuild() {
        writing.lock();
        try {
            transactions.call(() -> {
                catalogue.awaitLock(kind());
                begin();
                return true;
            });
        } finally {
            writing.unlock();
        }
    }

    private void begin() {
        Opened abandoned = building;
        String name = kind() + "-" + UuidCreator.getTimeOrderedEpoch();
        building = new Opened(name, engines.create(name));
        catalogue.begin(kind(), engines.backend(), new Row(name, source.mapping(), null));
        discard(abandoned);
        LOG.infof("Building the index of %s", kind());
    }

    /** Builds one batch further. @return whether there is more to build */
    boolean build() {
        writing.lock();
        try {
            Step step = transactions.call(() -> catalogue.lock(kind()) ? buildBatch() : Step.NONE);
            if (step == Step.LAST) {
                takeOver();
            }
            return step == Step.MORE;
        } finally {
            writing.unlock();
        }
    }

    private Step buildBatch() {
        open();
        Opened open = building;
        if (open == null) {
            return Step.NONE;
        }
        UUID builtTo = catalogue
                .find(kind(), engines.backend(), State.BUILDING)
                .map(Row::builtTo)
                .orElse(null);
        List<UUID> owners =
                source.versions(builtTo, BATCH).stream().map(Version::owner).toList();
        if (!owners.isEmpty()) {
            // Before they are read: they are at least that new.
            long revision = outbox.next();
            write(open, owners, source.entries(owners), revision);
            catalogue.progress(open.name(), owners.get(owners.size() - 1));
        }
        if (owners.size() == BATCH) {
            return Step.MORE;
        }
        catalogue.publish(kind(), engines.backend(), open.name());
        return Step.LAST;
    }

    /** After the transaction that published it: until then the predecessor must answer. */
    private void takeOver() {
        Opened predecessor = serving;
        serving = building;
        building = null;
        // Answers may be others from now on.
        outbox.next();
        LOG.infof("The index of %s is built", kind());
        discard(predecessor);
    }

    private void discard(@Nullable Opened open) {
        if (open != null) {
            close(open);
            engines.drop(open.name());
        }
    }

    private void open() {
        serving = opened(serving, State.SERVING);
        building = opened(building, State.BUILDING);
    }

    private @Nullable Opened opened(@Nullable Opened known, State state) {
        Optional<Row> row = catalogue.find(kind(), engines.backend(), state);
        String name = row.map(Row::name).orElse(null);
        if (known != null && known.name().equals(name) && known.engine().intact()) {
            return known;
        }
        if (known != null) {
            close(known);
        }
        return name == null
                ? null
                : engines.open(name).map(engine -> new Opened(name, engine)).orElse(null);
    }

    private void close(Opened open) {
        reading.writeLock().lock();
        try {
            open.engine().close();
        } finally {
            reading.writeLock().unlock();
        }
    }

    void close() {
        writing.lock();
        try {
            Opened answering = serving;
            serving = null;
            for (Opened open : new Opened[] {answering, building}) {
                if (open != null) {
                    close(open);
                }
            }
            building = null;
        } finally {
            writing.unlock();
        }
    }
}
