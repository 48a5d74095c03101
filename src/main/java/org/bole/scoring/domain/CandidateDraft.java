package org.bole.scoring.domain;

import java.util.List;
import java.util.Set;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.scoring.domain.text.TextUnit;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that stands for itself: what is shared with others (skills) or depends on the code tables is still by name.
 * It can be kept outside of memory, and {@link CandidateFactory} makes a {@link Candidate} of it without reading a text.
 *
 * @param employer null where unknown
 * @param skills as the person writes them
 * @param disciplines codes of GB/T 13745
 * @param industries codes of GB/T 4754: the person's own, or the employer's where the person names none
 */
public record CandidateDraft(
        Set<Role> roles,
        Qualification qualification,
        Availability availability,
        Standing standing,
        @Nullable Party employer,
        List<String> skills,
        List<String> disciplines,
        List<String> industries,
        List<TextUnit> units) {
    public CandidateDraft {
        roles = Set.copyOf(roles);
        skills = List.copyOf(skills);
        disciplines = List.copyOf(disciplines);
        industries = List.copyOf(industries);
        units = List.copyOf(units);
    }
}
