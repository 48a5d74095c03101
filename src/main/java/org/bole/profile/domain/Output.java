package org.bole.profile.domain;

import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence behind a profile.
 *
 * @param title not blank
 * @param text abstract or description; null where only the title is known
 * @param year of publication, grant or signature; null where unknown
 */
public record Output(
        OutputKind kind,
        String title,
        @Nullable String text,
        @Nullable Integer year) {
    public Output {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of an output (%s) must not be blank".formatted(kind));
        }
    }
}
