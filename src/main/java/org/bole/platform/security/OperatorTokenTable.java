package org.bole.platform.security;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code operator_token}: one row at most. */
@Singleton
class OperatorTokenTable {
    private final DataSource database;
    private final Clock clock;

    OperatorTokenTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<TokenHash> find() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT sha256 FROM operator_token WHERE id = 1");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(new TokenHash(rows.getBytes(1))) : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot read the table operator_token", failed);
        }
    }

    /** Stores {@code hash} unless another instance was faster; returns the one that is stored. */
    TokenHash insertIfNone(TokenHash hash) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO operator_token"
                        + " (id, sha256, created_at) VALUES (1, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setBytes(1, hash.bytes());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot write the table operator_token", failed);
        }
        return find().orElseThrow(() -> new IllegalStateException("The row of operator_token vanished"));
    }
}
