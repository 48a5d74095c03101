package org.bole.round.domain;

import org.bole.team.domain.JointTeams.Effort;
import org.bole.team.domain.TeamWeights;

/**
 * How a round is solved.
 *
 * @param weights what a team's points are made of
 * @param considered so many of the best are candidates for each place, 1–{@value #MOST_CONSIDERED}
 * @param preferences how much preferences may change
 * @param effort seed, and steps in which the work is counted: never in seconds, so that it can be repeated anywhere
 */
public record Settings(TeamWeights weights, int considered, PreferenceCaps preferences, Effort effort) {
    public static final int MOST_CONSIDERED = 200;
    public static final int MOST_STEPS = 10_000;
    public static final Settings USUAL =
            new Settings(TeamWeights.USUAL, 60, PreferenceCaps.USUAL, new Effort(1, Effort.USUAL_STEPS));

    /** With the usual caps of preferences. */
    public Settings(TeamWeights weights, int considered, Effort effort) {
        this(weights, considered, PreferenceCaps.USUAL, effort);
    }

    /** @throws IllegalArgumentException when something is out of range */
    public Settings {
        if (considered < 1 || considered > MOST_CONSIDERED) {
            throw new IllegalArgumentException(
                    "considered (%d) must be in 1..%d".formatted(considered, MOST_CONSIDERED));
        }
        if (effort.steps() > MOST_STEPS) {
            throw new IllegalArgumentException("steps (%d) must be in 0..%d".formatted(effort.steps(), MOST_STEPS));
        }
    }
}
