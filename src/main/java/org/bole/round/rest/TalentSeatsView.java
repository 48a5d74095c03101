package org.bole.round.rest;

import org.bole.round.domain.RoundResult.Seats;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the seats for students are taken in the teams that were formed.
 *
 * @param seats wanted in all teams
 * @param seated students who have one
 * @param mostSeated nothing seats more in these teams
 * @param points of those who have one
 * @param bound nothing that seats as many in these teams has more points
 */
@Schema(name = "TalentSeats")
public record TalentSeatsView(int seats, int seated, int mostSeated, long points, long bound) {
    /** Null where no seats are wanted. */
    static @Nullable TalentSeatsView from(Seats of) {
        return of.seats() == 0
                ? null
                : new TalentSeatsView(of.seats(), of.seated(), of.mostSeated(), of.points(), of.bound());
    }
}
