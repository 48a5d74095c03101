package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bole.platform.sql.Statements;

/** The table {@code embedding_backlog}. */
@ApplicationScoped
class BacklogTable implements Backlog {
    private final Statements database;

    BacklogTable(Statements database) {
        this.database = database;
    }

    /**
     * The lock on the row of generations makes a beginning change of model wait until this transaction ends, and so find
     * the documents; whoever waits here for that change sees the new generation.
     */
    @Override
    public void add(Subject subject, Collection<UUID> ids) {
        database.update(
                "with used as materialized (select serving, filling from embedding_generation for key share)"
                        + " insert into embedding_backlog (generation, subject, subject_id)"
                        + " select generation, ?, id"
                        + " from used cross join lateral (values (serving), (filling)) as line (generation)"
                        + " cross join unnest(?::text[]::uuid[]) as id where generation is not null"
                        // In one order always: two writers of the same rows must not wait for each other in a circle.
                        + " order by generation, id"
                        + " on conflict (generation, subject, subject_id)"
                        + " do update set number = nextval('embedding_backlog_number'), attempts = 0",
                subject.name(),
                ids.stream().distinct().map(UUID::toString).toArray(String[]::new));
    }

    @Override
    public List<Item> first(int generation, long number, int limit) {
        return database.query(
                "select subject, subject_id, number, attempts from embedding_backlog"
                        + " where generation = ? and number > ? order by number limit ?",
                row -> new Item(
                        generation,
                        Subject.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        row.getInt(4)),
                generation,
                number,
                limit);
    }

    @Override
    public void done(Collection<Item> items) {
        database.updateEach(
                "delete from embedding_backlog where generation = ? and subject = ? and subject_id = ? and number = ?",
                items.stream()
                        .sorted(Comparator.comparing(Item::subject)
                                .thenComparing(item -> item.id().toString()))
                        .map(item ->
                                new Object[] {item.generation(), item.subject().name(), item.id(), item.number()})
                        .toList());
    }

    @Override
    public void postpone(Item item) {
        database.update(
                "update embedding_backlog set number = nextval('embedding_backlog_number'), attempts = attempts + 1"
                        + " where generation = ? and subject = ? and subject_id = ? and number = ?",
                item.generation(),
                item.subject().name(),
                item.id(),
                item.number());
    }

    @Override
    public Sizes sizes() {
        return database.first(
                        "select count(*) filter (where generation = serving), count(*) filter (where generation = filling)"
                                + " from embedding_backlog cross join embedding_generation",
                        row -> new Sizes(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }
}
