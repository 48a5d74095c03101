package org.bole.taxonomy.domain;

import java.util.Optional;

/** All code tables. Every table is there, complete and unchanging while the service runs. */
public interface CodeTables {
    CodeTable table(TableName name);

    default boolean isKnown(TableName name, String code) {
        return table(name).contains(code);
    }

    /** The rank of a title; empty for an unknown code and for a whole series of titles. */
    default Optional<TitleRank> titleRank(String titleCode) {
        return table(TableName.TITLES)
                .find(titleCode)
                .flatMap(entry -> entry.grade() instanceof TitleRank rank ? Optional.of(rank) : Optional.empty());
    }

    /** The level of a degree; empty for an unknown code and for honorary degrees. */
    default Optional<DegreeLevel> degreeLevel(String degreeCode) {
        return table(TableName.DEGREES)
                .find(degreeCode)
                .flatMap(entry -> entry.grade() instanceof DegreeLevel level ? Optional.of(level) : Optional.empty());
    }

    /** Whether {@code region} is {@code wider} or lies in it; false when either code is unknown. */
    default boolean regionCovers(String wider, String region) {
        return table(TableName.REGIONS).covers(wider, region);
    }
}
