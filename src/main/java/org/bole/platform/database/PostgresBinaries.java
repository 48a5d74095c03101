package org.bole.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs, unpacked once from the archive on the class path.
 *
 * @param directory has {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path directory) {
    private static final boolean WINDOWS = isWindows();

    static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    }

    /** Unpacks into {@code home/bin-<fingerprint>} unless that is already there; a new archive gets a new name. */
    static PostgresBinaries unpackedIn(Path home) throws IOException {
        String archive = archiveName(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        Path directory = home.resolve("bin-" + fingerprint(archive));
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(home);
            Path unfinished = Files.createTempDirectory(home, "unpacking-");
            unpack(archive, unfinished);
            try {
                FileTrees.publish(unfinished, directory);
            } catch (IOException e) {
                FileTrees.delete(unfinished);
                if (!Files.isDirectory(directory)) {
                    throw e;
                }
                // Another process finished the same work first: its result is as good.
            }
        }
        return new PostgresBinaries(directory);
    }

    /** Removes what a killed unpacking and earlier versions left; only for a holder of the directory's lock. */
    void removeOthersIn(Path home) throws IOException {
        FileTrees.deleteMatching(home, "unpacking-*", null);
        FileTrees.deleteMatching(home, "bin-*", directory);
    }

    String program(String name) {
        return directory.resolve("bin").resolve(WINDOWS ? name + ".exe" : name).toString();
    }

    /** Major version, such as {@code 18}: a cluster made by one major version cannot be opened by another. */
    String majorVersion() throws IOException {
        Path catalog = directory.resolve("share/postgresql/postgres.bki");
        if (!Files.exists(catalog)) {
            catalog = directory.resolve("share/postgres.bki");
        }
        try (var lines = Files.lines(catalog)) {
            return lines.findFirst().orElse("").replace("# PostgreSQL", "").strip();
        }
    }

    static String archiveName(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.contains("mac") ? "darwin" : os.contains("windows") ? "windows" : "linux";
        String arch = osArch.equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-%s-%s.txz".formatted(system, arch);
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw EmbeddedDatabaseException.of(
                    "no-binaries", archive, System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        }
        return stream;
    }

    private static String fingerprint(String archive) throws IOException {
        try (InputStream stream = open(archive);
                DigestInputStream digest = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream stream = open(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
            boolean posix = FileTrees.isPosix(target);
            if (posix) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, inside(target, entry.getName()), posix);
            }
        } catch (IOException e) {
            FileTrees.delete(target);
            throw EmbeddedDatabaseException.because(e, "unpack-failed", archive, target.toString());
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry %s of the archive points outside of it".formatted(name));
        }
        return path;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path, boolean posix) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if (posix) {
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
