package org.bole.round.domain;

import java.util.ArrayList;
import java.util.List;
import org.bole.profile.domain.ProfileId;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.domain.LeftOut.Reason;
import org.jspecify.annotations.Nullable;

/** Where somebody who is left out could have been: all places that the person is a candidate for. */
final class Chances {
    private final List<NearMiss> misses = new ArrayList<>();
    private int forbidden;

    void miss(NearMiss miss) {
        misses.add(miss);
    }

    /** A place that the person was forbidden by hand. */
    void forbid() {
        forbidden++;
    }

    /** Whether the person is a candidate for no place at all. */
    boolean isEmpty() {
        return misses.isEmpty() && forbidden == 0;
    }

    /** Whether nobody has one of the places. */
    boolean hasEmptyPlace() {
        return misses.stream().anyMatch(miss -> miss.holder() == null);
    }

    /**
     * @param capacity in how many teams the person could be
     * @param empty why a place stayed empty that was not forbidden; null where all have somebody
     */
    LeftOut leftOut(ProfileId profile, int capacity, @Nullable Reason empty) {
        misses.sort(NearMiss.CLOSEST);
        return new LeftOut(
                profile,
                reason(capacity, empty),
                capacity,
                misses.size() + forbidden,
                forbidden,
                misses.stream().mapToInt(NearMiss::rank).min().orElse(0),
                misses.subList(0, Math.min(LeftOut.MOST_NEAR, misses.size())));
    }

    private Reason reason(int capacity, @Nullable Reason empty) {
        if (capacity == 0) {
            return Reason.NO_ROOM;
        }
        if (misses.isEmpty()) {
            return Reason.ALL_FORBIDDEN;
        }
        if (empty != null) {
            return empty;
        }
        return misses.stream().allMatch(NearMiss::byHand) ? Reason.ALL_LOCKED : Reason.OTHERS_AHEAD;
    }
}
