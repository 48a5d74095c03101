package org.bole.platform.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the folder in which the service keeps its data. */
public final class DataHome {
    private DataHome() {}

    /**
     * {@code BOLE_DATA_DIR} where it is set, else the user's data folder of the operating system: on Linux by the XDG
     * Base Directory Specification, which also says that a relative {@code XDG_DATA_HOME} is to be ignored.
     */
    public static Path locate(Map<String, String> environment, String osName, Path userHome) {
        String chosen = set(environment.get("BOLE_DATA_DIR"));
        if (chosen != null) {
            return Path.of(chosen).toAbsolutePath().normalize();
        }
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return userHome.resolve("Library/Application Support/Bole");
        }
        if (os.contains("windows")) {
            String local = set(environment.get("LOCALAPPDATA"));
            return (local == null ? userHome.resolve("AppData/Local") : Path.of(local)).resolve("Bole");
        }
        String xdg = set(environment.get("XDG_DATA_HOME"));
        boolean usable = xdg != null && Path.of(xdg).isAbsolute();
        return (usable ? Path.of(xdg) : userHome.resolve(".local/share")).resolve("bole");
    }

    private static @Nullable String set(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
