package org.bole.platform.search;

import java.util.Optional;

/** Port: the indexes of one engine, by name. Every method throws {@link SearchUnavailable} when the engine cannot. */
public interface SearchEngines {
    /** Name of the engine, as in {@code BOLE_SEARCH_BACKEND}. */
    String backend();

    /** The index of this name; empty when there is none, or it is unreadable. */
    Optional<SearchEngine> open(String name);

    /** A new, empty index; one of the same name is thrown away. */
    SearchEngine create(String name);

    /** Throws away the index of this name, if there is one. */
    void drop(String name);

    /** Lets go of what is held beside the indexes, such as connections; nothing is asked afterwards. */
    default void close() {}
}
