package org.bole.request.domain;

import java.util.Set;
import org.bole.organization.domain.CreditCode;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/**
 * What rules a profile out.
 *
 * @param languages ISO 639-1 codes, all of them needed
 * @param excluded organisations whose people are not wanted (competitors, declared conflicts)
 */
public record Requirements(
        @Nullable TitleRank minimumRank,
        @Nullable DegreeLevel minimumDegree,
        Set<String> languages,
        Set<CreditCode> excluded) {
    public static final Requirements NONE = new Requirements(null, null, Set.of(), Set.of());

    public Requirements {
        languages = Set.copyOf(languages);
        excluded = Set.copyOf(excluded);
    }
}
