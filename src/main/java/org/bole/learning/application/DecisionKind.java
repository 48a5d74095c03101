package org.bole.learning.application;

import org.bole.learning.domain.Verdict;

/** What sort of decision was made. */
public enum DecisionKind {
    SHORTLIST,
    ACCEPT,
    DECLINE,
    EVALUATION;

    public static DecisionKind of(Verdict verdict) {
        if (verdict instanceof Verdict.Shortlisted) {
            return SHORTLIST;
        }
        if (verdict instanceof Verdict.Accepted) {
            return ACCEPT;
        }
        return verdict instanceof Verdict.Declined ? DECLINE : EVALUATION;
    }
}
