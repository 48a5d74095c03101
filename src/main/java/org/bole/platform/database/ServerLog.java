package org.bole.platform.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file that the server writes what it has to say to.
 *
 * @param file need not exist
 */
record ServerLog(Path file) {
    private static final long LARGE_BYTES = 10L << 20;
    private static final int TAIL_BYTES = 2_000;

    /** Keeps one earlier file once this one is large. */
    void rotate() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE_BYTES) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines, at most {@value #TAIL_BYTES} bytes of them; a note in their place when they cannot be read. */
    String tail() {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, content.length() - TAIL_BYTES);
            content.seek(start);
            byte[] bytes = new byte[(int) (content.length() - start)];
            content.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "(" + file + ": " + e.getMessage() + ")";
        }
    }
}
