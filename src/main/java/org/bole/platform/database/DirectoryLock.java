package org.bole.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets one service at a time use a data directory. The operating system frees the lock when its holder dies, however
 * it dies, so a lock is never stale.
 */
final class DirectoryLock implements AutoCloseable {
    // Where POSIX locks are used, closing any channel on the file frees the lock of the whole process: a second try
    // in the same process must not even open it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    // One byte far behind the holder's name, which others can thus read also where locks are mandatory (Windows).
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @param directory an existing directory; the file {@code lock} in it is created where it is missing
     * @throws EmbeddedDatabaseException naming the holder, when another service holds the directory
     */
    static DirectoryLock take(Path directory) throws IOException {
        Path file = directory.toRealPath().resolve("lock");
        String self = "pid " + ProcessHandle.current().pid();
        if (!HELD_HERE.add(file)) {
            throw refusal(directory, self);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw refusal(directory, holder(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
            return new DirectoryLock(file, channel);
        } catch (IOException | RuntimeException e) {
            release(file, channel);
            throw e;
        }
    }

    private static EmbeddedDatabaseException refusal(Path directory, String holder) {
        return EmbeddedDatabaseException.of("locked", directory.toString(), holder);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(64);
        int length = channel.read(text, 0);
        return length <= 0 ? "pid ?" : new String(text.array(), 0, length, StandardCharsets.UTF_8);
    }

    private static void release(Path file, @Nullable FileChannel channel) throws IOException {
        HELD_HERE.remove(file);
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        release(file, channel);
    }
}
