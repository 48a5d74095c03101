package org.bole.round.domain;

import java.util.Comparator;
import java.util.List;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for places of mentors who has none, or for seats of students who is in no team; and why.
 *
 * @param capacity in how many teams the person could be
 * @param places of how many the person is a candidate; all seats of one role in a request count as one
 * @param forbidden how many of them the person was forbidden by hand
 * @param bestRank best place in the ranking of candidates among those not forbidden, from 1; 0 where all are
 * @param near where the person came closest, closest first, at most {@value #MOST_NEAR}
 */
public record LeftOut(
        ProfileId profile, Reason reason, int capacity, int places, int forbidden, int bestRank, List<NearMiss> near) {
    public static final int MOST_NEAR = 3;

    /** Those first who came closest. */
    static final Comparator<LeftOut> CLOSEST_FIRST = Comparator.comparing(
                    (LeftOut one) -> one.near().isEmpty())
            .thenComparing(one -> one.near().stream().findFirst().orElse(null), Comparator.nullsLast(NearMiss.CLOSEST));

    public LeftOut {
        near = List.copyOf(near);
    }

    /** Why somebody is in no team. */
    public enum Reason {
        /** The person takes no teams. */
        NO_ROOM,
        /** The person was forbidden by hand wherever a candidate. */
        ALL_FORBIDDEN,
        /** Wherever the person was a candidate, others were given the place by hand. */
        ALL_LOCKED,
        /** Other people have the places. */
        OTHERS_AHEAD,
        /** A place that the person could take is empty: the search ended too early. */
        PLACE_EMPTY,
        /** Of a student: a seat is empty, since its team lacks a mentor, or one who takes another student. */
        NO_MENTOR
    }

    /**
     * A place that the person could have had.
     *
     * @param team the one of the request's teams where least is missing, from 1
     * @param rank among the candidates, from 1
     * @param candidates how many there are, without those forbidden by hand
     * @param points of the person's match, 0–10,000
     * @param missing how many points fewer the team would have with this person, everybody else staying; negative where it
     *     would have more; of a student: how many fewer than the holder has, 0 where nobody has the seat
     * @param holder who has the place; null where nobody has
     * @param byHand whether the holder was given the place by hand
     */
    public record NearMiss(
            RequestId request,
            int team,
            Role role,
            int rank,
            int candidates,
            int points,
            int missing,
            @Nullable ProfileId holder,
            boolean byHand) {
        /** What was given by hand was nobody's to win. */
        static final Comparator<NearMiss> CLOSEST = Comparator.comparing(NearMiss::byHand)
                .thenComparingInt(NearMiss::missing)
                .thenComparingInt(NearMiss::rank);
    }
}
