package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "files have no numbered owner")
class FileTreesTest {
    @TempDir
    Path tree;

    @Test
    void handsOverATreeWhoseFilesVanishMeanwhile() throws Exception {
        int self = (Integer) Files.getAttribute(tree, "unix:uid");
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> comeAndGo(done));
        for (int i = 0; i < 300; i++) {
            FileTrees.give(tree, self, true);
        }
        done.set(true);
        other.join();
        FileTrees.delete(tree.resolve("never-there"));
        assertThat(tree).isDirectory();
    }

    private void comeAndGo(AtomicBoolean done) {
        try {
            for (int i = 0; !done.get(); i++) {
                Path file = Files.createFile(tree.resolve("f" + i % 50));
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
