package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bole.scoring.domain.text.Embedding;

/** The table {@code embedding}: vectors by content hash. Plain SQL: the rows are never objects of their own. */
@ApplicationScoped
class EmbeddingTable {
    private final DataSource database;

    EmbeddingTable(DataSource database) {
        this.database = database;
    }

    /** Those of {@code wanted} that are there. */
    Map<ContentHash, Embedding> find(Collection<ContentHash> wanted) {
        Map<String, List<ContentHash>> byModel = new LinkedHashMap<>();
        wanted.forEach(hash -> byModel.computeIfAbsent(hash.model(), model -> new ArrayList<>())
                .add(hash));
        Map<ContentHash, Embedding> found = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, List<ContentHash>> model : byModel.entrySet()) {
                find(connection, model.getKey(), model.getValue(), found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read vectors", e);
        }
        return found;
    }

    private static void find(
            Connection connection, String model, List<ContentHash> hashes, Map<ContentHash, Embedding> found)
            throws SQLException {
        String sql = "select content_hash, vector from embedding where model = ? and content_hash = any(?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, model);
            byte[][] keys = hashes.stream().map(ContentHash::bytes).toArray(byte[][]::new);
            select.setArray(2, connection.createArrayOf("bytea", keys));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(ContentHash.of(model, rows.getBytes(1)), Embedding.restored(model, rows.getBytes(2)));
                }
            }
        }
    }

    /** Adds vectors; one that is there already stays as it is. */
    void add(Map<ContentHash, Embedding> vectors) {
        String sql = "insert into embedding (model, content_hash, vector) values (?, ?, ?) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<ContentHash, Embedding> vector : vectors.entrySet()) {
                insert.setString(1, vector.getKey().model());
                insert.setBytes(2, vector.getKey().bytes());
                insert.setBytes(3, vector.getValue().values());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store vectors", e);
        }
    }
}
