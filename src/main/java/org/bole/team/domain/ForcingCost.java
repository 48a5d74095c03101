package org.bole.team.domain;

/**
 * What it costs to force somebody into a place: how much less the best teams with him have than the teams that were found.
 *
 * @param atLeast proved: no teams with him that fill at most as many places as were filled lose less
 * @param atMost teams with him that lose no more are known
 * @param exact whether it is proved that this is the cost
 */
public record ForcingCost(Loss atLeast, Loss atMost, boolean exact) {
    /** @throws IllegalArgumentException when the least is more than the most, or an exact cost is an interval */
    public ForcingCost {
        if (atLeast.compareTo(atMost) > 0 || (exact && !atLeast.equals(atMost))) {
            throw new IllegalArgumentException(
                    "a cost from %s to %s (exact: %s) is none".formatted(atLeast, atMost, exact));
        }
    }
}
