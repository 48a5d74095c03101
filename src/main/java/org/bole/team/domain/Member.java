package org.bole.team.domain;

import org.bole.profile.domain.ProfileId;

/**
 * Somebody who may take a place of a team.
 *
 * @param points of the match, 0–10,000
 * @param preference points that the preferences of a round add; together with the others 0–10,000
 * @param skills how well each required skill is covered, in the request's order, in [0, 1]; 1 exactly when covered
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Member(ProfileId profile, int points, int preference, double[] skills) {
    /** @throws IllegalArgumentException when something is out of range */
    public Member {
        if (points < 0 || points > TeamPoints.MOST) {
            throw new IllegalArgumentException("points (%d) must be in 0..%d".formatted(points, TeamPoints.MOST));
        }
        if (preference < 0 || preference > TeamPoints.MOST - points) {
            throw new IllegalArgumentException(
                    "preference (%d) must be in 0..%d".formatted(preference, TeamPoints.MOST - points));
        }
        for (double value : skills) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("coverage of a skill (%s) must be in [0, 1]".formatted(value));
            }
        }
    }

    /** Whom nobody has a preference about. */
    public Member(ProfileId profile, int points, double[] skills) {
        this(profile, points, 0, skills);
    }

    /** What the member counts when teams are formed, 0–10,000. */
    int worth() {
        return points + preference;
    }
}
