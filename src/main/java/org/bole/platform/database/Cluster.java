package org.bole.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of the database: made once, whole or not at all.
 *
 * @param data PostgreSQL's data directory
 * @param password of the role {@link #ROLE}
 */
record Cluster(Path data, String password) {
    /** The role that the service uses, and the name of its database. Not a superuser. */
    static final String ROLE = "bole";

    private static final int PASSWORD_BYTES = 24;

    /**
     * Opens the cluster in {@code directory}, or makes one where there is none.
     *
     * @throws EmbeddedDatabaseException when there is data of another PostgreSQL version or data without a password
     */
    static Cluster openOrCreate(Path directory, PostgresBinaries binaries, RunAs identity) throws IOException {
        Path data = directory.resolve("data");
        Path passwordFile = directory.resolve("password");
        // A process that was killed while it made a cluster leaves one of these.
        FileTrees.deleteMatching(directory, "initialising-*", null);
        if (!Files.isDirectory(data)) {
            if (!Files.exists(passwordFile)) {
                writePassword(passwordFile);
            }
            identity.adopt(passwordFile);
            create(data, passwordFile, binaries, identity);
        } else if (!Files.exists(passwordFile)) {
            throw EmbeddedDatabaseException.of("no-password", data.toString(), passwordFile.toString());
        }
        requireVersion(data, binaries.majorVersion());
        identity.adopt(data);
        return new Cluster(data, Files.readString(passwordFile).strip());
    }

    private static void requireVersion(Path data, String expected) throws IOException {
        Path versionFile = data.resolve("PG_VERSION");
        String found = Files.exists(versionFile) ? Files.readString(versionFile).strip() : "?";
        if (!found.equals(expected)) {
            throw EmbeddedDatabaseException.of("other-version", data.toString(), found, expected);
        }
    }

    private static void writePassword(Path file) throws IOException {
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "initialising-", "");
        if (FileTrees.isPosix(unfinished)) {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(unfinished, HexFormat.of().formatHex(secret));
        FileTrees.publish(unfinished, file);
    }

    private static void create(Path data, Path passwordFile, PostgresBinaries binaries, RunAs identity)
            throws IOException {
        Path unfinished = Files.createTempDirectory(data.toAbsolutePath().getParent(), "initialising-");
        identity.adopt(unfinished);
        require(
                unfinished,
                Command.run(identity.command(List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + unfinished,
                        "--locale=C.UTF-8",
                        "--encoding=UTF8",
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile))));
        require(
                unfinished,
                createRole(unfinished, Files.readString(passwordFile).strip(), binaries, identity));
        FileTrees.publish(unfinished, data);
    }

    /** Runs before any server listens, so that a cluster with its final name always has its role and database. */
    private static Command.Result createRole(Path data, String password, PostgresBinaries binaries, RunAs identity) {
        // The password is hexadecimal, so it needs no quoting; without a password the superuser cannot log in.
        String statements = """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s'
                CREATE DATABASE %1$s OWNER %1$s
                ALTER ROLE postgres PASSWORD NULL
                """.formatted(ROLE, password);
        return Command.run(
                identity.command(List.of(
                        binaries.program("postgres"),
                        "--single",
                        "-c",
                        "exit_on_error=true",
                        "-c",
                        "log_min_error_statement=panic",
                        "-D",
                        data.toString(),
                        "postgres")),
                statements);
    }

    private static void require(Path unfinished, Command.Result result) throws IOException {
        if (!result.succeeded()) {
            FileTrees.delete(unfinished);
            throw EmbeddedDatabaseException.of(
                    "initialise-failed",
                    unfinished.toString(),
                    String.valueOf(result.status()),
                    result.output().strip());
        }
    }
}
