package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private static final Path BINARIES = Path.of("target", "test-database").toAbsolutePath();

    @TempDir
    Path directory;

    @Test
    void answersAsAnUnprivilegedRoleInUtf8() throws SQLException {
        try (EmbeddedDatabase database = start();
                Connection connection = connect(database)) {
            assertThat(first(connection, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(first(connection, "SHOW password_encryption")).isEqualTo("scram-sha-256");
            assertThat(first(connection, "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("false");
            assertThat(first(connection, "SELECT lower('ÄÉ') || '伯乐'")).isEqualTo("äé伯乐");
        }
    }

    @Test
    void keepsThePasswordToItsOwner() throws IOException {
        start().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(directory.resolve("password"))).hasSize(48);
    }

    @Test
    void redoesAnInitialisationThatWasKilled() throws IOException, SQLException {
        Path unfinished = Files.createDirectories(directory.resolve("initialising-1/base"));
        Files.writeString(unfinished.resolve("1"), "half a file");
        try (EmbeddedDatabase database = start();
                Connection connection = connect(database)) {
            assertThat(first(connection, "SELECT current_user")).isEqualTo("bole");
        }
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void startsDespiteAPidFileWhoseNumberAnotherProgramGot() throws IOException, SQLException {
        start().close();
        Files.writeString(
                PostmasterFile.in(directory.resolve("data")),
                "%d\n%s\n1700000000\n20872\n\n127.0.0.1\n\nready\n"
                        .formatted(ProcessHandle.current().pid(), directory.resolve("data")));
        try (EmbeddedDatabase database = start();
                Connection connection = connect(database)) {
            assertThat(first(connection, "SELECT 1::text")).isEqualTo("1");
        }
    }

    @Test
    void explainsDataOfAnotherVersion() throws IOException {
        start().close();
        Files.writeString(directory.resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("pg_dump");
    }

    @Test
    void explainsALostPassword() throws IOException {
        start().close();
        Files.delete(directory.resolve("password"));
        assertThatThrownBy(this::start).hasMessageContaining("no password file");
    }

    @Test
    void showsTheEndOfTheServersLogWhenItDoesNotStart() throws IOException {
        start().close();
        Files.writeString(directory.resolve("data/postgresql.conf"), "no_such_setting = 1\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("no_such_setting");
    }

    @Test
    void knowsTheArchiveOfEachSystem() {
        assertThat(PostgresBinaries.archiveName("Linux", "amd64")).isEqualTo("/postgres-linux-x86_64.txz");
        assertThat(PostgresBinaries.archiveName("Mac OS X", "aarch64")).isEqualTo("/postgres-darwin-arm_64.txz");
        assertThat(PostgresBinaries.archiveName("Windows 11", "amd64")).isEqualTo("/postgres-windows-x86_64.txz");
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(new EmbeddedSettings(directory, BINARIES, false));
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        Map<String, String> configuration = database.configuration();
        return DriverManager.getConnection(
                database.jdbcUrl(), "bole", configuration.get("quarkus.datasource.password"));
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
