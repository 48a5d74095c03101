package org.bole.platform.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/** Until when somebody waits. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** Whether nobody waits any more; at once for a thread that is interrupted. */
    boolean over() {
        return Thread.currentThread().isInterrupted() || end - System.nanoTime() <= 0;
    }

    /** Takes {@code lock} when it can be had in time. @return whether it was taken */
    boolean take(Lock lock) {
        try {
            return lock.tryLock(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
