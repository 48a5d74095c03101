package org.bole.taxonomy.persistence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header row among the resources in {@code codes/}. */
final class CsvFile {
    private CsvFile() {}

    /** @throws IllegalStateException when the resource is missing or one of its rows cannot be read; it names the row */
    static <T> List<T> read(String fileName, Function<NamedCsvRecord, T> parser) {
        return readResource("/codes/" + fileName, parser);
    }

    /** As {@link #read}, of any resource. */
    static <T> List<T> readResource(String resource, Function<NamedCsvRecord, T> parser) {
        try (InputStream stream = CsvFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource %s is missing".formatted(resource));
            }
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
                return reader.stream().map(row -> parse(resource, row, parser)).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T parse(String resource, NamedCsvRecord row, Function<NamedCsvRecord, T> parser) {
        try {
            return parser.apply(row);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(resource, row.getStartingLineNumber(), e.getMessage()), e);
        }
    }

    /** The field of that column; null when it is empty or the file has no such column. */
    static @Nullable String optional(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isBlank()).orElse(null);
    }
}
