package org.bole.taxonomy.domain;

import java.util.Locale;
import java.util.Optional;

/** The code tables of the service. The slug of each is part of the API: {@code /api/v1/codes/<slug>}. */
public enum TableName {
    /** GB/T 13745-2009; levels 0 (class) to 3. */
    DISCIPLINES,
    /** GB/T 4754-2017; levels 1 (section) to 4 (class). */
    INDUSTRIES,
    /** Strategic emerging industries, 2018 classification; levels 1 and 2. */
    STRATEGIC_INDUSTRIES,
    /** The industries that a region's own policy names; levels 1 and 2. */
    REGIONAL_INDUSTRIES,
    /** Catalogue of graduate education, 2022; levels 1 and 2. */
    GRADUATE_DISCIPLINES,
    /** Catalogue of undergraduate majors, 2026; levels 1 to 3. */
    MAJORS,
    /** GB/T 2260; levels 1 (province) to 3 (county), streets at level 4 where known. */
    REGIONS,
    /** GB/T 8561-2001; level 1 is a series, level 2 a title with its rank. */
    TITLES,
    /** GB/T 6864-2003; level 1 is bachelor, master, doctor or honorary, level 2 the degree. */
    DEGREES,
    /** GB/T 4658-2006; levels 1 and 2. */
    EDUCATIONS,
    /** Universities and colleges by the education ministry's code; one level. */
    UNIVERSITIES;

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The table's name in URLs and file names, such as {@code strategic-industries}. */
    public String slug() {
        return slug;
    }

    public static Optional<TableName> ofSlug(String slug) {
        for (TableName table : values()) {
            if (table.slug.equals(slug)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
