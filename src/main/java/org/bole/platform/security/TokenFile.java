package org.bole.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file that keeps the operator's token for the operator, readable by the service's own user only. */
record TokenFile(Path path) {
    private static final int SHORTEST = 43;

    Optional<String> read() {
        try {
            return Optional.of(Files.readString(path).strip()).filter(text -> text.length() >= SHORTEST);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }

    /** Writes {@code token} unless the file holds one already, for instance for a database made anew; returns that. */
    String keep(String token) {
        return read().orElseGet(() -> write(token));
    }

    /** Forgets a token that no instance accepts. */
    void drop(String token) {
        try {
            if (read().filter(token::equals).isPresent()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException("Cannot delete " + path, undeletable);
        }
    }

    private String write(String token) {
        try {
            Files.createDirectories(path.getParent());
            Path fresh = Files.createTempFile(path.getParent(), "operator-token", ".new", ownerOnly());
            try {
                Files.writeString(fresh, token + "\n");
                Files.createLink(path, fresh); // complete or absent, and never over another instance's
            } finally {
                Files.delete(fresh);
            }
            return token;
        } catch (FileAlreadyExistsException faster) {
            return read().orElseThrow(() ->
                    new IllegalStateException("%s holds no token; delete it and start again".formatted(path), faster));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "Cannot write %s. Maybe BOLE_DATA_DIR is not writable?".formatted(path), unwritable);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
