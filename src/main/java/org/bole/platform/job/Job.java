package org.bole.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job as callers see it.
 *
 * @param kind what it does, such as {@code import}
 * @param done units of work that are over; the kind says what a unit is
 * @param total units in all; null while unknown
 * @param errors how many things were wrong so far
 * @param result what came out, in the shape of the kind; null until it ends, and in lists
 */
public record Job(
        UUID id,
        String kind,
        JobState state,
        long done,
        @Nullable Long total,
        long errors,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode result,
        Instant createdAt,
        Instant updatedAt) {}
