package org.bole.proposal.domain;

/**
 * What somebody takes who does not say; kept with a proposal, so that its replacement is judged alike.
 *
 * @param teams how many, 0–100
 * @param students how many beside him, in all teams together, 0–100
 */
public record Usual(int teams, int students) {}
