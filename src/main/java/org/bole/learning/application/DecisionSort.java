package org.bole.learning.application;

import org.bole.platform.paging.SortField;

/** By what decisions may be sorted. */
public enum DecisionSort implements SortField {
    DECIDED_AT;

    @Override
    public String parameter() {
        return "decidedAt";
    }

    @Override
    public String attribute() {
        return "decided_at";
    }
}
