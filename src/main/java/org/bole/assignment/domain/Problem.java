package org.bole.assignment.domain;

import java.util.Arrays;

/**
 * What is to be assigned.
 *
 * @param requests how many experts each needs
 * @param experts how many requests each must and may get
 * @param pairs which may be used, and what they are worth
 * @param balance what each request that an expert has already takes from the worth of the next, >= 0: spreads the load
 */
public record Problem(Loads requests, Loads experts, Pairs pairs, double balance) {
    /** @throws IllegalArgumentException when numbers do not fit together, or balance is not a finite number >= 0 */
    public Problem {
        if (pairs.first().length != requests.members() + 1) {
            throw new IllegalArgumentException(
                    "pairs of %d requests for %d requests".formatted(pairs.first().length - 1, requests.members()));
        }
        if (Arrays.stream(requests.least()).anyMatch(least -> least > 0)) {
            throw new IllegalArgumentException("a request has a demand, but no least load");
        }
        for (int e : pairs.expert()) {
            if (e < 0 || e >= experts.members()) {
                throw new IllegalArgumentException("expert (%d) must be one of %d".formatted(e, experts.members()));
            }
        }
        if (!(balance >= 0 && balance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("balance (%s) must be a finite number >= 0".formatted(balance));
        }
    }

    /** The same with other scores. */
    public Problem scored(double[] scores) {
        return new Problem(requests, experts, pairs.scored(scores), balance);
    }
}
