package org.bole.round.domain;

import java.util.List;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.team.domain.ForcingCost;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for a place of a request's teams, and what a solution made of him.
 *
 * @param points of the match, 0–10,000
 * @param capacity in how many teams of the round
 * @param placed where the solution has him, in the order of its teams
 * @param cost of forcing him into the place; null where he is there already, or cannot be forced
 */
public record PlaceCandidate(
        ProfileId profile,
        int points,
        int capacity,
        Standing standing,
        List<Placed> placed,
        @Nullable ForcingCost cost) {
    public PlaceCandidate {
        placed = List.copyOf(placed);
    }

    /** A place that somebody has. @param team number among the teams of the request, from 1 */
    public record Placed(RequestId request, int team, Role role) {}

    /** Whether somebody is in the place, else why not. */
    public enum Standing {
        /** In a team of the request, in this place. */
        PLACED,
        /** Forbidden by hand. */
        FORBIDDEN,
        /** Locked by hand into another place of the request. */
        LOCKED_BESIDE,
        /** Others are locked into every such place of the request. */
        SEATS_LOCKED,
        /** Takes no team, or is locked into as many others as he takes. */
        NO_TIME,
        /** In another place of the request. */
        BESIDE,
        /** In as many teams of other requests as he takes. */
        BUSY,
        /** Has room, but others are worth more there. */
        OUTBID;

        /** Whether a lock could be kept. */
        public boolean canBeForced() {
            return this == BESIDE || this == BUSY || this == OUTBID;
        }
    }
}
