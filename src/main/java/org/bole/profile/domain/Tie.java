package org.bole.profile.domain;

import org.bole.organization.domain.CreditCode;

/** A person's link to an organisation that rules a match out. */
public record Tie(Kind kind, CreditCode organization) {
    /** What the link is. */
    public enum Kind {
        FOUNDER,
        SHAREHOLDER,
        KINSHIP,
        PAST_EVALUATION,
        DECLARED
    }
}
