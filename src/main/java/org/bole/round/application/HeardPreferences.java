package org.bole.round.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.round.application.Freezing.Pair;
import org.bole.round.application.StatedPreference.Party;
import org.bole.round.application.StatedPreference.Side;
import org.bole.round.domain.Preference;
import org.bole.round.domain.PreferenceCaps;
import org.bole.round.domain.Preferences;

/** What was stated for a round, heard together when it is frozen. */
final class HeardPreferences {
    private final List<StatedPreference> stated;
    private final Preferences preferences;

    HeardPreferences(PreferenceCaps caps, List<StatedPreference> stated) {
        this.stated = List.copyOf(stated);
        Map<RequestId, Preference<ProfileId>> ofRequests = new HashMap<>();
        Map<ProfileId, Preference<RequestId>> ofPeople = new HashMap<>();
        for (StatedPreference one : stated) {
            UUID party = one.party().id();
            switch (one.party().side()) {
                case REQUEST ->
                    ofRequests.put(
                            new RequestId(party),
                            new Preference<>(
                                    one.ranked().stream().map(ProfileId::new).toList(),
                                    one.excludedIds().stream()
                                            .map(ProfileId::new)
                                            .toList()));
                case PROFILE ->
                    ofPeople.put(
                            new ProfileId(party),
                            new Preference<>(
                                    one.ranked().stream().map(RequestId::new).toList(),
                                    one.excludedIds().stream()
                                            .map(RequestId::new)
                                            .toList()));
            }
        }
        preferences = new Preferences(caps, ofRequests, ofPeople);
    }

    Preferences preferences() {
        return preferences;
    }

    /**
     * For whom each preference made a difference: those ranked who are candidates, and those excluded who would be.
     *
     * @param met pairs that a preference names, and that were considered
     */
    Map<Party, Set<UUID>> effects(Set<Pair> met) {
        Map<Party, Set<UUID>> effects = new HashMap<>();
        for (StatedPreference one : stated) {
            List<UUID> named = new ArrayList<>(one.ranked());
            named.removeIf(other -> excludes(pair(one.party(), other)));
            named.addAll(one.excludedIds());
            named.removeIf(other -> !met.contains(pair(one.party(), other)));
            if (!named.isEmpty()) {
                effects.put(one.party(), new HashSet<>(named));
            }
        }
        return effects;
    }

    private boolean excludes(Pair pair) {
        return preferences.excludes(pair.request(), pair.profile());
    }

    private static Pair pair(Party party, UUID other) {
        return party.side() == Side.REQUEST
                ? new Pair(new RequestId(party.id()), new ProfileId(other))
                : new Pair(new RequestId(other), new ProfileId(party.id()));
    }
}
