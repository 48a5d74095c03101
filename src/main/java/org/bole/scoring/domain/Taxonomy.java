package org.bole.scoring.domain;

import java.util.List;
import org.bole.taxonomy.domain.CodeTable;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.DisciplineIndustryBridge;
import org.bole.taxonomy.domain.TableName;

/** The hierarchies in which codes of requests and profiles are compared. */
public record Taxonomy(
        CodeTable disciplines, CodeTable industries, CodeTable regions, DisciplineIndustryBridge bridge) {

    public static Taxonomy of(CodeTables tables, DisciplineIndustryBridge bridge) {
        return new Taxonomy(
                tables.table(TableName.DISCIPLINES),
                tables.table(TableName.INDUSTRIES),
                tables.table(TableName.REGIONS),
                bridge);
    }

    /** Indexes of {@code codes} in {@code table}; an unknown code is left out. */
    static int[] indexes(CodeTable table, List<String> codes) {
        return codes.stream()
                .mapToInt(table::indexOf)
                .filter(index -> index >= 0)
                .toArray();
    }
}
