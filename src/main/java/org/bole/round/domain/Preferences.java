package org.bole.round.domain;

import java.util.List;
import java.util.Map;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.team.domain.TeamPoints;
import org.jspecify.annotations.Nullable;

/**
 * What both sides of a round prefer, within its caps. That says nothing about who is eligible, and brings nobody among
 * those considered: whoever is ranked but no candidate gains nothing. An exclusion holds always, also where a place stays
 * empty because of it.
 */
public final class Preferences {
    private final PreferenceCaps caps;
    private final Map<RequestId, Preference<ProfileId>> ofRequests;
    private final Map<ProfileId, Preference<RequestId>> ofPeople;

    /** @throws IllegalArgumentException when a preference goes beyond the caps */
    public Preferences(
            PreferenceCaps caps,
            Map<RequestId, Preference<ProfileId>> ofRequests,
            Map<ProfileId, Preference<RequestId>> ofPeople) {
        this.caps = caps;
        this.ofRequests = Map.copyOf(ofRequests);
        this.ofPeople = Map.copyOf(ofPeople);
        ofRequests.values().forEach(this::requireWithinCaps);
        ofPeople.values().forEach(this::requireWithinCaps);
    }

    private void requireWithinCaps(Preference<?> preference) {
        List<PreferenceFlaw> flaws = PreferenceFlaw.of(preference.ranked(), preference.excluded(), caps);
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException("a preference must keep to %s: %s".formatted(caps, flaws));
        }
    }

    /**
     * What both preferences add to the points of a match, so that the whole is at most 10,000.
     *
     * @param points of the match, 0–10,000
     */
    public int gain(RequestId request, ProfileId profile, int points) {
        int both = gain(ofRequests.get(request), profile) + gain(ofPeople.get(profile), request);
        return Math.min(TeamPoints.MOST - points, both);
    }

    private <O> int gain(@Nullable Preference<O> preference, O other) {
        int rank = preference == null ? 0 : preference.rank(other);
        return rank == 0 ? 0 : caps.gain(rank);
    }

    /** Whether one of the two would not have the other. */
    public boolean excludes(RequestId request, ProfileId profile) {
        return excludes(ofRequests.get(request), profile) || excludes(ofPeople.get(profile), request);
    }

    private static <O> boolean excludes(@Nullable Preference<O> preference, O other) {
        return preference != null && preference.excluded().contains(other);
    }

    /** Whether one of the two names the other, in whatever sense. */
    public boolean names(RequestId request, ProfileId profile) {
        return names(ofRequests.get(request), profile) || names(ofPeople.get(profile), request);
    }

    private static <O> boolean names(@Nullable Preference<O> preference, O other) {
        return preference != null && (preference.rank(other) > 0 || excludes(preference, other));
    }
}
