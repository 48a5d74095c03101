package org.bole.proposal.application;

import java.util.ArrayList;
import java.util.List;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Party;
import org.bole.proposal.domain.PartyKind;
import org.bole.proposal.domain.Place;
import org.bole.proposal.domain.Proposal.Origin;
import org.bole.request.domain.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A team that is to be offered.
 *
 * @param origin null when formed by hand
 */
public record NewTeam(
        RequestId request,
        @Nullable Origin origin,
        @Nullable ProfileId mentor,
        @Nullable ProfileId commissioner,
        List<ProfileId> talents) {
    public NewTeam {
        talents = List.copyOf(talents);
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        if (mentor != null) {
            places.add(new Place(request, Role.ENTERPRISE_MENTOR, mentor));
        }
        if (commissioner != null) {
            places.add(new Place(request, Role.TECH_COMMISSIONER, commissioner));
        }
        talents.forEach(talent -> places.add(new Place(request, Role.TALENT, talent)));
        return places;
    }

    /** Everybody who is asked: the requester first. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(PartyKind.REQUESTER, null, null));
        places().forEach(place -> parties.add(new Party(PartyKind.of(place.role()), place.profile(), null)));
        return parties;
    }
}
