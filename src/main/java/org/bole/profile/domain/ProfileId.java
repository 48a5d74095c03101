package org.bole.profile.domain;

import java.util.UUID;

/** Identity of a profile: a UUIDv7. */
public record ProfileId(UUID value) {}
