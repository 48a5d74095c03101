package org.bole.team.domain;

/** The two places of a team. */
public enum Side {
    MENTOR,
    COMMISSIONER;

    Side other() {
        return this == MENTOR ? COMMISSIONER : MENTOR;
    }
}
