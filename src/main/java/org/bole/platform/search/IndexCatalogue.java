package org.bole.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/** The table {@code search_index}: which index of a kind answers, and which is being built. Joins the transaction. */
@ApplicationScoped
class IndexCatalogue {
    private static final String KEY = "hashtext(current_schema() || '.bole.search.' || ?)";

    private final Statements database;

    IndexCatalogue(Statements database) {
        this.database = database;
    }

    /** What an index is there for. */
    enum State {
        SERVING,
        BUILDING
    }

    /** An index in the catalogue; {@code builtTo} null: nothing yet. */
    record Row(String name, int mapping, @Nullable UUID builtTo) {}

    Optional<Row> find(String kind, String backend, State state) {
        return database.first(
                "select name, mapping, built_to from search_index where kind = ? and backend = ? and state = ?",
                row -> new Row(row.getString(1), row.getInt(2), row.getObject(3, UUID.class)),
                kind,
                backend,
                state.name());
    }

    /**
     * Begins a new index; one that was being built is given up. What another backend keeps is out of step from now on,
     * since changes go to one backend alone: whoever goes back to it builds anew.
     */
    void begin(String kind, String backend, Row row) {
        database.update("delete from search_index where kind = ? and backend <> ?", kind, backend);
        database.update(
                "insert into search_index (kind, backend, state, name, mapping) values (?, ?, 'BUILDING', ?, ?)"
                        + " on conflict (kind, backend, state)"
                        + " do update set name = excluded.name, mapping = excluded.mapping, built_to = null",
                kind,
                backend,
                row.name(),
                row.mapping());
    }

    void progress(String name, UUID builtTo) {
        database.update("update search_index set built_to = ? where name = ?", builtTo, name);
    }

    /** The index {@code name}, which was being built, answers from now on. @throws IllegalStateException when it is not there */
    void publish(String kind, String backend, String name) {
        database.update("delete from search_index where kind = ? and backend = ? and state = 'SERVING'", kind, backend);
        int published =
                database.update("update search_index set state = 'SERVING', built_to = null where name = ?", name);
        if (published != 1) {
            throw new IllegalStateException("the index %s is not being built any more".formatted(name));
        }
    }

    /** Whether this transaction, and no other of any instance, may write the index of {@code kind}. */
    boolean lock(String kind) {
        return database.first("select pg_try_advisory_xact_lock(" + KEY + ")", row -> row.getBoolean(1), kind)
                .orElse(false);
    }

    /** As {@link #lock}, after those who are at it. */
    void awaitLock(String kind) {
        database.query("select pg_advisory_xact_lock(" + KEY + ")", row -> kind, kind);
    }
}
