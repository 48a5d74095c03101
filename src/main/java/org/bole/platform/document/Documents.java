package org.bole.platform.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.paging.Page;

/**
 * Port: the documents of one kind. Every method joins the caller's transaction.
 *
 * @param <D> the document
 */
public interface Documents<D> {
    /** Adds a document under a new id. */
    Stored<D> add(D document);

    /**
     * Replaces the document of an existing id.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    Stored<D> replace(UUID id, D document);

    /**
     * Replaces the document of an existing id at the next {@link #flush}, together with others.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    void update(UUID id, D document);

    Optional<Stored<D>> find(UUID id);

    /** The documents of those {@code ids} that exist, in no particular order. */
    List<Stored<D>> findAll(Collection<UUID> ids);

    Page<Stored<D>> page(DocumentQuery query);

    /** Writes out what is pending and forgets what was read, so that a long transaction keeps little in memory. */
    void flush();
}
