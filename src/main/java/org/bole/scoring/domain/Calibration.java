package org.bole.scoring.domain;

/**
 * What a cosine of one embedding model means. Raw cosines of small models crowd together far above zero, so each model
 * has its own marks.
 *
 * @param floor for texts: at and below it two texts have nothing to do with each other
 * @param clauseFloor the same between a text and the sentences of a request on average: lower, since a sentence says less
 * @param nearSkill for skills: below it two skills have nothing to do with each other
 * @param sameSkill for skills: from it on they count as one
 */
public record Calibration(double floor, double clauseFloor, double nearSkill, double sameSkill) {
    /** For an embedding model that the score model does not know: cautious. */
    public static final Calibration CAUTIOUS = new Calibration(.5, .35, .7, .9);

    public Calibration {
        if (!(clauseFloor > -1
                && clauseFloor <= floor
                && floor < 1
                && nearSkill > -1
                && nearSkill < sameSkill
                && sameSkill <= 1)) {
            throw new IllegalArgumentException(
                    "calibration must have -1 < clauseFloor (%s) <= floor (%s) < 1 and -1 < nearSkill (%s) < sameSkill (%s) <= 1"
                            .formatted(clauseFloor, floor, nearSkill, sameSkill));
        }
    }

    /** Closeness of two texts in [0, 1], rising evenly from the floor. */
    public double texts(double cosine) {
        return Math.max(0, Math.min(1, (cosine - floor) / (1 - floor)));
    }

    /** The cosine at which two skills have this closeness, in [0, 1]. */
    public double cosineOfSkills(double closeness) {
        return nearSkill + closeness * (sameSkill - nearSkill);
    }

    /** Closeness of two skills in [0, 1]; 1 means that they count as one. */
    public double skills(double cosine) {
        return Math.max(0, Math.min(1, (cosine - nearSkill) / (sameSkill - nearSkill)));
    }
}
