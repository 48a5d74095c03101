package org.bole.platform.sheet;

import java.util.List;

/**
 * A sheet: one row of headings, then a row for each thing.
 *
 * @param <T> what each row is about
 * @param name at most {@value #LONGEST_NAME} characters, none of {@code []:*?/\}
 */
public record Sheet<T>(String name, List<Column<T>> columns, List<T> rows) {
    private static final int LONGEST_NAME = 31;

    /** @throws IllegalArgumentException when no spreadsheet program takes the name, or there are no columns */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException(
                    "name of a sheet (%s) must be 1 to %d characters without []:*?/\\".formatted(name, LONGEST_NAME));
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("sheet %s must have columns".formatted(name));
        }
    }
}
