package org.bole.exchange.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What becomes of the good rows of a file that has bad ones. */
public enum ImportMode {
    /** Nothing is kept unless every row is good. */
    ALL_OR_NOTHING("all-or-nothing"),
    /** Good rows are kept, batch by batch. */
    KEEP_GOOD("keep-good");

    private final String parameter;

    ImportMode(String parameter) {
        this.parameter = parameter;
    }

    /** @throws IllegalArgumentException when no mode is written so */
    public static ImportMode fromString(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.parameter.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no mode is named " + text));
    }

    /** As callers write it. */
    @JsonValue
    @Override
    public String toString() {
        return parameter;
    }
}
