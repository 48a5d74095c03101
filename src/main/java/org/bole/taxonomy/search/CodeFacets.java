package org.bole.taxonomy.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bole.platform.document.search.FacetCount.Label;
import org.bole.taxonomy.domain.CodeTable;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.TableName;
import org.jspecify.annotations.Nullable;

/** Codes as values of facets: on one level of their table, with their names. */
@Singleton
public final class CodeFacets {
    /** First-level disciplines of GB/T 13745, such as 520 computer science. */
    public static final int FIRST_LEVEL_DISCIPLINE = 1;
    /** Divisions of GB/T 4754, such as 39 computers and electronics: sections would put all of manufacturing together. */
    public static final int DIVISION = 2;
    /** Bachelor, master, doctor, honorary. */
    public static final int DEGREE = 1;

    private final CodeTables tables;

    CodeFacets(CodeTables tables) {
        this.tables = tables;
    }

    /** The entries of {@code level} at or above {@code codes}; codes that have none there count nowhere. */
    public Set<String> at(TableName name, int level, Collection<String> codes) {
        CodeTable table = tables.table(name);
        Set<String> above = new LinkedHashSet<>();
        codes.forEach(code -> table.above(code, level).ifPresent(entry -> above.add(entry.code())));
        return above;
    }

    /** The name of a code; null when it is unknown. */
    public @Nullable Label label(TableName name, String code) {
        return tables.table(name)
                .find(code)
                .map(entry -> new Label(entry.nameZh(), entry.nameEn()))
                .orElse(null);
    }
}
