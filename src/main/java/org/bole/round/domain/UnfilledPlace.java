package org.bole.round.domain;

import java.util.ArrayList;
import java.util.List;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;

/**
 * A place of a team that nobody has, and why.
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
        ALL_TAKEN
    }

    /** All of a solution, in the order of the requests. */
    public static List<UnfilledPlace> of(RoundInputs inputs, List<ManualChoice> choices, RoundResult result) {
        ManualChoices manual = new ManualChoices(inputs, choices);
        List<UnfilledPlace> unfilled = new ArrayList<>();
        int at = 0;
        for (Wanted wanted : inputs.requests()) {
            for (int team = 1; team <= wanted.teams(); team++) {
                RoundTeam found = result.teams().get(at++);
                for (Role role : Wanted.PLACES) {
                    Places places = wanted.of(role);
                    if (places.has(team) && found.in(role) == null) {
                        unfilled.add(of(manual, wanted, team, role));
                    }
                }
            }
        }
        return unfilled;
    }

    private static UnfilledPlace of(ManualChoices manual, Wanted wanted, int team, Role role) {
        Places places = wanted.of(role);
        int left = manual.allowed(wanted, role).size();
        return new UnfilledPlace(
                wanted.id(), team, role, reason(places, left), left, places.eligible(), places.excluded());
    }

    private static Reason reason(Places places, int left) {
        if (places.candidates().isEmpty()) {
            return places.excluded() > 0 ? Reason.ALL_EXCLUDED : Reason.NOBODY_ELIGIBLE;
        }
        return left == 0 ? Reason.ALL_FORBIDDEN : Reason.ALL_TAKEN;
    }
}
