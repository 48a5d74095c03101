package org.bole.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.bole.platform.database.DataHome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this service keeps its files: {@code BOLE_DATA_DIR}, else a folder under the user's data directory. */
@ApplicationScoped
public class DataFolder {
    private final Path root;

    public DataFolder(@ConfigProperty(name = "bole.data-dir") Optional<String> configured) {
        root = configured
                .map(Path::of)
                .orElseGet(() -> DataHome.locate(
                        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))));
    }

    /** Absolute; may not exist yet. */
    public Path root() {
        return root.toAbsolutePath().normalize();
    }
}
