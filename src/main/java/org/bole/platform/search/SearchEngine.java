package org.bole.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Port: one index. Thread-safe for readers; one writer at a time.
 *
 * <p>Every method throws {@link SearchUnavailable} when the engine cannot answer.
 */
public interface SearchEngine extends AutoCloseable {
    Found search(Search search);

    /** Nearest first; empty when no document has such a vector. */
    List<Hit> nearest(Nearest nearest);

    /** The contents of those {@code owners} that are in the index with one, in any order. */
    List<Content> contents(Collection<UUID> owners);

    /**
     * Takes out all documents of {@code owners} and puts in those of {@code entries}. What was written is found, and safe
     * from a crash, after the next {@link #commit}.
     *
     * @param revision what hits on these entries will carry; never less than that of an earlier write about the same owners
     */
    void replace(Collection<UUID> owners, Collection<IndexEntry> entries, long revision);

    /** Makes everything written so far durable and visible. */
    void commit();

    /** Up to {@code limit} owners after {@code after} (null: from the start) with the versions held, in order of id. */
    List<Version> versions(@Nullable UUID after, int limit);

    /** How many documents there are. */
    long documents();

    /** Whether the index is still there. */
    boolean intact();

    @Override
    void close();
}
