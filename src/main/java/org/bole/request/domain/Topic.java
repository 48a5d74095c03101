package org.bole.request.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about.
 *
 * @param title null only in stateless scoring
 * @param requiredSkills abilities that must be there
 * @param preferredSkills abilities that would be good to have
 * @param disciplines codes of GB/T 13745
 * @param industries codes of GB/T 4754
 */
public record Topic(
        @Nullable String title,
        @Nullable String description,
        List<String> requiredSkills,
        List<String> preferredSkills,
        List<String> disciplines,
        List<String> industries) {
    public Topic {
        requiredSkills = List.copyOf(requiredSkills);
        preferredSkills = List.copyOf(preferredSkills);
        disciplines = List.copyOf(disciplines);
        industries = List.copyOf(industries);
    }
}
