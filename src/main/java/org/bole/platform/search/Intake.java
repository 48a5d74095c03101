package org.bole.platform.search;

import java.util.List;
import java.util.UUID;

/**
 * Takes what is in line for one index. What is written is durable before its outbox row goes: after a crash the row is
 * still there and is taken in again, which changes nothing the second time. Not thread-safe.
 */
final class Intake {
    private final IndexSource source;
    private final Outbox outbox;

    Intake(IndexSource source, Outbox outbox) {
        this.source = source;
        this.outbox = outbox;
    }

    /** Writes entries, durably. */
    @FunctionalInterface
    interface Writer {
        /** @param revision the entries are at least that new */
        void write(List<UUID> owners, List<IndexEntry> entries, long revision);
    }

    /** Takes in up to {@code most} owners, in the caller's transaction. @return whether there were any */
    boolean batch(int most, Writer writer) {
        List<Outbox.Item> items = outbox.first(source.kind(), most);
        if (!items.isEmpty()) {
            List<UUID> owners =
                    items.stream().map(Outbox.Item::owner).distinct().toList();
            // What is read now is at least as new as every row in line: they were committed before.
            long revision = outbox.next();
            writer.write(owners, source.entries(owners), revision);
            outbox.done(source.kind(), items);
            // Whoever finds nobody in line any more must also find another number than before.
            outbox.next();
        }
        return !items.isEmpty();
    }
}
