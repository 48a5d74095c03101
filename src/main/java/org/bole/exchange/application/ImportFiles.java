package org.bole.exchange.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.exchange.reading.FileCharset;
import org.bole.exchange.reading.RowError;

/** Port: what the database keeps of imports. Every method joins the caller's transaction. */
public interface ImportFiles {
    /** An error with its place among all errors of the import, from 0. */
    record Numbered(long ordinal, RowError error) {}

    /** Errors kept for one import: more than this nobody reads. */
    int MOST_ERRORS = 100_000;

    void add(ImportOrder order);

    void append(UUID id, int ordinal, byte[] bytes);

    void charset(UUID id, FileCharset charset);

    /** Removes an import whose file did not arrive. */
    void discard(UUID id);

    /** Removes imports whose file was arriving when the service ended. */
    void sweep();

    Optional<ImportOrder> order(UUID id);

    Counts counts(UUID id);

    Optional<byte[]> piece(UUID id, int ordinal);

    /** Forgets what an attempt wrote down that is begun anew. */
    void restart(UUID id);

    void save(UUID id, Counts counts);

    /** @param first place of the first of {@code errors} among all */
    void addErrors(UUID id, long first, List<RowError> errors);

    /** @param from place of the first error wanted */
    List<Numbered> errors(UUID id, long from, int limit);

    /** Removes the bytes of the file. */
    void removeFile(UUID id);
}
