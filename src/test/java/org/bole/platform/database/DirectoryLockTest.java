package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @Test
    void refusesASecondHolderAndNamesTheFirst(@TempDir Path directory) throws IOException {
        try (DirectoryLock held = DirectoryLock.take(directory)) {
            assertThatThrownBy(() -> DirectoryLock.take(directory))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid())
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("BOLE_DATA_DIR")
                    .hasMessageContaining("数据目录");
        }
    }

    @Test
    void canBeTakenAgainOnceFreed(@TempDir Path directory) throws IOException {
        DirectoryLock.take(directory).close();
        DirectoryLock.take(directory).close();
    }
}
