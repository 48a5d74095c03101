package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bole.platform.sql.Statements;

/**
 * The table {@code embedding_backlog}: documents whose texts may lack vectors. Written in the transaction that writes the
 * document, so that none is forgotten; an entry is taken away only by its own number, so that a document which changes
 * while it is being embedded stays in line.
 */
@ApplicationScoped
public class Backlog {
    /** What kind of document. */
    public enum Subject {
        PROFILE,
        REQUEST
    }

    /** A document in line; {@code number} grows with every time it is put there. */
    public record Item(Subject subject, UUID id, long number) {}

    private final Statements database;

    Backlog(Statements database) {
        this.database = database;
    }

    /** Puts documents at the end of the line, in the caller's transaction. */
    public void add(Subject subject, Collection<UUID> ids) {
        // In one order always: two writers of the same documents must not wait for each other in a circle.
        String[] ordered = ids.stream().distinct().sorted().map(UUID::toString).toArray(String[]::new);
        database.update(
                "insert into embedding_backlog (subject, subject_id) select ?, unnest(?::text[])::uuid"
                        + " on conflict (subject, subject_id) do update set number = nextval('embedding_backlog_number')",
                subject.name(),
                ordered);
    }

    /** The first {@code limit} in line. */
    public List<Item> first(int limit) {
        return database.query(
                "select subject, subject_id, number from embedding_backlog order by number limit ?",
                row -> new Item(Subject.valueOf(row.getString(1)), row.getObject(2, UUID.class), row.getLong(3)),
                limit);
    }

    /** Takes away what was done, except what was put in line again since. */
    public void done(Collection<Item> items) {
        database.updateEach(
                "delete from embedding_backlog where subject = ? and subject_id = ? and number = ?",
                items.stream()
                        .map(item -> new Object[] {item.subject().name(), item.id(), item.number()})
                        .toList());
    }

    /** How many are in line. */
    public long size() {
        return database.first("select count(*) from embedding_backlog", row -> row.getLong(1))
                .orElseThrow();
    }
}
