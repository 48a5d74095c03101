package org.bole.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** For what happens in the background. */
public final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Waiting() {}

    /** Returns when {@code condition} holds; fails, naming {@code what}, after a minute. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            pause();
        }
    }

    /** Returns when everything that was written has its vectors, and no score changes any more by itself. */
    public static void awaitVectors() {
        await("vectors must come within a minute", () -> backlog() == 0);
        // What was counted as done is seen by the next search only.
        for (int i = 0; i < 8; i++) {
            pause();
        }
    }

    private static double backlog() {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("bole_embedding_backlog"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(-1);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
