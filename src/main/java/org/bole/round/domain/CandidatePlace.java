package org.bole.round.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.PlaceCandidate.Placed;
import org.bole.round.domain.PlaceCandidate.Standing;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.Side;

/**
 * The places of one role in a request, and what choices by hand leave of them.
 *
 * @param seats how many there are
 * @param locks how many people are locked into them; the next lock takes the place of the team after those
 * @param allowed numbers of the experts who are not forbidden
 * @param lockedBeside numbers of the experts who are locked into the request's other places
 */
record CandidatePlace(
        RequestId request, Role role, int seats, int locks, Set<Integer> allowed, Set<Integer> lockedBeside) {
    CandidatePlace {
        allowed = Set.copyOf(allowed);
        lockedBeside = Set.copyOf(lockedBeside);
    }

    static CandidatePlace of(Wanted wanted, Role role, ManualChoices manual) {
        Role other = role == Role.ENTERPRISE_MENTOR ? Role.TECH_COMMISSIONER : Role.ENTERPRISE_MENTOR;
        return new CandidatePlace(
                wanted.id(),
                role,
                wanted.of(role).seats(),
                manual.locked(wanted, role).size(),
                experts(manual.allowed(wanted, role)),
                experts(manual.locked(wanted, other)));
    }

    private static Set<Integer> experts(List<Fit> fits) {
        return fits.stream().map(Fit::expert).collect(Collectors.toSet());
    }

    Side side() {
        return role == Role.ENTERPRISE_MENTOR ? Side.MENTOR : Side.COMMISSIONER;
    }

    /**
     * Whether a candidate is in the place, else why not.
     *
     * @param capacity in how many teams he can be
     * @param room how many of them are left beside those into which he is locked
     * @param placed where he is, locked or not
     */
    Standing standing(Fit fit, int capacity, int room, List<Placed> placed) {
        if (placed.stream().anyMatch(one -> one.request().equals(request) && one.role() == role)) {
            return Standing.PLACED;
        }
        if (!allowed.contains(fit.expert())) {
            return Standing.FORBIDDEN;
        }
        if (lockedBeside.contains(fit.expert())) {
            return Standing.LOCKED_BESIDE;
        }
        if (locks == seats) {
            return Standing.SEATS_LOCKED;
        }
        return room == 0 ? Standing.NO_TIME : free(capacity, placed);
    }

    private Standing free(int capacity, List<Placed> placed) {
        if (placed.stream().anyMatch(one -> one.request().equals(request))) {
            return Standing.BESIDE;
        }
        return placed.size() < capacity ? Standing.OUTBID : Standing.BUSY;
    }
}
