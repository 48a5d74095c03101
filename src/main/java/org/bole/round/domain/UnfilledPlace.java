package org.bole.round.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;

/**
 * A place or a student's seat of a team that nobody has, and why.
 *
 * @param team number among the teams of the request, from 1
 * @param candidates who could have had it, without those forbidden by hand
 * @param eligible how many people were eligible when the round was frozen
 * @param excluded how many of them are no candidates, since one of the two sides excluded the other
 */
public record UnfilledPlace(
        RequestId request, int team, Role role, Reason reason, int candidates, int eligible, int excluded) {
    /** Why nobody is there. */
    public enum Reason {
        NOBODY_ELIGIBLE,
        ALL_EXCLUDED,
        ALL_FORBIDDEN,
        ALL_TAKEN,
        /** Of a student's seat: the team lacks a mentor. */
        MENTOR_MISSING,
        /** Of a student's seat: a mentor of the team has as many students as he takes. */
        MENTORS_FULL
    }

    /** All of a solution, in the order of the requests. */
    public static List<UnfilledPlace> of(RoundInputs inputs, List<ManualChoice> choices, RoundResult result) {
        ManualChoices manual = new ManualChoices(inputs, choices);
        List<UnfilledPlace> unfilled = new ArrayList<>();
        Map<ProfileId, Integer> room = room(inputs, result);
        int at = 0;
        for (Wanted wanted : inputs.requests()) {
            for (int team = 1; team <= wanted.teams(); team++) {
                RoundTeam found = result.teams().get(at++);
                for (Role role : Wanted.PLACES) {
                    Places places = wanted.of(role);
                    if (places.has(team) && found.in(role) == null) {
                        unfilled.add(of(manual, wanted, team, role, Reason.ALL_TAKEN));
                    }
                }
                Reason reason = seatReason(wanted, found, room);
                for (int seat = found.talents().size(); seat < wanted.talentSeats(team); seat++) {
                    unfilled.add(of(manual, wanted, team, Role.TALENT, reason));
                }
            }
        }
        return unfilled;
    }

    /** How many more students everybody can have as a mentor. */
    static Map<ProfileId, Integer> room(RoundInputs inputs, RoundResult result) {
        Map<ProfileId, Integer> room = new HashMap<>();
        inputs.experts().forEach(expert -> room.put(expert.id(), expert.students()));
        for (RoundTeam team : result.teams()) {
            for (Role role : Wanted.PLACES) {
                team.people(role)
                        .forEach(mentor -> room.merge(mentor, -team.talents().size(), Integer::sum));
            }
        }
        return room;
    }

    /** Why a seat stays empty for which there are candidates. */
    static Reason seatReason(Wanted wanted, RoundTeam team, Map<ProfileId, Integer> room) {
        boolean full = false;
        for (Role role : Wanted.PLACES) {
            ProfileId mentor = team.in(role);
            if (mentor == null && wanted.of(role).has(team.number())) {
                return Reason.MENTOR_MISSING;
            }
            full |= mentor != null && room.getOrDefault(mentor, 0) <= 0;
        }
        return full ? Reason.MENTORS_FULL : Reason.ALL_TAKEN;
    }

    /** @param otherwise the reason where there are candidates */
    private static UnfilledPlace of(ManualChoices manual, Wanted wanted, int team, Role role, Reason otherwise) {
        Places places = wanted.of(role);
        int left = manual.allowed(wanted, role).size();
        return new UnfilledPlace(
                wanted.id(), team, role, reason(places, left, otherwise), left, places.eligible(), places.excluded());
    }

    private static Reason reason(Places places, int left, Reason otherwise) {
        if (places.candidates().isEmpty()) {
            return places.excluded() > 0 ? Reason.ALL_EXCLUDED : Reason.NOBODY_ELIGIBLE;
        }
        return left == 0 ? Reason.ALL_FORBIDDEN : otherwise;
    }
}
