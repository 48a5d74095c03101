package org.bole.platform.database;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import org.jboss.logging.Logger;

/** A PostgreSQL server of the service's own. It runs until {@link #close()}, and never longer than this process. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final int PORT_TRIES = 3;

    private final DirectoryLock lock;
    private final ServerLauncher launcher;
    private final Supervisor supervisor;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, ServerLauncher launcher, Supervisor supervisor) {
        this.lock = lock;
        this.launcher = launcher;
        this.supervisor = supervisor;
    }

    /**
     * Unpacks PostgreSQL and makes a database where there is none yet, starts it, and waits until it accepts
     * connections: about a second, five the first time.
     *
     * @throws EmbeddedDatabaseException when the directory is in use or the database does not come up
     */
    public static EmbeddedDatabase start(EmbeddedSettings settings) {
        try {
            FileTrees.createPrivate(settings.directory());
            DirectoryLock lock = DirectoryLock.take(settings.directory());
            try {
                return start(settings, lock);
            } catch (IOException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw EmbeddedDatabaseException.because(
                    e, "io", settings.directory().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EmbeddedDatabaseException.because(
                    e, "io", settings.directory().toString());
        }
    }

    private static EmbeddedDatabase start(EmbeddedSettings settings, DirectoryLock lock)
            throws IOException, InterruptedException {
        RunAs identity = RunAs.choose(settings.directory());
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(settings.binaries());
        if (settings.ownsBinaries()) {
            binaries.removeOthersIn(settings.binaries());
        }
        Cluster cluster = Cluster.openOrCreate(settings.directory(), binaries, identity);
        ServerLog log = new ServerLog(settings.directory().resolve("server.log"));
        for (int attempt = 1; ; attempt++) {
            int port = LocalPort.choose(new SecureRandom());
            ServerLauncher launcher = new ServerLauncher(binaries, identity, cluster, log, port, settings.durable());
            try {
                EmbeddedDatabase database = new EmbeddedDatabase(lock, launcher, Supervisor.start(launcher));
                LOG.info(DatabaseText.line(
                        "started", String.valueOf(port), cluster.data().toString()));
                return database;
            } catch (EmbeddedDatabaseException e) {
                // Another program took the port between the choice and the start.
                if (attempt == PORT_TRIES || LocalPort.isFree(port)) {
                    throw e;
                }
            }
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(launcher.port(), Cluster.ROLE);
    }

    /** What the application must be told to use this database; stays the same while it runs. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl(),
                "quarkus.datasource.username", Cluster.ROLE,
                "quarkus.datasource.password", launcher.cluster().password());
    }

    /** Stops the server and frees its directory. Does nothing the second time. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        supervisor.close();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("the lock of the database directory ends with this process only", e);
        }
    }
}
