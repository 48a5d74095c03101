package org.bole.platform.database;

import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Keeps a server running: starts it again, at the same port, whenever it ends without having been asked to. */
final class Supervisor implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Supervisor.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ServerLauncher launcher;
    private final Thread thread = new Thread(this::watch, "database-supervisor");
    private volatile ServerProcess server;
    private volatile boolean stopping;

    private Supervisor(ServerLauncher launcher, ServerProcess server) {
        this.launcher = launcher;
        this.server = server;
        thread.setDaemon(true);
    }

    /** Starts the server; returns when it accepts connections. */
    static Supervisor start(ServerLauncher launcher) throws IOException, InterruptedException {
        Supervisor supervisor = new Supervisor(launcher, launcher.start());
        supervisor.thread.start();
        return supervisor;
    }

    private void watch() {
        try {
            while (!stopping) {
                int status = server.awaitExit();
                if (!stopping) {
                    LOG.warn(DatabaseText.line(
                            "died", String.valueOf(status), launcher.data().toString()));
                    restart();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (!stopping) {
            try {
                server = launcher.start();
                LOG.info(DatabaseText.line("restarted", String.valueOf(launcher.port())));
                return;
            } catch (IOException | RuntimeException e) {
                // Never gives up: a full disk may be emptied, and until then the health check says what is wrong.
                LOG.error(DatabaseText.line("restart-failed", String.valueOf(pause.toMillis())), e);
            }
            Thread.sleep(pause.toMillis());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** Stops the server, and returns when it is gone. */
    @Override
    public void close() {
        stopping = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }
}
