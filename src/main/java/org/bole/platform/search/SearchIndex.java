package org.bole.platform.search;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.bole.platform.search.IndexCatalogue.Row;
import org.bole.platform.search.IndexCatalogue.State;
import org.jboss.logging.Logger;

/**
 * One kind's index: answers from the one that serves, takes in the outbox, and builds a successor in the background, which
 * takes in the {@linkplain Intake outbox} as well until it takes over.
 */
final class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final int BATCH = 500;
    /** For somebody else who writes: an engine that hangs must not hold up everybody. */
    static final Duration A_QUESTION_WAITS = Duration.ofSeconds(2);

    private final IndexSource source;
    private final SearchEngines engines;
    private final IndexCatalogue catalogue;
    private final Outbox outbox;
    private final Intake intake;
    private final Transactions transactions;
    private final OpenIndexes open;
    /** Fair, so that a question that wants to see its own writes comes between two batches of a long import. */
    private final ReentrantLock writing = new ReentrantLock(true);

    /** How much of what was in line is in the index now. */
    enum Taken {
        ALL,
        /** There may be more. */
        PART,
        /** Somebody else is at it: another instance, or a writer of this one that waits for the engine. */
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
        open = new OpenIndexes(engines);
    }

    String kind() {
        return source.kind();
    }

    IndexSource source() {
        return source;
    }

    /** Whether there is an index that answers. */
    boolean answers() {
        return open.answers();
    }

    /** Whether a successor is being built. */
    boolean building() {
        return find(State.BUILDING).isPresent();
    }

    private Optional<Row> find(State state) {
        return catalogue.find(kind(), engines.backend(), state);
    }

    <T> T inTransaction(Callable<T> work) {
        return transactions.call(work);
    }

    /** @throws SearchUnavailable also while the first index is being built */
    <T> T read(Function<SearchEngine, T> question) {
        String asked = open.answering();
        try {
            return answer(question);
        } catch (SearchUnavailable failed) {
            if (asked == null || !replaced(asked)) {
                throw failed;
            }
            // Another instance has built a new index and dropped this one.
            if (!follow(Deadline.in(A_QUESTION_WAITS))) {
                throw failed;
            }
            return answer(question);
        }
    }

    private <T> T answer(Function<SearchEngine, T> question) {
        return open.ask(question)
                .orElseThrow(() -> new SearchUnavailable("the index of %s is being built".formatted(kind()), null));
    }

    private boolean replaced(String asked) {
        return find(State.SERVING).filter(row -> !row.name().equals(asked)).isPresent();
    }

    /**
     * Takes in at most {@code batches} batches of the outbox.
     *
     * @param deadline until when to wait for a writer of this instance
     */
    Taken takeIn(int batches, Deadline deadline) {
        Taken taken = Taken.PART;
        for (int i = 0; i < batches && taken == Taken.PART; i++) {
            if (outbox.isEmpty(kind())) {
                return Taken.ALL;
            }
            if (!deadline.take(writing)) {
                return Taken.BY_ANOTHER;
            }
            try {
                taken = transactions.call(() -> catalogue.lock(kind()) ? takeInBatch() : Taken.BY_ANOTHER);
            } finally {
                writing.unlock();
            }
        }
        return taken == Taken.PART && outbox.isEmpty(kind()) ? Taken.ALL : taken;
    }

    private Taken takeInBatch() {
        followCatalogue();
        return intake.batch(BATCH, open::replace) ? Taken.PART : Taken.ALL;
    }

    /**
     * Opens what the catalogue names; begins a new index where there is none, or it is lost or of another mapping.
     *
     * @param deadline until when to wait for a writer of this instance
     * @return false: it was too late
     */
    boolean follow(Deadline deadline) {
        if (!deadline.take(writing)) {
            return false;
        }
        try {
            transactions.call(() -> {
                followCatalogue();
                return catalogue.lock(kind()) && beginWhereNeeded();
            });
            return true;
        } finally {
            writing.unlock();
        }
    }

    private void followCatalogue() {
        boolean another = open.follow(
                find(State.SERVING).map(Row::name).orElse(null),
                find(State.BUILDING).map(Row::name).orElse(null));
        if (another) {
            // Answers may be others from now on.
            outbox.next();
        }
    }

    private boolean beginWhereNeeded() {
        boolean needed = (!open.answers() || !current(State.SERVING)) && !current(State.BUILDING);
        if (needed) {
            begin();
        }
        return needed;
    }

    private boolean current(State state) {
        return find(state).filter(row -> row.mapping() == source.mapping()).isPresent();
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
        String name = kind() + "-" + UuidCreator.getTimeOrderedEpoch();
        catalogue.begin(kind(), engines.backend(), name, source.mapping());
        LOG.infof("Building the index of %s", kind());
    }

    /** Builds one batch further. @return whether there is more to build */
    boolean build() {
        writing.lock();
        try {
            Step step = transactions.call(() -> catalogue.lock(kind()) ? buildBatch() : Step.NONE);
            if (step == Step.LAST) {
                // After the transaction that published it: until then the predecessor must answer.
                followCatalogue();
                LOG.infof("The index of %s is built", kind());
            }
            return step == Step.MORE;
        } finally {
            writing.unlock();
        }
    }

    private Step buildBatch() {
        followCatalogue();
        Row row = find(State.BUILDING).orElse(null);
        if (row == null) {
            return Step.NONE;
        }
        UUID builtTo = row.builtTo();
        if (!open.builds()) {
            if (builtTo != null) {
                // Lost. Under its old name it would pass for one that holds everybody up to there.
                begin();
                return Step.MORE;
            }
            open.make(row.name());
        }
        List<UUID> owners =
                source.versions(builtTo, BATCH).stream().map(Version::owner).toList();
        if (!owners.isEmpty()) {
            // Before they are read: they are at least that new.
            long revision = outbox.next();
            open.build(owners, source.entries(owners), revision);
            catalogue.progress(row.name(), owners.get(owners.size() - 1));
        }
        if (owners.size() == BATCH) {
            return Step.MORE;
        }
        catalogue.publish(kind(), engines.backend(), row.name());
        return Step.LAST;
    }

    /** Throws away the indexes that were given up, each on its own. @throws SearchUnavailable when one cannot be */
    void throwAway() {
        SearchUnavailable failed = null;
        for (String name : catalogue.discarded(kind(), engines.backend())) {
            try {
                throwAway(name);
            } catch (SearchUnavailable undeletable) {
                failed = undeletable;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void throwAway(String name) {
        writing.lock();
        try {
            transactions.call(() -> {
                if (catalogue.lock(kind())) {
                    followCatalogue();
                    engines.drop(name);
                    catalogue.forget(name);
                }
                return name;
            });
        } finally {
            writing.unlock();
        }
    }

    void close() {
        writing.lock();
        try {
            open.close();
        } finally {
            writing.unlock();
        }
    }
}
