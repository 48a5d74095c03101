package org.bole;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bole.platform.database.DataHome;
import org.bole.platform.database.EmbeddedDatabase;
import org.bole.platform.database.EmbeddedDatabaseException;
import org.bole.platform.database.EmbeddedSettings;
import org.bole.round.application.Replay;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service: on the PostgreSQL that {@code QUARKUS_DATASOURCE_JDBC_URL} names, else on one of its own that
 * lives and ends with it. {@code replay INPUTS RESULT} instead solves a published round anew.
 */
@QuarkusMain
public final class Main {
    private static final String REPLAY = "replay";
    private static final String URL = "quarkus.datasource.jdbc.url";
    // More than the application and the database together may take to stop.
    private static final long STOP_SECONDS = 120;

    Main() {}

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals(REPLAY)) {
            System.exit(Replay.run(List.of(args).subList(1, args.length), System.out));
        }
        if (isSet(System.getProperty(URL)) || isSet(System.getenv("QUARKUS_DATASOURCE_JDBC_URL"))) {
            Quarkus.run(args);
            return;
        }
        try (EmbeddedDatabase database = startDatabase()) {
            database.configuration().forEach(System::setProperty);
            stopAfterApplication(database);
            Quarkus.run(args);
        } catch (EmbeddedDatabaseException e) {
            // The log is not set up yet, and a stack trace would only bury what to do.
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static EmbeddedDatabase startDatabase() {
        Path home = DataHome.locate(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
        return EmbeddedDatabase.start(EmbeddedSettings.under(home));
    }

    /**
     * The order on every way out: the application stops, then the database, then the process. After a signal the
     * virtual machine would end as soon as its hooks do, without waiting for the thread that stops the database: so
     * one hook waits for it.
     */
    private static void stopAfterApplication(EmbeddedDatabase database) {
        CountDownLatch stopped = new CountDownLatch(1);
        var exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> {
            database.configuration().keySet().forEach(System::clearProperty);
            database.close();
            stopped.countDown();
            exit.accept(code, cause);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "database-stop"));
    }

    private static void await(CountDownLatch stopped) {
        try {
            if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("the database did not stop in " + STOP_SECONDS + " s; it ends with this process");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
