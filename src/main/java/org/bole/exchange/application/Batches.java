package org.bole.exchange.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bole.exchange.application.Batch.Item;
import org.bole.exchange.reading.Row;
import org.bole.exchange.reading.RowError;
import org.bole.exchange.reading.Rows;
import org.bole.platform.json.BodyReader;
import org.bole.platform.json.Parsed;

/** Reads and validates the rows of a file, a batch at a time. */
final class Batches<D> {
    private static final int ROWS = 500;
    /** Bytes: few large rows make a batch too. */
    private static final int BYTES = 8 * 1024 * 1024;

    private final Rows rows;
    private final BodyReader bodies;
    private final Class<D> type;

    Batches(Rows rows, BodyReader bodies, Class<D> type) {
        this.rows = rows;
        this.bodies = bodies;
        this.type = type;
    }

    Batch<D> next() {
        return next(ROWS);
    }

    /** @param most rows, at least 1 */
    Batch<D> next(long most) {
        List<Item<D>> items = new ArrayList<>();
        long bytes = 0;
        try {
            while (items.size() < Math.min(most, ROWS) && bytes < BYTES) {
                Row row = rows.next();
                if (row == null) {
                    return new Batch<>(items, true, List.of());
                }
                if (row instanceof Row.Stop stop) {
                    return new Batch<>(items, true, stop.errors());
                }
                bytes += row instanceof Row.Text text ? text.json().length : 0;
                items.add(item(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Batch<>(items, false, List.of());
    }

    private Item<D> item(Row row) {
        if (row instanceof Row.Text text) {
            return item(text, bodies.read(text.json(), type));
        }
        List<RowError> errors = row instanceof Row.Broken broken ? broken.errors() : List.of();
        return new Item<>(row.number(), null, UnaryOperator.identity(), errors);
    }

    private Item<D> item(Row.Text row, Parsed<D> parsed) {
        if (parsed instanceof Parsed.Valid<D> valid) {
            return new Item<>(row.number(), valid.value(), row.column(), List.of());
        }
        List<RowError> errors = parsed.violations().stream()
                .map(v -> RowError.of(row.number(), row.column().apply(v.pointer()), v.code(), v.reason()))
                .toList();
        return new Item<>(row.number(), null, row.column(), errors);
    }
}
