package org.bole.exchange.application;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bole.exchange.reading.RowError;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are written together.
 *
 * @param last whether the file is over after them
 * @param stopped what keeps the rest of the file from being read; empty when nothing does
 */
record Batch<D>(List<Item<D>> items, boolean last, List<RowError> stopped) {
    Batch {
        items = List.copyOf(items);
        stopped = List.copyOf(stopped);
    }

    /**
     * One row.
     *
     * @param document null when the row is wrong
     * @param column the column to name for a JSON Pointer
     */
    record Item<D>(long row, @Nullable D document, UnaryOperator<String> column, List<RowError> errors) {
        Item {
            errors = List.copyOf(errors);
        }
    }
}
