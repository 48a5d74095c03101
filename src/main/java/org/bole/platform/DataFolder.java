package org.bole.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this service keeps its files: {@code BOLE_DATA_DIR}, else a folder under the user's data directory. */
@ApplicationScoped
public class DataFolder {
    private final Path root;

    public DataFolder(
            @ConfigProperty(name = "bole.data-dir") Optional<String> configured,
            @ConfigProperty(name = "xdg.data.home") Optional<String> userData,
            @ConfigProperty(name = "user.home") String home) {
        this.root = configured
                .map(Path::of)
                .orElseGet(() -> userData.map(Path::of)
                        .orElse(Path.of(home, ".local", "share"))
                        .resolve("bole"));
    }

    /** Absolute; may not exist yet. */
    public Path root() {
        return root.toAbsolutePath().normalize();
    }
}
