package org.bole.team.domain;

import org.jspecify.annotations.Nullable;

/**
 * Scores teams of one request: what the members have by themselves, and the share of the required skills that they cover
 * together. Each skill counts as much as the member who covers it better. Preferences add to what members have, with the
 * members' weights, and are a part of their own.
 *
 * @param weights among what the request asks for: see {@link TeamWeights#among}
 * @param complete whether the coverage counts only where both members are there
 */
public record TeamScore(TeamWeights weights, boolean complete) {
    /** For a request that wants such places, and names so many skills. */
    public static TeamScore of(TeamWeights weights, boolean mentor, boolean commissioner, int requiredSkills) {
        return new TeamScore(weights.among(mentor, commissioner, requiredSkills > 0), mentor && commissioner);
    }

    /** Scores a team; a place may be empty. */
    public TeamPoints of(@Nullable Member mentor, @Nullable Member commissioner) {
        boolean counts = !complete || (mentor != null && commissioner != null);
        return new TeamPoints(
                mentor == null ? 0 : TeamWeights.part(weights.mentor(), mentor.points()),
                commissioner == null ? 0 : TeamWeights.part(weights.commissioner(), commissioner.points()),
                counts ? TeamWeights.part(weights.coverage(), coverage(mentor, commissioner)) : 0,
                preference(weights.mentor(), mentor) + preference(weights.commissioner(), commissioner));
    }

    /** What the member's part is more than without any preference, so that the parts add up to the point. */
    private static int preference(int weight, @Nullable Member member) {
        return member == null
                ? 0
                : TeamWeights.part(weight, member.worth()) - TeamWeights.part(weight, member.points());
    }

    /** Share of the required skills that the two cover together, 0–10,000; 0 where none are required. */
    public static int coverage(@Nullable Member mentor, @Nullable Member commissioner) {
        double[] own = mentor == null ? new double[0] : mentor.skills();
        double[] other = commissioner == null ? new double[0] : commissioner.skills();
        int skills = Math.max(own.length, other.length);
        double sum = 0;
        for (int skill = 0; skill < skills; skill++) {
            sum += Math.max(skill < own.length ? own[skill] : 0, skill < other.length ? other[skill] : 0);
        }
        return skills == 0 ? 0 : (int) Math.round(TeamPoints.MOST * sum / skills);
    }

    /** The most that a team can score, preferences apart, with a member of so many points, and another of so many. */
    int atMost(int mentor, int commissioner) {
        return TeamWeights.part(weights.mentor(), mentor)
                + TeamWeights.part(weights.commissioner(), commissioner)
                + TeamWeights.part(weights.coverage(), TeamPoints.MOST);
    }
}
