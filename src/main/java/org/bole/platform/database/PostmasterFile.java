package org.bole.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server says about itself in {@code postmaster.pid}. Source of the lines' meaning: PostgreSQL's
 * {@code src/include/utils/pidfile.h}.
 *
 * @param pid process id of the server
 * @param startedAt seconds since 1970
 * @param port where it listens, 0 while it has not said so
 * @param status {@code starting}, {@code ready}, {@code stopping}; empty while it has not said so
 */
record PostmasterFile(long pid, long startedAt, int port, String status) {
    private static final int PID_LINE = 0;
    private static final int START_LINE = 2;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Empty when there is no such file, or when it is being written just now. */
    static Optional<PostmasterFile> read(Path data) throws IOException {
        try {
            return parse(Files.readAllLines(in(data)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.size() <= START_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostmasterFile(
                    // A stand-alone backend writes its number with a minus sign.
                    Math.abs(Long.parseLong(lines.get(PID_LINE).strip())),
                    Long.parseLong(lines.get(START_LINE).strip()),
                    lines.size() > PORT_LINE
                            ? Integer.parseInt(lines.get(PORT_LINE).strip())
                            : 0,
                    lines.size() > STATUS_LINE ? lines.get(STATUS_LINE).strip() : ""));
        } catch (NumberFormatException unfinished) {
            return Optional.empty();
        }
    }

    boolean isReadyOn(int expectedPort) {
        return status.equals("ready") && port == expectedPort;
    }

    /** Whether both speak of one run of one server; process ids alone repeat, above all in containers. */
    boolean sameRunAs(PostmasterFile other) {
        return pid == other.pid && startedAt == other.startedAt;
    }
}
