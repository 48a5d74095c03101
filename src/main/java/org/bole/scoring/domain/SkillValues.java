package org.bole.scoring.domain;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * One value for each skill of a lexicon, computed when first asked for: a request that meets one person pays for that
 * person's skills, one that meets everybody pays for each skill once. Threads may race to compute a value; they compute
 * the same one.
 */
final class SkillValues {
    private final double[] values;
    private final IntToDoubleFunction computation;

    SkillValues(int size, IntToDoubleFunction computation) {
        values = new double[size];
        Arrays.fill(values, Double.NaN);
        this.computation = computation;
    }

    /** The value of a skill; 0 for one that joined the lexicon after the request was prepared. */
    double of(int skill) {
        if (skill >= values.length) {
            return 0;
        }
        double known = values[skill];
        if (Double.isNaN(known)) {
            known = computation.applyAsDouble(skill);
            values[skill] = known;
        }
        return known;
    }

    /** The largest value among {@code skills}; 0 when there are none. */
    double best(int[] skills) {
        double best = 0;
        for (int skill : skills) {
            best = Math.max(best, of(skill));
        }
        return best;
    }
}
