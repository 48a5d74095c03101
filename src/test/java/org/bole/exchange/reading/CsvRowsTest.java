package org.bole.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bole.organization.application.OrganizationDocument;
import org.bole.profile.application.ProfileDocument;
import org.bole.request.application.RequestDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    private static List<Row> rows(byte[] file, FileCharset charset) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvRows csv = new CsvRows(new ByteArrayInputStream(file), charset, "profiles", ProfileDocument.class)) {
            for (Row row = csv.next(); row != null; row = csv.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Row> rows(String file) throws IOException {
        return rows(file.getBytes(StandardCharsets.UTF_8), FileCharset.UTF_8);
    }

    private static String json(Row row) {
        assertThat(row).isInstanceOf(Row.Text.class);
        return new String(((Row.Text) row).json(), StandardCharsets.UTF_8);
    }

    private static List<String> errors(Row row) {
        List<RowError> errors = row instanceof Row.Stop stop ? stop.errors() : ((Row.Broken) row).errors();
        return errors.stream()
                .map(e -> e.row() + " " + e.column() + " " + e.code())
                .toList();
    }

    @Test
    void makesTheDocumentByItsTypes() throws IOException {
        List<Row> rows = rows("""
                name,roles,organization.creditCode,capacity.teams,consent.given,skills,outputs
                林墨,TALENT;TECH_COMMISSIONER,91310000,2,true,甲； 乙;;丙,"[{""kind"":""PAPER"",""year"":2020}]"
                """);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(2);
        assertThat(json(rows.get(0)))
                .isEqualTo("{\"name\":\"林墨\",\"roles\":[\"TALENT\",\"TECH_COMMISSIONER\"],"
                        + "\"organization\":{\"creditCode\":\"91310000\"},\"capacity\":{\"teams\":2},"
                        + "\"consent\":{\"given\":true},\"skills\":[\"甲\",\"乙\",\"丙\"],"
                        + "\"outputs\":[{\"kind\":\"PAPER\",\"year\":2020}]}");
    }

    @Test
    void leavesOutEmptyCells() throws IOException {
        assertThat(json(rows("name,capacity.teams,skills\n林墨,,\n").get(0))).isEqualTo("{\"name\":\"林墨\"}");
    }

    @Test
    void leavesToValidationWhatHasTheWrongType() throws IOException {
        assertThat(json(rows("capacity.teams,consent.given\n二,是\n").get(0)))
                .isEqualTo("{\"capacity\":{\"teams\":\"二\"},\"consent\":{\"given\":\"是\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名,技能,可带团队数", "姓名;技能;可带团队数", "姓名\t技能\t可带团队数", "\uFEFF姓名,技能,可带团队数"})
    void knowsChineseHeadingsAndSeparators(String header) throws IOException {
        String separator = header.replaceAll("[^,;\t]", "").substring(0, 1);
        String file = header + "\n" + String.join(separator, "林墨", "甲", "2") + "\n";
        assertThat(json(rows(file).get(0)))
                .isEqualTo("{\"name\":\"林墨\",\"skills\":[\"甲\"],\"capacity\":{\"teams\":2}}");
    }

    @Test
    void keepsWhatSpreadsheetsAdd() throws IOException {
        assertThat(json(rows("name,externalRef\n\"\t林墨\",=\"001\"\n").get(0)))
                .isEqualTo("{\"name\":\"\\t林墨\",\"externalRef\":\"=\\\"001\\\"\"}");
    }

    @Test
    void numbersRowsByTheLineTheyStartOn() throws IOException {
        List<Row> rows = rows("name,summary\n\"林\",\"第一行\n第二行\"\n\n,\n周,二\n");
        assertThat(rows).extracting(Row::number).containsExactly(2L, 6L);
        assertThat(json(rows.get(0))).contains("第一行\\n第二行");
    }

    @Test
    void reportsRaggedRowsAndGoesOn() throws IOException {
        List<Row> rows = rows("name,summary\n林\n周,二,三\n吴,四\n");
        assertThat(errors(rows.get(0))).containsExactly("2  cell-count");
        assertThat(errors(rows.get(1))).containsExactly("3  cell-count");
        assertThat(json(rows.get(2))).contains("吴");
    }

    @Test
    void reportsCellsThatAreNoLists() throws IOException {
        assertThat(errors(rows("姓名,成果\n林,论文\n").get(0))).containsExactly("2 成果 invalid-cell");
    }

    @Test
    void stopsAtAnUnknownColumnAndNamesTheNearest() throws IOException {
        List<Row> rows = rows("namee,skills,技能,未知\n林,甲,乙,丙\n");
        assertThat(rows).hasSize(1);
        assertThat(errors(rows.get(0)))
                .containsExactly("1 namee unknown-column", "1 技能 duplicate-column", "1 未知 unknown-column");
        assertThat(((Row.Stop) rows.get(0)).errors().get(0).reason().en()).contains("did you mean \"name\"");
    }

    @Test
    void toleratesEmptyColumnsWithoutHeading() throws IOException {
        List<Row> rows = rows("name,\n林,\n周,x\n");
        assertThat(json(rows.get(0))).isEqualTo("{\"name\":\"林\"}");
        assertThat(errors(rows.get(1))).containsExactly("3  no-heading");
    }

    @Test
    void stopsWhereAQuotationMarkIsNotClosed() throws IOException {
        List<Row> rows = rows("name,summary\n林,一\n周,\"二\n吴,三\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).isInstanceOf(Row.Stop.class);
        assertThat(errors(rows.get(1))).containsExactly("3  unreadable-csv");
    }

    @Test
    void reportsBytesThatAreNoText() throws IOException {
        byte[] file = "name\nx\ny\n".getBytes(StandardCharsets.UTF_8);
        file[5] = (byte) 0xFF;
        List<Row> rows = rows(file, FileCharset.UTF_8);
        assertThat(errors(rows.get(0))).containsExactly("2 name invalid-encoding");
        assertThat(json(rows.get(1))).isEqualTo("{\"name\":\"y\"}");
    }

    @Test
    void namesTheColumnAsTheFileDoes() throws IOException {
        Row.Text row = (Row.Text) rows("姓名,技能,capacity.teams\n林,甲,2\n").get(0);
        assertThat(row.column().apply("/name")).isEqualTo("姓名");
        assertThat(row.column().apply("/skills/3")).isEqualTo("技能/3");
        assertThat(row.column().apply("/capacity/teams")).isEqualTo("capacity.teams");
        assertThat(row.column().apply("/organization/creditCode")).isEqualTo("organization.creditCode");
        assertThat(row.column().apply("")).isEmpty();
    }

    @Test
    void hasHeadingsForEveryFieldOfEveryResource() {
        for (Field field : Field.of(OrganizationDocument.class)) {
            assertThat(Headings.of("organizations", OrganizationDocument.class).field(field.name()))
                    .contains(field);
        }
        assertThat(Headings.of("requests", RequestDocument.class).field("最低学位"))
                .hasValueSatisfying(field -> assertThat(field.name()).isEqualTo("requirements.minimumDegree"));
        assertThat(Headings.of("profiles", ProfileDocument.class).field(" ＮＡＭＥ "))
                .isPresent();
    }
}
