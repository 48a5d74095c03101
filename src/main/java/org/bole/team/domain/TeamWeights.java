package org.bole.team.domain;

/**
 * What a team's points are made of, in hundredths.
 *
 * @param mentor of the enterprise mentor's points
 * @param commissioner of the tech commissioner's points
 * @param coverage of the share of the required skills that the two cover together
 */
public record TeamWeights(int mentor, int commissioner, int coverage) {
    /** Hundredths in a whole. */
    public static final int WHOLE = 100;

    public static final TeamWeights USUAL = new TeamWeights(35, 35, 30);

    /** @throws IllegalArgumentException when a weight is negative, or they do not add up to 100 */
    public TeamWeights {
        if (mentor < 0 || commissioner < 0 || coverage < 0 || mentor + commissioner + coverage != WHOLE) {
            throw new IllegalArgumentException("weights (%d, %d, %d) must be >= 0 and add up to %d"
                    .formatted(mentor, commissioner, coverage, WHOLE));
        }
    }

    /** The weights where one of the three does not apply: the others keep their proportion. */
    public TeamWeights among(boolean mentorWanted, boolean commissionerWanted, boolean skillsRequired) {
        int ofMentor = mentorWanted ? mentor : 0;
        int ofCommissioner = commissionerWanted ? commissioner : 0;
        int sum = ofMentor + ofCommissioner + (skillsRequired ? coverage : 0);
        if (sum == 0) {
            throw new IllegalArgumentException("one of mentor, commissioner and skills with a weight must be wanted");
        }
        int first = share(ofMentor, sum);
        int second = share(ofCommissioner, sum);
        // What rounding leaves goes to the last that applies.
        return skillsRequired
                ? new TeamWeights(first, second, WHOLE - first - second)
                : ofCommissioner > 0 ? new TeamWeights(first, WHOLE - first, 0) : new TeamWeights(WHOLE, 0, 0);
    }

    private static int share(int weight, int sum) {
        return Math.round((float) WHOLE * weight / sum);
    }

    /**
     * Points of a team for what its member or its coverage has.
     *
     * @param weight in hundredths
     * @param points 0–10,000
     */
    public static int part(int weight, int points) {
        return (weight * points + WHOLE / 2) / WHOLE;
    }
}
