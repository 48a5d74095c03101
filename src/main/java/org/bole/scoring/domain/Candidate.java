package org.bole.scoring.domain;

import java.util.List;
import java.util.Set;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.domain.text.TextUnit;
import org.jspecify.annotations.Nullable;

/**
 * A profile prepared for scoring: texts as bags and vectors, codes as numbers. About 2 KB without vectors. Made
 * by {@link CandidateFactory}; valid together with that factory's code tables.
 *
 * @param employer null where unknown
 */
public record Candidate(
        Set<Role> roles,
        Qualification qualification,
        Availability availability,
        Standing standing,
        @Nullable Party employer,
        Fields fields,
        List<TextUnit> units) {

    /**
     * What the person works on. The arrays are not copied: nobody changes them.
     *
     * @param disciplines indexes in the code table
     * @param industries indexes in the code table: the person's own, or the employer's where the person names none
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Fields(List<Skill> skills, int[] disciplines, int[] industries) {
        public Fields {
            skills = List.copyOf(skills);
        }
    }

    public Candidate {
        roles = Set.copyOf(roles);
        units = List.copyOf(units);
    }

    /** About how much memory it takes, in bytes; skills are shared and count as references. */
    public int bytes() {
        int bytes = 400 + 8 * fields.skills().size();
        for (TextUnit unit : units) {
            bytes += 120 + 9 * unit.bag().size();
            bytes += unit.embedding() == null ? 0 : 40 + unit.embedding().values().length;
        }
        return bytes;
    }

    /** Whether the person can be {@code role}; a profile that names no role can be any. */
    public boolean canBe(Role role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
