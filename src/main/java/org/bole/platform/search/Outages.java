package org.bole.platform.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which kinds of index cannot be kept up at present. What fails of one kind stops none of the others, and is said once
 * when it begins, not every second while it lasts. Thread-safe.
 */
final class Outages {
    private final Reporter reporter;
    /** What kind of failure, by kind of index. */
    private final Map<String, Class<?>> lasting = new ConcurrentHashMap<>();

    Outages(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Is told of what changes. */
    interface Reporter {
        /** Also when one failure gives way to another sort of failure. */
        void began(String kind, RuntimeException why);

        void ended(String kind);
    }

    /** Does something for a kind of index; throws nothing that is not an {@link Error}. */
    void guard(String kind, Runnable work) {
        try {
            work.run();
            if (lasting.remove(kind) != null) {
                reporter.ended(kind);
            }
        } catch (RuntimeException failed) {
            if (!failed.getClass().equals(lasting.put(kind, failed.getClass()))) {
                reporter.began(kind, failed);
            }
        }
    }

    boolean none() {
        return lasting.isEmpty();
    }
}
