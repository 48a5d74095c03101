package org.bole.team.domain;

import java.util.BitSet;

/**
 * Who sits where, and how much better anything could be.
 *
 * @param used numbers of the candidates who have a seat
 * @param seats of all teams, those that cannot be used included
 * @param seated how many students have a seat
 * @param mostSeated nothing seats more
 * @param points of those who have a seat
 * @param bound nothing that seats as many has more points
 */
public record SeatOutcome(BitSet used, int seats, int seated, int mostSeated, long points, long bound) {
    /** Whether nothing better can exist. */
    public boolean isBest() {
        return seated == mostSeated && points == bound;
    }
}
