package org.bole.bench;

import java.util.Locale;

/** What a benchmark is doing, on the error stream: the figures alone go to the output. */
final class Progress {
    private static final long BEGIN = System.nanoTime();

    private Progress() {}

    /** Prints a line with the seconds since the start before it. */
    static void say(String format, Object... values) {
        String line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        System.err.printf(Locale.ROOT, "[%4d s] %s%n", (System.nanoTime() - BEGIN) / 1_000_000_000, line);
    }
}
