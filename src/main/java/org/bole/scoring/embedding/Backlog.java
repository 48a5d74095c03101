package org.bole.scoring.embedding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Port: documents whose texts may lack vectors, in line; one line for each {@link Generation}. Written in the transaction
 * that writes the document, so that none is forgotten; an entry is taken away only by its own number, so that a document
 * which changes while it is being embedded stays in line.
 */
public interface Backlog {
    /** What kind of document. */
    enum Subject {
        PROFILE,
        REQUEST
    }

    /**
     * A document in line.
     *
     * @param number grows with every time it is put there
     * @param attempts how often it alone failed
     */
    record Item(int generation, Subject subject, UUID id, long number, int attempts) {}

    /** Puts documents at the end of the line of every generation in use, in the caller's transaction. */
    void add(Subject subject, Collection<UUID> ids);

    /** The first {@code limit} in line behind {@code number}; 0: from the head. */
    List<Item> first(int generation, long number, int limit);

    /** Takes away what was done, except what was put in line again since. */
    void done(Collection<Item> items);

    /** Sends a document to the end of the line, because it alone fails. */
    void postpone(Item item);

    /** How many are in line for what serves, and for what is being filled. */
    record Sizes(long serving, long filling) {}

    Sizes sizes();
}
