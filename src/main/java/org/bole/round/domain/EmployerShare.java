package org.bole.round.domain;

import org.bole.organization.domain.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What the people of one employer have in a round.
 *
 * @param employer null for those whose employer is not known
 * @param candidates its people who are candidates for some place
 * @param placed its people in at least one team
 * @param places that they have in all teams
 * @param points of their matches, 0–10,000 for each place, summed
 * @param candidateShare of all candidates, in [0, 1]
 * @param placeShare of all filled places, in [0, 1]
 */
public record EmployerShare(
        @Nullable OrganizationId employer,
        int candidates,
        int placed,
        int places,
        long points,
        double candidateShare,
        double placeShare) {
    /** Points of the match for each place; 0 where there is none. */
    public double meanPoints() {
        return places == 0 ? 0 : (double) points / places;
    }
}
