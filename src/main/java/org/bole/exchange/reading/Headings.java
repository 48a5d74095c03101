package org.bole.exchange.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bole.platform.json.Nearest;

/**
 * The column headings that a CSV file may have: the names of the fields, and what people call them in Chinese and in
 * English ({@code exchange/headings.csv}). Letter case, full-width letters and blanks around do not matter.
 */
final class Headings {
    private static final String TABLE = "/exchange/headings.csv";

    private final Map<String, Field> byHeading = new HashMap<>();

    private Headings(String resource, List<Field> fields) {
        Map<String, Field> byName = new HashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        for (NamedCsvRecord row : table()) {
            if (row.getField("resource").equals(resource)) {
                String name = row.getField("field");
                Field field = Objects.requireNonNull(byName.get(name), () -> TABLE + " names no field: " + name);
                for (String alias : (row.getField("zh") + ";" + row.getField("en")).split(";")) {
                    put(alias, field);
                }
            }
        }
        fields.forEach(field -> byHeading.put(normalised(field.name()), field));
    }

    private void put(String alias, Field field) {
        Field other = byHeading.put(normalised(alias), field);
        if (other != null && !other.equals(field)) {
            throw new IllegalStateException(
                    "%s: \"%s\" means both %s and %s".formatted(TABLE, alias, other.name(), field.name()));
        }
    }

    /** @param resource name of the resource in URLs, such as {@code profiles} */
    static Headings of(String resource, Class<?> document) {
        return new Headings(resource, Field.of(document));
    }

    Optional<Field> field(String heading) {
        return Optional.ofNullable(byHeading.get(normalised(heading)));
    }

    /** The heading that {@code unknown} was probably meant to be. */
    Optional<String> nearest(String unknown) {
        return Nearest.to(normalised(unknown), byHeading.keySet()).map(near -> {
            Field field = Objects.requireNonNull(byHeading.get(near));
            return normalised(field.name()).equals(near) ? field.name() : near;
        });
    }

    private static String normalised(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static List<NamedCsvRecord> table() {
        try (InputStream stream = Objects.requireNonNull(Headings.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
