package org.bole.taxonomy.persistence;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bole.taxonomy.domain.Glossary;
import org.bole.taxonomy.domain.Glossary.Entry;

/** Reads the glossary that comes with the service: {@code glossary/*.csv}, columns {@code zh} and {@code en}. */
public final class CsvGlossary {
    /** The more trusted first; the general dictionary last. */
    private static final List<String> FILES = List.of(
            "general",
            "words",
            "practice",
            "materials",
            "chemistry",
            "semiconductor",
            "photonics",
            "mechanical",
            "electrical",
            "software",
            "communication",
            "control",
            "biomedicine",
            "agriculture-food",
            "environment-civil",
            "aerospace-marine",
            "metrology-management",
            "science",
            "cc-cedict");

    private static final Pattern BETWEEN_SENSES = Pattern.compile("\\|");

    private CsvGlossary() {}

    /** @throws IllegalStateException when a file is missing or a row is damaged; it names the line */
    @Produces
    @Singleton
    @Startup
    public static Glossary read() {
        return new Glossary(FILES.stream()
                .flatMap(file -> CsvFile.readResource("/glossary/" + file + ".csv", CsvGlossary::entry).stream())
                .toList());
    }

    private static Entry entry(NamedCsvRecord row) {
        String english = row.findField("en").orElse("");
        List<String> senses = Stream.of(BETWEEN_SENSES.split(english))
                .filter(sense -> !sense.isBlank())
                .toList();
        return new Entry(row.getField("zh"), senses);
    }
}
