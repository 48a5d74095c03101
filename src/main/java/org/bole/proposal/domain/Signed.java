package org.bole.proposal.domain;

import java.time.Instant;

/** Who did something, when and why. */
public record Signed(Instant at, String by, String reason) {}
