package org.bole.demo;

import java.time.LocalDate;
import java.util.List;
import org.bole.demo.Topic.Area;

/**
 * What people and requests are made of.
 *
 * @param fields every topic with its area, in the order of the files
 */
record World(Places places, Phrases phrases, List<Field> fields, Sites sites, LocalDate today) {
    /** A topic and the area that it belongs to. */
    record Field(Area area, Topic topic) {}

    static World of(LocalDate today, Draw draw) {
        List<Area> areas = DemoFiles.areas();
        Places places = DemoFiles.places();
        List<Field> fields = areas.stream()
                .flatMap(area -> area.topics().stream().map(topic -> new Field(area, topic)))
                .toList();
        return new World(places, DemoFiles.phrases(), fields, Sites.of(places, areas, today, draw), today);
    }
}
