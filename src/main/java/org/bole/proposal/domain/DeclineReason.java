package org.bole.proposal.domain;

/** Why somebody said no. */
public enum DeclineReason {
    /** No time now. */
    BUSY,
    /** Works on something else. */
    WRONG_FIELD,
    /** An interest stands against it. */
    CONFLICT,
    /** None of these. */
    OTHER
}
