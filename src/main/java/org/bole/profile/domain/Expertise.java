package org.bole.profile.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person knows and has done.
 *
 * @param headline one line in the person's own words, or null
 * @param summary free text, or null
 * @param skills names of abilities, in the person's own words
 * @param disciplines codes of GB/T 13745
 * @param industries codes of GB/T 4754
 */
public record Expertise(
        @Nullable String headline,
        @Nullable String summary,
        List<String> skills,
        List<String> disciplines,
        List<String> industries,
        List<Output> outputs) {
    public static final Expertise NONE = new Expertise(null, null, List.of(), List.of(), List.of(), List.of());

    public Expertise {
        skills = List.copyOf(skills);
        disciplines = List.copyOf(disciplines);
        industries = List.copyOf(industries);
        outputs = List.copyOf(outputs);
    }
}
