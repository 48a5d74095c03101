package org.bole.assignment.application;

import java.util.List;
import org.bole.assignment.domain.Bottleneck;
import org.bole.assignment.domain.Outcome;
import org.bole.assignment.domain.Relief;
import org.bole.assignment.domain.Shares;
import org.bole.assignment.domain.Shortage;
import org.jspecify.annotations.Nullable;

/**
 * What the solver says.
 *
 * @param outcome what can be had, also where that does not satisfy everything
 * @param shares with lots: the probabilities by which the outcome was drawn
 * @param shortage what a pair that is not allowed would fill
 * @param bottlenecks why places stay empty
 * @param reliefs for each bottleneck the changes that would fill its places
 */
public record Answer(
        Status status,
        Outcome outcome,
        @Nullable Shares shares,
        Shortage shortage,
        List<Bottleneck> bottlenecks,
        List<List<Relief>> reliefs) {
    public Answer {
        bottlenecks = List.copyOf(bottlenecks);
        reliefs = List.copyOf(reliefs);
    }

    /** How good the outcome is. */
    public enum Status {
        /** Nothing better exists. */
        OPTIMAL,
        /** All constraints hold; something better might exist, up to the bounds. */
        FEASIBLE,
        /** Nothing satisfies all constraints. */
        INFEASIBLE
    }
}
