package org.bole.scoring.domain;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * One value for each skill of a lexicon, computed when first asked for, and kept in pages that are made when first
 * written: a request that meets one person pays for that person's skills, one that meets everybody pays for each skill
 * once. Threads may race to compute a value; they compute the same one.
 */
final class SkillValues {
    private static final int PAGE = 256;

    private final int size;
    private final double[][] pages;
    private final IntToDoubleFunction computation;

    SkillValues(int size, IntToDoubleFunction computation) {
        this.size = size;
        pages = new double[(size + PAGE - 1) / PAGE][];
        this.computation = computation;
    }

    /** The value of a skill; 0 for one that joined the lexicon after the request was prepared. */
    double of(int skill) {
        if (skill >= size) {
            return 0;
        }
        double[] page = pages[skill / PAGE];
        if (page == null) {
            page = new double[PAGE];
            Arrays.fill(page, Double.NaN);
            pages[skill / PAGE] = page;
        }
        double known = page[skill % PAGE];
        if (Double.isNaN(known)) {
            known = computation.applyAsDouble(skill);
            page[skill % PAGE] = known;
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
