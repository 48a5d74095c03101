package org.bole.request.domain;

/** Where the enterprise mentor of a request comes from. */
public enum MentorSource {
    /** From the asking organisation itself. */
    OWN,
    /** From any other organisation. */
    POOL,
    /** Either. */
    ANY
}
