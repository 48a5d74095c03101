package org.bole.profile.domain;

import java.util.Set;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/**
 * Formal qualifications.
 *
 * @param rank rank of the professional title; null where unknown
 * @param degree highest degree; null where unknown
 * @param languages working languages as ISO 639-1 codes
 */
public record Qualification(
        @Nullable TitleRank rank, @Nullable DegreeLevel degree, Set<String> languages) {
    public static final Qualification UNKNOWN = new Qualification(null, null, Set.of());

    public Qualification {
        languages = Set.copyOf(languages);
    }
}
