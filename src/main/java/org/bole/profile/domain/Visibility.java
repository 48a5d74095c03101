package org.bole.profile.domain;

/** Who may be shown a profile, and so be matched with it. */
public enum Visibility {
    /** Everyone in the district. */
    DISTRICT,
    /** Only the person's own organisation. */
    ORGANIZATION,
    /** Nobody: the profile rests. */
    HIDDEN
}
