package org.bole.scoring.domain;

import java.util.List;

/** Whether a profile may be matched with a request in a role at all. */
public sealed interface Eligibility {
    /** All reasons against it; empty when there is none. */
    List<Reason> reasons();

    /** Nothing stands against the match. */
    record Eligible() implements Eligibility {
        @Override
        public List<Reason> reasons() {
            return List.of();
        }
    }

    /** At least one reason stands against it. */
    record Ineligible(List<Reason> reasons) implements Eligibility {
        public Ineligible {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("an ineligible match needs a reason");
            }
        }
    }

    static Eligibility of(List<Reason> reasons) {
        return reasons.isEmpty() ? new Eligible() : new Ineligible(reasons);
    }
}
