package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataHomeTest {
    private static final Path HOME = Path.of("/home/li");

    @Test
    void obeysTheChosenDirectory() {
        assertThat(DataHome.locate(Map.of("BOLE_DATA_DIR", "/srv/a/../bole"), "Linux", HOME))
                .isEqualTo(Path.of("/srv/bole"));
    }

    @Test
    void ignoresAnEmptyChoice() {
        assertThat(DataHome.locate(Map.of("BOLE_DATA_DIR", " "), "Linux", HOME))
                .isEqualTo(HOME.resolve(".local/share/bole"));
    }

    @Test
    void followsTheXdgSpecificationOnLinux() {
        assertThat(DataHome.locate(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
                .isEqualTo(Path.of("/data/bole"));
        assertThat(DataHome.locate(Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".local/share/bole"));
    }

    @Test
    void usesTheUsualFoldersOfMacOsAndWindows() {
        assertThat(DataHome.locate(Map.of(), "Mac OS X", HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Bole"));
        assertThat(DataHome.locate(Map.of("LOCALAPPDATA", "/appdata"), "Windows 11", HOME))
                .isEqualTo(Path.of("/appdata/Bole"));
    }
}
