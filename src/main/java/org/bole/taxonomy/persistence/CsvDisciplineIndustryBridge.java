package org.bole.taxonomy.persistence;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.DisciplineIndustryBridge;
import org.bole.taxonomy.domain.DisciplineIndustryBridge.Link;
import org.bole.taxonomy.domain.TableName;

/** Reads the bridge from {@code codes/discipline-industry.csv}. */
public final class CsvDisciplineIndustryBridge {
    private CsvDisciplineIndustryBridge() {}

    /** @throws IllegalStateException when a row is damaged; it names the line */
    @Produces
    @Singleton
    public static DisciplineIndustryBridge read(CodeTables tables) {
        return new DisciplineIndustryBridge(
                tables.table(TableName.DISCIPLINES),
                tables.table(TableName.INDUSTRIES),
                CsvFile.read("discipline-industry.csv", CsvDisciplineIndustryBridge::link));
    }

    private static Link link(NamedCsvRecord row) {
        return new Link(
                row.getField("discipline"), row.getField("industry"), Double.parseDouble(row.getField("weight")));
    }
}
