package org.bole.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bole.platform.sql.Statements;

/**
 * What the indexes have yet to take in. Written in the transaction that writes the aggregate, so that nothing is
 * forgotten. Rows are only added and taken away, each by its own number: an aggregate which changes while it is being
 * indexed stays in line, and nobody who puts one there waits for a transaction that does so as well.
 */
@ApplicationScoped
public class Outbox {
    private final Statements database;

    Outbox(Statements database) {
        this.database = database;
    }

    /** An owner in line; {@code number} grows with every time it is put there. */
    record Item(UUID owner, long number) {}

    /** Puts owners at the end of the line of an index, in the caller's transaction. */
    public void add(String kind, Collection<UUID> owners) {
        String[] each = owners.stream().distinct().map(UUID::toString).toArray(String[]::new);
        if (each.length > 0) {
            database.update("insert into index_outbox (kind, owner) select ?, unnest(?::text[])::uuid", kind, each);
        }
    }

    /** The first {@code limit} in line, each as often as it stands there. */
    List<Item> first(String kind, int limit) {
        return database.query(
                "select owner, number from index_outbox where kind = ? and owner in"
                        + " (select owner from index_outbox where kind = ? order by number limit ?) order by number",
                row -> new Item(row.getObject(1, UUID.class), row.getLong(2)),
                kind,
                kind,
                limit);
    }

    /** Takes away what was done. */
    void done(String kind, Collection<Item> items) {
        database.update(
                "delete from index_outbox where kind = ? and number = any(?::bigint[])",
                kind,
                items.stream().map(Item::number).toArray(Long[]::new));
    }

    /** How many are in line. */
    public long size(String kind) {
        return database.first(
                        "select count(distinct owner) from index_outbox where kind = ?", row -> row.getLong(1), kind)
                .orElseThrow();
    }

    boolean isEmpty(String kind) {
        return line(List.of(kind)).waiting().isEmpty();
    }

    /**
     * How the line stands.
     *
     * @param last the last number given
     * @param waiting kinds for which somebody is in line
     */
    record Line(long last, List<String> waiting) {}

    /** For some of the kinds. */
    Line line(Collection<String> kinds) {
        return database.first(
                        "select (select last_value from index_outbox_number), array(select kind from unnest(?::text[]) kind"
                                + " where exists (select 1 from index_outbox where index_outbox.kind = kind.kind))",
                        row -> new Line(row.getLong(1), List.of((String[])
                                row.getArray(2).getArray())),
                        (Object) kinds.toArray(String[]::new))
                .orElseThrow();
    }

    /** Those of {@code owners} that are in line. */
    List<UUID> waiting(String kind, Collection<UUID> owners) {
        return database.query(
                "select distinct owner from index_outbox where kind = ? and owner = any(?::text[]::uuid[])",
                row -> row.getObject(1, UUID.class),
                kind,
                owners.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** A number above all given so far: what is read from the database after it is at least that new. */
    public long next() {
        return database.first("select nextval('index_outbox_number')", row -> row.getLong(1))
                .orElseThrow();
    }
}
