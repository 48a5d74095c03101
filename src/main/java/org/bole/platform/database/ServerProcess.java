package org.bole.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One run of the server: alive until it is stopped, until it dies, or until the service dies. */
final class ServerProcess {
    private static final Logger LOG = Logger.getLogger(ServerProcess.class);
    // Longer than the guard's own patience, after which it asks for an immediate shutdown.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process guard;
    private final List<String> stopCommand;

    /**
     * @param guard the process whose standard input, once closed, makes the server stop
     * @param stopCommand what else must be run to stop it; empty where the guard suffices
     */
    ServerProcess(Process guard, List<String> stopCommand) {
        this.guard = guard;
        this.stopCommand = List.copyOf(stopCommand);
    }

    boolean isAlive() {
        return guard.isAlive();
    }

    /** Waits for the end of the server; returns its exit status. */
    int awaitExit() throws InterruptedException {
        return guard.waitFor();
    }

    /** Fast shutdown: ends all sessions, writes a checkpoint, and returns when the server is gone. */
    void stop() {
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("the guard of the database had closed its input already", e);
        }
        if (!stopCommand.isEmpty() && guard.isAlive()) {
            Command.run(stopCommand);
        }
        try {
            if (guard.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        LOG.warn(DatabaseText.line("stop-slow", String.valueOf(guard.pid())));
        guard.descendants().forEach(ProcessHandle::destroyForcibly);
        guard.destroyForcibly();
    }
}
