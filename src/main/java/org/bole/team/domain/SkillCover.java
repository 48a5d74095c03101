package org.bole.team.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a team covers one required skill.
 *
 * @param mentor how well the mentor covers it, in [0, 1]
 * @param commissioner how well the commissioner covers it, in [0, 1]
 */
public record SkillCover(String skill, double mentor, double commissioner) {
    /** Who covers a skill. */
    public enum By {
        BOTH,
        MENTOR,
        COMMISSIONER,
        NOBODY
    }

    /** For each of the skills, in their order. */
    public static List<SkillCover> of(List<String> skills, @Nullable Member mentor, @Nullable Member commissioner) {
        List<SkillCover> covers = new ArrayList<>();
        for (int i = 0; i < skills.size(); i++) {
            covers.add(new SkillCover(skills.get(i), value(mentor, i), value(commissioner, i)));
        }
        return covers;
    }

    private static double value(@Nullable Member member, int skill) {
        return member == null ? 0 : member.skills()[skill];
    }

    public By by() {
        if (mentor >= 1) {
            return commissioner >= 1 ? By.BOTH : By.MENTOR;
        }
        return commissioner >= 1 ? By.COMMISSIONER : By.NOBODY;
    }

    /** What the skill counts for the team. */
    public double value() {
        return Math.max(mentor, commissioner);
    }
}
