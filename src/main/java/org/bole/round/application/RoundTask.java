package org.bole.round.application;

/** Long work on a round. */
public enum RoundTask {
    FREEZE,
    SOLVE
}
