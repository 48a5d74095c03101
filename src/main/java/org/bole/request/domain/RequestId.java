package org.bole.request.domain;

import java.util.UUID;

/** Identity of a talent request: a UUIDv7. */
public record RequestId(UUID value) {}
