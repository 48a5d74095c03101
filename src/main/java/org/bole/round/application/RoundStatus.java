package org.bole.round.application;

/** The life of a round. */
public enum RoundStatus {
    /** What it is about may still change by itself: requests and profiles do. */
    DRAFT,
    /** Its inputs are fixed and published by their hash. */
    FROZEN,
    /** It has teams, which people look at and change. */
    REVIEW,
    /** Its teams are shown to the public and hold their places; anybody may object. */
    PUBLICITY,
    /** Its people are asked. */
    PUBLISHED,
    /** It came to nothing, for a reason. */
    CLOSED
}
