package org.bole.exchange.reading;

import java.util.List;
import java.util.function.UnaryOperator;

/** One row of a file. */
public sealed interface Row {
    /** Number of the line where the row starts, from 1. */
    long number();

    /**
     * A row that can be read as JSON.
     *
     * @param json UTF-8, if the file is right
     * @param column the column to name for a JSON Pointer into the row
     */
    record Text(long number, byte[] json, UnaryOperator<String> column) implements Row {}

    /** A row that cannot. */
    record Broken(long number, List<RowError> errors) implements Row {
        public Broken {
            errors = List.copyOf(errors);
        }
    }

    /** From here on, the file cannot be read. */
    record Stop(long number, List<RowError> errors) implements Row {
        public Stop {
            errors = List.copyOf(errors);
        }
    }
}
