package org.bole.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bole.scoring.domain.text.Skill;

/**
 * A few values for each skill that a request meets, computed when first asked for: who has a skill that others have too
 * costs nothing more, and all values of a skill cost one look-up. Thread-safe.
 */
final class SkillValues {
    /** As many as one ranking meets, so that the table does not grow under it. */
    private static final int EXPECTED = 2_048;

    private final Map<Skill, double[]> known = new ConcurrentHashMap<>(EXPECTED);
    private final Function<Skill, double[]> computation;

    /** @param computation gives every skill the same number of values */
    SkillValues(Function<Skill, double[]> computation) {
        this.computation = computation;
    }

    /** Nobody may change them. */
    double[] of(Skill skill) {
        double[] values = known.get(skill);
        return values != null ? values : known.computeIfAbsent(skill, computation);
    }

    /** The values of each of {@code skills}, in their order. */
    double[][] of(List<Skill> skills) {
        double[][] values = new double[skills.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = of(skills.get(i));
        }
        return values;
    }
}
