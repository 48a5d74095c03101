package org.bole.profile.domain;

/** Where the work is done. */
public enum WorkMode {
    ON_SITE,
    REMOTE,
    HYBRID
}
