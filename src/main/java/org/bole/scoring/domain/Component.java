package org.bole.scoring.domain;

/** The parts of a score, in the order in which they are shown. */
public enum Component {
    /** Words of the request found in the person's outputs, summary and skills. */
    LEXICAL,
    /** Closeness of meaning, also where the words differ. */
    SEMANTIC,
    /** Required and preferred skills covered. */
    SKILLS,
    /** Closeness of disciplines and industries in their hierarchies. */
    FIELD,
    /** Rank and degree against what the seat wants. */
    SENIORITY,
    /** Region, way of working, period and load. */
    AVAILABILITY,
    /** How much relevant work there is behind the profile. */
    TRACK_RECORD
}
