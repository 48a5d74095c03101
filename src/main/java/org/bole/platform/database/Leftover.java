package org.bole.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * A server or a {@code postmaster.pid} that outlived its service. Only a holder of the directory's lock may clear it
 * away: then no living service can own the server.
 */
final class Leftover {
    private static final Logger LOG = Logger.getLogger(Leftover.class);
    // Where the system shows processes as files (Linux); elsewhere busy sessions end by themselves, later.
    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration FAST = Duration.ofSeconds(20);
    private static final Duration IMMEDIATE = Duration.ofSeconds(20);

    private Leftover() {}

    /** Afterwards no server runs on {@code data}, and no session of one. */
    static void clear(Path data) throws IOException, InterruptedException {
        Optional<PostmasterFile> file = PostmasterFile.read(data);
        Optional<ProcessHandle> process =
                file.flatMap(found -> ProcessHandle.of(found.pid())).filter(ProcessHandle::isAlive);
        if (process.isPresent()) {
            Optional<String> program = process.get().info().command();
            if (program.isPresent() && !isPostgres(program.get())) {
                // PostgreSQL sees only that the number lives, and would refuse to start. A file whose number is gone
                // it clears itself.
                LOG.warn(DatabaseText.line(
                        "stale-pid", PostmasterFile.in(data).toString(), text(process.get()), program.get()));
                Files.deleteIfExists(PostmasterFile.in(data));
            } else {
                stop(process.get(), data);
            }
        }
        endSessions(data);
    }

    /**
     * A session that is busy computing does not notice that its server was killed, and as long as it lives no new
     * server may start on the data. It changes nothing any more: what it had not committed is lost already.
     */
    private static void endSessions(Path data) throws IOException, InterruptedException {
        if (!Files.isDirectory(PROCESSES)) {
            return;
        }
        Path home = data.toRealPath();
        List<ProcessHandle> sessions = ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().filter(Leftover::isPostgres).isPresent())
                .filter(process -> worksIn(process, home))
                .toList();
        for (ProcessHandle session : sessions) {
            LOG.warn(DatabaseText.line("leftover", text(session), data.toString()));
            if (!endsAfter(session, "QUIT", IMMEDIATE) && !endsAfter(session, "KILL", IMMEDIATE)) {
                throw EmbeddedDatabaseException.of("leftover-stays", text(session), data.toString());
            }
        }
    }

    private static boolean worksIn(ProcessHandle process, Path home) {
        try {
            return Files.readSymbolicLink(PROCESSES.resolve(text(process)).resolve("cwd"))
                    .equals(home);
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }

    private static boolean isPostgres(String program) {
        Path name = Path.of(program).getFileName();
        return name != null && name.toString().startsWith("postgres");
    }

    private static void stop(ProcessHandle server, Path data) throws InterruptedException {
        LOG.warn(DatabaseText.line("leftover", text(server), data.toString()));
        // Interrupt is PostgreSQL's fast shutdown, quit its immediate one; neither loses what was committed.
        if (!endsAfter(server, "INT", FAST) && !endsAfter(server, "QUIT", IMMEDIATE)) {
            throw EmbeddedDatabaseException.of("leftover-stays", text(server), data.toString());
        }
    }

    private static boolean endsAfter(ProcessHandle server, String signal, Duration patience)
            throws InterruptedException {
        Command.run(List.of("kill", "-" + signal, text(server)));
        try {
            server.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !server.isAlive();
        }
    }

    private static String text(ProcessHandle process) {
        return String.valueOf(process.pid());
    }
}
