package org.bole.exchange.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) with a header: commas, semicolons or tabs, whichever the header has most of. Each record becomes a JSON
 * text by the fields of its document. Lines and records without any text are skipped.
 */
public final class CsvRows implements Rows {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Characters; a longer header has no name that is known. */
    private static final int LONGEST_HEADER = 64 * 1024;
    /** Characters; beyond it the reader itself gives up, since a quotation mark is probably not closed. */
    private static final int BUFFER = 4 * Rows.LONGEST;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Headings headings;
    private @Nullable Columns columns;
    private long lastLine;
    private boolean over;

    /**
     * @param resource name of the resource in URLs, such as {@code profiles}
     * @param document its type, a record
     */
    public CsvRows(InputStream file, FileCharset charset, String resource, Class<?> document) throws IOException {
        CharsetDecoder decoder = charset.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(Columns.DAMAGED));
        BufferedReader text = new BufferedReader(new InputStreamReader(file, decoder), LONGEST_HEADER);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .ofCsvRecord(text);
        this.records = reader.iterator();
        this.headings = Headings.of(resource, document);
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (!over && records.hasNext()) {
                Row row = row(records.next());
                if (row != null) {
                    over = row instanceof Row.Stop;
                    return row;
                }
            }
            return over || columns != null ? null : stop("no-header");
        } catch (CsvParseException unreadable) {
            return stop("unreadable-csv");
        }
    }

    private Row stop(String code) {
        over = true;
        return new Row.Stop(lastLine + 1, List.of(Columns.error(lastLine + 1, "", code)));
    }

    private @Nullable Row row(CsvRecord record) {
        lastLine = record.getStartingLineNumber();
        if (columns == null) {
            columns = Columns.of(lastLine, record.getFields(), headings);
            return columns.errors().isEmpty() ? null : new Row.Stop(lastLine, columns.errors());
        }
        List<String> cells = record.getFields();
        if (cells.stream().allMatch(String::isBlank)) {
            return null;
        }
        long length = cells.stream().mapToLong(String::length).sum();
        return length > Rows.LONGEST
                ? Columns.broken(lastLine, "", "row-too-long", String.valueOf(Rows.LONGEST))
                : columns.row(lastLine, cells);
    }

    /** Also skips a byte order mark. The header is only looked at: it can still be read. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int one = text.read();
            if (one < 0 || (one == '\n' && begun && !quoted)) {
                break;
            }
            begun = begun || !Character.isWhitespace(one);
            quoted = (one == '"') != quoted;
            commas += one == ',' && !quoted ? 1 : 0;
            semicolons += one == ';' && !quoted ? 1 : 0;
            tabs += one == '\t' && !quoted ? 1 : 0;
        }
        text.reset();
        return commas >= Math.max(semicolons, tabs) ? ',' : semicolons >= tabs ? ';' : '\t';
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
