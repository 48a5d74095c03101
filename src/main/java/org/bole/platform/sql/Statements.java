package org.bole.platform.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * SQL statements with their arguments. Each joins the caller's transaction, or is one of its own. Thread-safe.
 * Arguments are strings, numbers, booleans, bytes, UUIDs, {@link Instant}s and nulls.
 */
@Singleton
public class Statements {
    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** Makes a value of the row at which the result set stands. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** @return how many rows were changed */
    public int update(String sql, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new SqlFailed(sql, failed);
        }
    }

    /** Runs {@code sql} once for each list of arguments, in one round trip. */
    public void updateEach(String sql, List<@Nullable Object[]> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new SqlFailed(sql, failed);
        }
    }

    public <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new SqlFailed(sql, failed);
        }
    }

    /** The first row; empty when there is none. */
    public <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
        return query(sql, mapper, arguments).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            // The driver knows times only with their offset.
            statement.setObject(i + 1, argument instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : argument);
        }
    }
}
