package org.bole.profile.domain;

/** What kind of evidence an output is. */
public enum OutputKind {
    PAPER,
    PATENT,
    PROJECT,
    STANDARD,
    SOFTWARE,
    AWARD,
    CONTRACT,
    OTHER
}
