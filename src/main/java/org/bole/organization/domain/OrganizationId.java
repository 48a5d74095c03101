package org.bole.organization.domain;

import java.util.UUID;

/** Identity of an organisation: a UUIDv7. */
public record OrganizationId(UUID value) {}
