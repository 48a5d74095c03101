package org.bole.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bole.scoring.domain.text.Skill;

/**
 * What a request makes of each skill that it meets, computed when first asked for: who has a skill that others have too
 * costs nothing more, and all that there is to say of a skill costs one look-up. Thread-safe.
 */
final class SkillFits {
    /** As many as one ranking meets, so that the table does not grow under it. */
    private static final int EXPECTED = 2_048;

    private final Map<Skill, SkillFit> known = new ConcurrentHashMap<>(EXPECTED);
    private final Function<Skill, SkillFit> computation;

    /**
     * A skill that somebody has, as a request sees it.
     *
     * @param lexical what it says of the request's text by words, in [0, 1]
     * @param semantic the same by meaning
     * @param closeness to each wanted skill, in the request's order: 1 and more is covered
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody changes it
    record SkillFit(double lexical, double semantic, double[] closeness) {}

    SkillFits(Function<Skill, SkillFit> computation) {
        this.computation = computation;
    }

    SkillFit of(Skill skill) {
        SkillFit fit = known.get(skill);
        return fit != null ? fit : known.computeIfAbsent(skill, computation);
    }

    /** Of each of {@code skills}, in their order. */
    SkillFit[] of(List<Skill> skills) {
        SkillFit[] fits = new SkillFit[skills.size()];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = of(skills.get(i));
        }
        return fits;
    }
}
