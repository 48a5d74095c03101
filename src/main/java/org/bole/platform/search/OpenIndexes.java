package org.bole.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The engines of one kind of index that are open: the one that answers, and the one that is being built to take its place.
 * Thread-safe for readers; one writer at a time.
 */
final class OpenIndexes {
    private final SearchEngines engines;
    /** Readers hold it while they read; who closes an engine waits for them. */
    private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();

    private volatile @Nullable Opened serving;
    private volatile @Nullable Opened building;

    private record Opened(String name, SearchEngine engine) {}

    OpenIndexes(SearchEngines engines) {
        this.engines = engines;
    }

    /** Whether one answers. */
    boolean answers() {
        return serving != null;
    }

    /** Name of the one that answers; null: none. */
    @Nullable
    String answering() {
        Opened open = serving;
        return open == null ? null : open.name();
    }

    /** Whether one is being built. */
    boolean builds() {
        return building != null;
    }

    /** The answer of the one that answers; empty: none does. */
    <T> Optional<T> ask(Function<SearchEngine, T> question) {
        reading.readLock().lock();
        try {
            Opened open = serving;
            return open == null ? Optional.empty() : Optional.of(question.apply(open.engine()));
        } finally {
            reading.readLock().unlock();
        }
    }

    /**
     * Has those open that have these names and are there, and no others; one that was being built may answer now.
     *
     * @return whether another one answers than before
     */
    boolean follow(@Nullable String answering, @Nullable String built) {
        Opened before = serving;
        Opened successor = building;
        if (successor != null && successor.name().equals(answering)) {
            takeOver(successor);
        }
        serving = opened(serving, answering);
        building = opened(building, built);
        return serving != before;
    }

    private void takeOver(Opened successor) {
        Opened predecessor = serving;
        serving = successor;
        building = null;
        close(predecessor);
    }

    private @Nullable Opened opened(@Nullable Opened known, @Nullable String name) {
        if (known != null && known.name().equals(name) && known.engine().intact()) {
            return known;
        }
        close(known);
        return name == null
                ? null
                : engines.open(name).map(engine -> new Opened(name, engine)).orElse(null);
    }

    /** Begins one that is empty, where none is being built. */
    void make(String name) {
        building = new Opened(name, engines.create(name));
    }

    /** Writes to both, durably. */
    void replace(Collection<UUID> owners, List<IndexEntry> entries, long revision) {
        replace(serving, owners, entries, revision);
        replace(building, owners, entries, revision);
    }

    /** Writes to the one that is being built, durably. */
    void build(Collection<UUID> owners, List<IndexEntry> entries, long revision) {
        replace(building, owners, entries, revision);
    }

    private static void replace(
            @Nullable Opened open, Collection<UUID> owners, List<IndexEntry> entries, long revision) {
        if (open != null) {
            open.engine().replace(owners, entries, revision);
            open.engine().commit();
        }
    }

    private void close(@Nullable Opened open) {
        if (open != null) {
            reading.writeLock().lock();
            try {
                open.engine().close();
            } finally {
                reading.writeLock().unlock();
            }
        }
    }

    void close() {
        Opened answering = serving;
        serving = null;
        close(answering);
        close(building);
        building = null;
    }
}
