package org.bole.demo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.bole.platform.database.EmbeddedDatabase;
import org.bole.platform.database.EmbeddedSettings;
import org.jspecify.annotations.Nullable;

/** A database of its own for one test class, empty at first. */
public class EmptyDatabase implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME = Path.of("target", "test-database").toAbsolutePath();
    private final Path directory =
            HOME.resolve("demo-" + ProcessHandle.current().pid());

    @Nullable
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.start(new EmbeddedSettings(directory, HOME, false));
        return database.configuration();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
            delete();
        }
    }

    private void delete() {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("left behind: " + directory, e);
        }
    }
}
