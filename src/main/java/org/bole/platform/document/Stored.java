package org.bole.platform.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A document with what the service adds to it.
 *
 * @param id UUIDv7
 * @param version grows with every change; the entity tag
 */
public record Stored<D>(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @JsonUnwrapped D document) {}
