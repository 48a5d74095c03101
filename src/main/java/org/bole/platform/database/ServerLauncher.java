package org.bole.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Starts the server on a cluster, any number of times, always at the same port.
 *
 * @param port of 127.0.0.1
 * @param durable whether a committed transaction survives a power failure
 */
record ServerLauncher(
        PostgresBinaries binaries, RunAs identity, Cluster cluster, ServerLog log, int port, boolean durable) {
    private static final Logger LOG = Logger.getLogger(ServerLauncher.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    // Only after a crash with much unwritten data does a start take long: the server replays its log first.
    private static final Duration SAY_SO = Duration.ofSeconds(15);
    private static final Duration GIVE_UP = Duration.ofMinutes(15);

    /**
     * Clears away what an earlier run left, starts the server and waits until it accepts connections.
     *
     * @throws EmbeddedDatabaseException with the end of the server's log, when it does not come up
     */
    ServerProcess start() throws IOException, InterruptedException {
        Leftover.clear(cluster.data());
        Optional<PostmasterFile> stale = PostmasterFile.read(cluster.data());
        log.rotate();
        Process guard = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                .start();
        ServerProcess server = new ServerProcess(guard, stopCommand());
        try {
            awaitReady(server, stale);
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    private void awaitReady(ServerProcess server, Optional<PostmasterFile> stale)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Duration next = SAY_SO;
        while (!isReady(stale)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!server.isAlive() || waited.compareTo(GIVE_UP) > 0) {
                throw EmbeddedDatabaseException.of(
                        "start-failed",
                        cluster.data().toString(),
                        String.valueOf(port),
                        log.file().toString(),
                        log.tail());
            }
            if (waited.compareTo(next) > 0) {
                LOG.info(DatabaseText.line("start-slow", String.valueOf(waited.toSeconds())));
                next = next.plus(SAY_SO);
            }
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
    }

    private boolean isReady(Optional<PostmasterFile> stale) throws IOException {
        return PostmasterFile.read(cluster.data())
                .filter(file -> file.isReadyOn(port))
                .filter(file -> stale.isEmpty() || !file.sameRunAs(stale.get()))
                .isPresent();
    }

    private List<String> command() throws IOException {
        List<String> server = new ArrayList<>();
        if (!PostgresBinaries.isWindows()) {
            // A session of its own: Ctrl-C in the terminal must reach the service first, and the server after it.
            if (Command.run(List.of("setsid", "true")).succeeded()) {
                server.add("setsid");
            }
            server.addAll(identity.command(List.of("sh", "-c", guardScript(), "bole-database-guard")));
        }
        server.addAll(List.of(binaries.program("postgres"), "-D", cluster.data().toString()));
        settings().forEach(setting -> server.addAll(List.of("-c", setting)));
        return List.copyOf(server);
    }

    private List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                // No socket file: its path may not exceed 107 bytes, and TCP with a password does the same.
                "unix_socket_directories=",
                "fsync=" + (durable ? "on" : "off"),
                "full_page_writes=" + (durable ? "on" : "off"),
                "log_timezone=UTC",
                "timezone=UTC",
                "log_checkpoints=off",
                // Rows and statements hold personal data: the log names an error, never the values.
                "log_min_error_statement=panic",
                "log_error_verbosity=terse");
    }

    private List<String> stopCommand() {
        return PostgresBinaries.isWindows()
                ? List.of(
                        binaries.program("pg_ctl"),
                        "stop",
                        "-m",
                        "fast",
                        "-D",
                        cluster.data().toString())
                : List.of();
    }

    private static String guardScript() throws IOException {
        try (InputStream script = ServerLauncher.class.getResourceAsStream("/database/guard.sh")) {
            if (script == null) {
                throw new IllegalStateException("database/guard.sh is missing from the class path");
            }
            // Without the comments, which would fill every list of processes.
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.strip().startsWith("#"))
                    .collect(Collectors.joining("\n"));
        }
    }

    Path data() {
        return cluster.data();
    }
}
