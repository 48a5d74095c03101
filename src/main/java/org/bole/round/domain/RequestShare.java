package org.bole.round.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the requests of one group have in a round.
 *
 * @param <K> what the group has in common
 * @param group null for requests of which it is not known
 * @param served requests all of whose places are filled
 * @param unserved requests with places, none of which is filled
 * @param formed teams that have somebody
 * @param points of all teams
 */
public record RequestShare<K>(
        @Nullable K group, int requests, int served, int unserved, int places, int filled, int formed, long points) {
    /** Requests some of whose places are filled. */
    public int partly() {
        return requests - served - unserved;
    }

    /** Of the places, in [0, 1]; 0 where there are none. */
    public double filledShare() {
        return places == 0 ? 0 : (double) filled / places;
    }

    /** Points of a team that has somebody; 0 where there is none. */
    public double meanPoints() {
        return formed == 0 ? 0 : (double) points / formed;
    }
}
