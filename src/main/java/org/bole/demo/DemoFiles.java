package org.bole.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bole.demo.Topic.Area;

/** Reads the demonstration's texts from {@code demo/} of the class path. */
final class DemoFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** In the order in which the district is generated: changing it changes every document. */
    private static final List<String> AREAS = List.of(
            "INTEGRATED_CIRCUITS",
            "BIOMEDICINE",
            "ARTIFICIAL_INTELLIGENCE",
            "HIGH_END_EQUIPMENT",
            "INDUSTRIAL_INTERNET",
            "SATELLITE_INTERNET",
            "ADVANCED_MATERIALS",
            "GREEN_LOW_CARBON",
            "NEW_ENERGY_VEHICLES");

    private DemoFiles() {}

    /** The nine areas, always in the same order. */
    static List<Area> areas() {
        return AREAS.stream()
                .map(area -> read("topics/" + file(area), Area.class))
                .map(DemoFiles::distinct)
                .toList();
    }

    /** Two areas may call a topic by one id. */
    private static Area distinct(Area area) {
        return new Area(
                area.area(),
                area.name(),
                area.topics().stream()
                        .map(topic -> topic.withId(area.area() + "/" + topic.id()))
                        .toList());
    }

    static Places places() {
        return read("district.json", Places.class);
    }

    static Phrases phrases() {
        return read("phrases.json", Phrases.class);
    }

    /** English of every topic. */
    static EnglishTexts english() {
        Map<String, Topic.Supply> supplies = new HashMap<>();
        AREAS.forEach(area -> supplies.putAll(
                read("english/" + file(area), EnglishTexts.Area.class).supplies()));
        return new EnglishTexts(supplies, read("english/phrases.json", EnglishTexts.EnglishPhrases.class));
    }

    private static String file(String area) {
        return area.toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file demo/" + file);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + file + " cannot be read", e);
        }
    }
}
