package org.bole.learning.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody put a version of the score model in force.
 *
 * @param replaced the version that was in force until then
 */
public record Activation(
        long id,
        String version,
        String replaced,
        Instant activatedAt,
        String activatedBy,
        @Nullable String note) {}
