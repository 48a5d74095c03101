package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

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

    private final DataSource database;

    Backlog(DataSource database) {
        this.database = database;
    }

    /** Puts documents at the end of the line, in the caller's transaction. */
    public void add(Subject subject, Collection<UUID> ids) {
        String sql = "insert into embedding_backlog (subject, subject_id) select ?, unnest(?::uuid[])"
                + " on conflict (subject, subject_id) do update set number = nextval('embedding_backlog_number')";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, subject.name());
            // In one order always: two writers of the same documents must not wait for each other in a circle.
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", ids.stream().distinct().sorted().toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the embedding backlog", e);
        }
    }

    /** The first {@code limit} in line. */
    public List<Item> first(int limit) {
        String sql = "select subject, subject_id, number from embedding_backlog order by number limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Item> items = new ArrayList<>();
                while (rows.next()) {
                    items.add(new Item(
                            Subject.valueOf(rows.getString(1)), rows.getObject(2, UUID.class), rows.getLong(3)));
                }
                return items;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the embedding backlog", e);
        }
    }

    /** Takes away what was done, except what was put in line again since. */
    public void done(Collection<Item> items) {
        String sql = "delete from embedding_backlog where subject = ? and subject_id = ? and number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            for (Item item : items) {
                delete.setString(1, item.subject().name());
                delete.setObject(2, item.id());
                delete.setLong(3, item.number());
                delete.addBatch();
            }
            delete.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot clear the embedding backlog", e);
        }
    }

    /** How many are in line. */
    public long size() {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from embedding_backlog");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count the embedding backlog", e);
        }
    }
}
