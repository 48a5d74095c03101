package org.bole.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:21:04.123456Z");

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private static byte[] file(Cell... cells) {
        return Spreadsheet.write(
                "春季 & 秋季",
                AT,
                List.of(new Sheet<>("团队", List.of(new Column<>("姓名", (Cell cell) -> cell)), List.of(cells))));
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"点我\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "<f>1+1</f>",
                "林墨 & 沈砚 <“专员”>"
            })
    void writesWordsAsWordsWhateverTheyBeginWith(String words) throws IOException {
        byte[] file = file(Cell.of(words));
        org.dhatim.fastexcel.reader.Cell cell = rows(file).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        // A reader of XML makes a line feed of a bare carriage return unless it is escaped.
        assertThat(cell.asString()).isEqualTo(words);
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>", "inlineStr");
    }

    @Test
    void writesNumbersAsNumbers() throws IOException {
        List<Row> rows = rows(file(Cell.of(12_345), new Cell.Share(.4567), new Cell.Decimal(8_123.25), Cell.of("字")));
        assertThat(rows.get(1).getCell(0).asNumber()).isEqualByComparingTo("12345");
        assertThat(rows.get(2).getCell(0).asNumber()).isEqualByComparingTo("0.4567");
        assertThat(rows.get(2).getCell(0).getDataFormatString()).isEqualTo("0.00%");
        assertThat(rows.get(3).getCell(0).asNumber()).isEqualByComparingTo("8123.25");
        assertThat(rows.get(4).getCell(0).asString()).isEqualTo("字");
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException, InterruptedException {
        byte[] first = file(Cell.of("一"), Cell.of(2));
        Thread.sleep(3);
        assertThat(file(Cell.of("一"), Cell.of(2))).isEqualTo(first);
        assertThat(part(first, "docProps/core.xml")).contains(">2026-03-02T01:21:04Z</dcterms:created>");
    }

    @Test
    void canBeReadFilteredAndPrintedAsItIs() throws IOException {
        String sheet = part(file(Cell.of("王".repeat(9)), Cell.of("a")), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("state=\"frozen\"", "<autoFilter ref=\"A1:A3\"", "orientation=\"landscape\"")
                .contains("fitToWidth=\"1\" fitToHeight=\"0\"", "paperSize=\"9\"", "fitToPage=\"true\"")
                // Nine wide characters and a margin.
                .contains("width=\"20.0\"")
                // An ampersand of the title is no command of the header.
                .contains("&#x6625;&#x5b63; &amp;&amp; &#x79cb;&#x5b63;", "&amp;P / &amp;N");
        assertThat(part(file(Cell.of("a")), "xl/workbook.xml")).contains("_xlnm.Print_Titles", "$1:$1");
    }

    @Test
    void cutsWhatNoCellHoldsAndEscapesWhatWouldBeReadOtherwise() throws IOException {
        List<Row> rows = rows(file(Cell.of("😀".repeat(20_000)), Cell.of("_x003D_1")));
        assertThat(rows.get(1).getCell(0).asString()).hasSize(32_767).endsWith("😀…");
        assertThat(part(file(Cell.of("_x003D_1")), "xl/sharedStrings.xml")).contains("_x005F_x003D_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "[a]", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"})
    void refusesNamesOfSheetsThatNoProgramTakes(String name) {
        List<Column<String>> columns = new ArrayList<>(List.of(new Column<>("a", Cell::of)));
        assertThatThrownBy(() -> new Sheet<>(name, columns, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
