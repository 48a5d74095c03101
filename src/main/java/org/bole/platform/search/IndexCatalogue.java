package org.bole.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The tables of indexes: which one of a kind answers, which is being built, and which were given up. Joins the transaction.
 */
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
     * Names a new index, before it is made. One that was being built is given up, and so is what other backends keep: it is
     * out of step from now on, since changes go to one backend alone.
     */
    void begin(String kind, String backend, String name, int mapping) {
        discard("kind = ? and (backend <> ? or state = 'BUILDING')", kind, backend);
        database.update(
                "insert into search_index (kind, backend, state, name, mapping) values (?, ?, 'BUILDING', ?, ?)",
                kind,
                backend,
                name,
                mapping);
    }

    void progress(String name, UUID builtTo) {
        database.update("update search_index set built_to = ? where name = ?", builtTo, name);
    }

    /** The index {@code name}, which was being built, answers from now on. @throws IllegalStateException when it is not there */
    void publish(String kind, String backend, String name) {
        discard("kind = ? and backend = ? and state = 'SERVING'", kind, backend);
        int published =
                database.update("update search_index set state = 'SERVING', built_to = null where name = ?", name);
        if (published != 1) {
            throw new IllegalStateException("the index %s is not being built any more".formatted(name));
        }
    }

    private void discard(String which, Object... parameters) {
        database.update(
                "with given_up as (delete from search_index where " + which + " returning name, kind, backend)"
                        + " insert into search_index_discarded (name, kind, backend) select * from given_up",
                parameters);
    }

    /** Indexes that were given up and may still be there. */
    List<String> discarded(String kind, String backend) {
        return database.query(
                "select name from search_index_discarded where kind = ? and backend = ? order by name",
                row -> row.getString(1),
                kind,
                backend);
    }

    /** An index that was given up is not there any more. */
    void forget(String name) {
        database.update("delete from search_index_discarded where name = ?", name);
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
