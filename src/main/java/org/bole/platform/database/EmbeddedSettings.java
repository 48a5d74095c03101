package org.bole.platform.database;

import java.nio.file.Path;

/**
 * Where the embedded database lives, and how careful it is.
 *
 * @param directory everything that belongs to one database: cluster, password, log and lock
 * @param binaries folder for the unpacked PostgreSQL programs; several databases may share one
 * @param durable false only in tests: without {@code fsync} a power failure may lose or break the data
 */
public record EmbeddedSettings(Path directory, Path binaries, boolean durable) {

    /** A durable database in {@code home/postgresql} that brings its own programs. */
    public static EmbeddedSettings under(Path home) {
        Path directory = home.toAbsolutePath().normalize().resolve("postgresql");
        return new EmbeddedSettings(directory, directory, true);
    }

    /** Whether nobody else can be using the programs, because the lock of the directory guards them too. */
    boolean ownsBinaries() {
        return directory.equals(binaries);
    }
}
