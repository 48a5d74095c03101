package org.bole.demo;

import java.util.HashSet;
import java.util.Set;

/** Invented personal names; nobody in the district shares one. */
final class Names {
    private final Places places;
    private final Draw draw;
    private final Set<String> given = new HashSet<>();

    Names(Places places, Draw draw) {
        this.places = places;
        this.draw = draw;
    }

    String next() {
        String name;
        do {
            name = "" + draw.one(places.surnames()) + draw.one(places.givenFirst()) + draw.one(places.givenSecond());
        } while (!given.add(name));
        return name;
    }
}
