package org.bole.taxonomy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeTable;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.DisciplineIndustryBridge;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.domain.TitleRank;
import org.junit.jupiter.api.Test;

class CsvCodeTablesTest {
    private static final CodeTables TABLES = new CsvCodeTables();

    @Test
    void everyTableHasTheRowsThatItsSourceSays() {
        Map<String, Integer> rows = Arrays.stream(TableName.values())
                .collect(Collectors.toMap(
                        TableName::slug, name -> TABLES.table(name).size(), (a, b) -> a, TreeMap::new));
        assertThat(rows)
                .containsEntry("disciplines", 3537)
                .containsEntry("industries", 1972)
                .containsEntry("strategic-industries", 49)
                .containsEntry("regional-industries", 22)
                .containsEntry("graduate-disciplines", 198)
                .containsEntry("majors", 988)
                .containsEntry("regions", 3348 + 234)
                .containsEntry("titles", 291 + 1)
                .containsEntry("degrees", 56)
                .containsEntry("educations", 40)
                .containsEntry("universities", 69)
                .hasSize(11);
    }

    @Test
    void everyParentIsAnEntryOfALowerLevel() {
        for (TableName name : TableName.values()) {
            CodeTable table = TABLES.table(name);
            for (CodeEntry entry : table.entries()) {
                table.parent(entry.code())
                        .ifPresent(parent -> assertThat(parent.level())
                                .as("%s %s", name, entry.code())
                                .isLessThan(entry.level()));
            }
        }
    }

    @Test
    void keepsLeadingZeros() {
        assertThat(TABLES.isKnown(TableName.INDUSTRIES, "011")).isTrue();
        assertThat(TABLES.isKnown(TableName.INDUSTRIES, "11")).isTrue();
        assertThat(TABLES.isKnown(TableName.INDUSTRIES, "1")).isFalse();
    }

    @Test
    void everyTitleHasARankAndNoSeriesHas() {
        CodeTable titles = TABLES.table(TableName.TITLES);
        assertThat(titles.entries())
                .allSatisfy(entry -> assertThat(TABLES.titleRank(entry.code()).isPresent())
                        .as(entry.code())
                        .isEqualTo(entry.parent() != null));
    }

    @Test
    void ranksTitles() {
        assertThat(TABLES.titleRank("011")).contains(TitleRank.SENIOR);
        assertThat(TABLES.titleRank("081")).contains(TitleRank.SENIOR);
        assertThat(TABLES.titleRank("082")).contains(TitleRank.ASSOCIATE_SENIOR);
        assertThat(TABLES.titleRank("085")).contains(TitleRank.JUNIOR);
        assertThat(TABLES.titleRank("nonsense")).isEmpty();
        assertThat(TitleRank.SENIOR.isAtLeast(TitleRank.ASSOCIATE_SENIOR)).isTrue();
        assertThat(TitleRank.INTERMEDIATE.isAtLeast(TitleRank.ASSOCIATE_SENIOR)).isFalse();
    }

    @Test
    void levelsDegreesButNotHonoraryOnes() {
        assertThat(TABLES.degreeLevel("208")).contains(DegreeLevel.DOCTOR);
        assertThat(TABLES.degreeLevel("343")).contains(DegreeLevel.MASTER);
        assertThat(TABLES.degreeLevel("4")).contains(DegreeLevel.BACHELOR);
        assertThat(TABLES.degreeLevel("1")).isEmpty();
    }

    @Test
    void aRegionCoversItselfAndWhatLiesInIt() {
        assertThat(TABLES.regionCovers("310000", "310101002")).isTrue();
        assertThat(TABLES.regionCovers("310101", "310101")).isTrue();
        assertThat(TABLES.regionCovers("310101", "310000")).isFalse();
        assertThat(TABLES.regionCovers("320000", "310101")).isFalse();
        assertThat(TABLES.regionCovers("999999", "310101")).isFalse();
    }

    @Test
    void bridgesDisciplinesAndIndustries() {
        DisciplineIndustryBridge bridge = CsvDisciplineIndustryBridge.read(TABLES);
        assertThat(bridge.similarity("51030", "3973")).isEqualTo(1); // semiconductors, integrated circuits
        assertThat(bridge.similarity("510", "39")).isEqualTo(1);
        assertThat(bridge.similarity("35010", "2710")).isEqualTo(1); // medicinal chemistry, pharmaceuticals
        assertThat(bridge.similarity("720", "3973")).isZero(); // philosophy
        assertThat(bridge.similarity("51030", "unknown")).isZero();
        assertThat(bridge.similarity("D", "39")).isZero(); // a whole class says nothing about an industry
    }

    @Test
    void aMoreSpecificDisciplineNeverBridgesLess() {
        DisciplineIndustryBridge bridge = CsvDisciplineIndustryBridge.read(TABLES);
        CodeTable disciplines = TABLES.table(TableName.DISCIPLINES);
        CodeTable industries = TABLES.table(TableName.INDUSTRIES);
        for (int d = 0; d < disciplines.size(); d++) {
            int above = disciplines.parentOf(d);
            for (int i = 0; i < industries.size(); i++) {
                double weight = bridge.similarity(d, i);
                if (weight < 0 || weight > 1 || (above >= 0 && weight < bridge.similarity(above, i))) {
                    throw new AssertionError(disciplines.entry(d) + " " + industries.entry(i) + " " + weight);
                }
            }
        }
    }
}
