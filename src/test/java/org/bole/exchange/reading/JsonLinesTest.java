package org.bole.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static List<Row> rows(byte[] file, FileCharset charset) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (JsonLines lines = new JsonLines(new ByteArrayInputStream(file), charset)) {
            for (Row row = lines.next(); row != null; row = lines.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream()
                .map(row -> row instanceof Row.Text text
                        ? row.number() + new String(text.json(), StandardCharsets.UTF_8).strip()
                        : row.number() + "!"
                                + ((Row.Broken) row).errors().get(0).code())
                .toList();
    }

    @Test
    void numbersRowsByTheirLines() throws IOException {
        byte[] file = "{\"a\":1}\r\n\n  \n{\"b\":2}\n{\"c\":3}".getBytes(StandardCharsets.UTF_8);
        assertThat(texts(rows(file, FileCharset.UTF_8))).containsExactly("1{\"a\":1}", "4{\"b\":2}", "5{\"c\":3}");
    }

    @Test
    void readsGb18030() throws IOException {
        byte[] file = "{\"名\":\"𠮷光\"}\n".getBytes(Charset.forName("GB18030"));
        assertThat(texts(rows(file, FileCharset.GB18030))).containsExactly("1{\"名\":\"𠮷光\"}");
    }

    @Test
    void goesOnAfterADamagedRow() throws IOException {
        byte[] file = {'1', '\n', (byte) 0xFF, (byte) 0xFF, '\n', '3'};
        assertThat(texts(rows(file, FileCharset.GB18030))).containsExactly("11", "2!invalid-encoding", "33");
    }

    @Test
    void goesOnAfterARowThatIsTooLong() throws IOException {
        byte[] file = ("1\n" + "x".repeat(Rows.LONGEST + 1) + "\n" + "y".repeat(Rows.LONGEST) + "\n4")
                .getBytes(StandardCharsets.UTF_8);
        List<Row> rows = rows(file, FileCharset.UTF_8);
        assertThat(rows).extracting(Row::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows.get(1)).isInstanceOf(Row.Broken.class);
        assertThat(rows.get(2)).isInstanceOf(Row.Text.class);
    }
}
