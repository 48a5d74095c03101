package org.bole.team.domain;

import org.jspecify.annotations.Nullable;

/**
 * The teams of a round, and how much better any could be.
 *
 * @param mostFilled no teams have more places filled, those that are not wanted included
 * @param points of the teams
 * @param bound no teams that fill as many places have more points
 * @param prices of the experts' time in hundredths of a point: they prove the bound, and say who is scarce
 * @param stopped after how many steps the budget was spent; null where it lasted
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record JointOutcome(
        Teams teams,
        int mostFilled,
        long points,
        long bound,
        int[] prices,
        @Nullable Integer stopped) {
    /** How far the points are from the bound, as a share of the points; 0 where there are none. */
    public double gap() {
        return points == 0 ? 0 : (double) (bound - points) / points;
    }
}
