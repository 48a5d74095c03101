package org.bole.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Reads the service's heap from its metrics, five times a second, and keeps the highest. */
final class HeapWatch implements AutoCloseable {
    private static final double MEBIBYTE = 1 << 20;

    private final ApiClient api;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private volatile double used;
    private volatile double live;

    HeapWatch(ApiClient api) {
        this.api = api;
        clock.scheduleWithFixedDelay(this::look, 0, 200, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            MetricsPage page = new MetricsPage(api.text("/q/metrics"));
            used = Math.max(
                    used, page.sum("jvm_memory_used_bytes", "area=\"heap\"").orElse(0));
            live = Math.max(live, page.sum("jvm_gc_live_data_size_bytes", "").orElse(0));
        } catch (RuntimeException e) {
            Progress.say("no heap figure: %s", e);
        }
    }

    /** The highest use seen, garbage included, in MiB. */
    double peak() {
        return used / MEBIBYTE;
    }

    /** The most that a collection of long-lived memory left, in MiB; 0 where there was none. */
    double peakAfterCollection() {
        return live / MEBIBYTE;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
