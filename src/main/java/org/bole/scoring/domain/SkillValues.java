package org.bole.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.bole.scoring.domain.text.Skill;

/**
 * One value for each skill that a request meets, computed when first asked for: who has a skill that others have too
 * costs nothing more. Thread-safe.
 */
final class SkillValues {
    private final Map<Skill, Double> known = new ConcurrentHashMap<>();
    private final ToDoubleFunction<Skill> computation;

    SkillValues(ToDoubleFunction<Skill> computation) {
        this.computation = computation;
    }

    double of(Skill skill) {
        Double value = known.get(skill);
        return value != null ? value : known.computeIfAbsent(skill, computation::applyAsDouble);
    }

    /** The largest value among {@code skills}; 0 when there are none. */
    double best(List<Skill> skills) {
        double best = 0;
        for (Skill skill : skills) {
            best = Math.max(best, of(skill));
        }
        return best;
    }
}
