package org.bole.taxonomy.persistence;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeTable;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.Grade;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/**
 * The code tables that come with the service: {@code codes/<slug>.csv}, read once, at start, so that a damaged file
 * stops the service and not the first user.
 */
@Singleton
@Startup
public final class CsvCodeTables implements CodeTables {
    private final Map<TableName, CodeTable> tables = new EnumMap<>(TableName.class);

    /** Reads all tables. @throws IllegalStateException when one is missing or damaged; it names file and line */
    public CsvCodeTables() {
        for (TableName name : TableName.values()) {
            List<CodeEntry> entries = CsvFile.read(name.slug() + ".csv", row -> entry(name, row));
            tables.put(name, new CodeTable(name, entries));
        }
    }

    @Override
    public CodeTable table(TableName name) {
        return Objects.requireNonNull(tables.get(name));
    }

    private static CodeEntry entry(TableName name, NamedCsvRecord row) {
        String code = row.getField("code");
        return new CodeEntry(
                code,
                row.getField("name_zh"),
                CsvFile.optional(row, "name_en"),
                CsvFile.optional(row, "parent"),
                Integer.parseInt(row.getField("level")),
                grade(name, code, CsvFile.optional(row, "rank_zh")));
    }

    private static @Nullable Grade grade(TableName name, String code, @Nullable String rankZh) {
        return switch (name) {
            case TITLES -> rankZh == null ? null : TitleRank.ofStandard(rankZh);
            case DEGREES -> DegreeLevel.ofCode(code).orElse(null);
            case DISCIPLINES,
                    INDUSTRIES,
                    STRATEGIC_INDUSTRIES,
                    REGIONAL_INDUSTRIES,
                    GRADUATE_DISCIPLINES,
                    MAJORS,
                    REGIONS,
                    EDUCATIONS,
                    UNIVERSITIES -> null;
        };
    }
}
