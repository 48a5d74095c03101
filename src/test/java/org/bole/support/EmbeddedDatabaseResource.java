package org.bole.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bole.platform.database.EmbeddedDatabase;
import org.bole.platform.database.EmbeddedSettings;

/**
 * Gives every {@code @QuarkusTest} of one run the same server, and every application an empty database in it; registered as a service, so that no test has
 * to name it. The unpacked programs stay in {@code target} for the next run.
 */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME = Path.of("target", "test-database").toAbsolutePath();
    private static final String URL = "quarkus.datasource.jdbc.url";
    // Quarkus may load this class anew for each application it starts: only the system properties are the same.
    private static final String SHARED = "bole.test.database.";

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = shared();
        if (configuration.isEmpty()) {
            Path directory = HOME.resolve("run-" + ProcessHandle.current().pid());
            EmbeddedDatabase database = EmbeddedDatabase.start(new EmbeddedSettings(directory, HOME, false));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                delete(directory);
            }));
            configuration = database.configuration();
            configuration.forEach((name, value) -> System.setProperty(SHARED + name, value));
        }
        return inSchemaOfItsOwn(configuration);
    }

    /** Each application finds an empty database: a schema of its own in the one server. */
    private static Map<String, String> inSchemaOfItsOwn(Map<String, String> server) {
        String schema = "app_" + System.nanoTime();
        String url = Objects.requireNonNull(server.get(URL));
        try (Connection connection = DriverManager.getConnection(
                        url, server.get("quarkus.datasource.username"), server.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create schema " + schema, e);
        }
        Map<String, String> own = new TreeMap<>(server);
        own.put(URL, url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema);
        own.put(
                "bole.search.directory",
                HOME.resolve("run-" + ProcessHandle.current().pid())
                        .resolve("index-" + schema)
                        .toString());
        return own;
    }

    private static Map<String, String> shared() {
        Map<String, String> found = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(SHARED))
                .forEach(name -> found.put(name.substring(SHARED.length()), System.getProperty(name)));
        return found;
    }

    /** The database outlives one application: the next test class uses it again. */
    @Override
    public void stop() {}

    private static void delete(Path directory) {
        try (var paths = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + directory + " (" + e + ")");
        }
    }
}
