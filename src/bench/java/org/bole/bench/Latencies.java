package org.bole.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long calls took, one after the other. */
final class Latencies {
    private final long[] sorted;

    private Latencies(long[] nanoseconds) {
        sorted = nanoseconds.clone();
        Arrays.sort(sorted);
    }

    /** Makes {@code warmUp} calls unmeasured, then {@code calls} measured; the call learns its number. */
    static Latencies of(int warmUp, int calls, IntConsumer call) {
        for (int i = 0; i < warmUp; i++) {
            call.accept(i);
        }
        long[] taken = new long[calls];
        for (int i = 0; i < calls; i++) {
            long begin = System.nanoTime();
            call.accept(warmUp + i);
            taken[i] = System.nanoTime() - begin;
        }
        return new Latencies(taken);
    }

    /** Milliseconds within which {@code share} of the calls were answered (nearest rank). */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    /** p50, p95, p99 and the longest, after {@code first}. */
    String[] cells(String first) {
        return new String[] {
            first,
            Report.milliseconds(percentile(.5)),
            Report.milliseconds(percentile(.95)),
            Report.milliseconds(percentile(.99)),
            Report.milliseconds(percentile(1))
        };
    }
}
