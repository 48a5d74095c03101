package org.bole.exchange.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bole.platform.json.Excerpt;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** The columns of one CSV file, as its header names them. */
final class Columns {
    /** Stands for bytes that are no text in the file's character set: Unicode assigns it to nothing. */
    static final char DAMAGED = '\uFFFF';

    private static final Messages MESSAGES = Messages.of("exchange");

    /** @param field null for a column without a heading, which has to be empty */
    private record Column(String heading, @Nullable Field field) {}

    private final List<Column> columns;
    private final Map<String, String> headingByPointer = new HashMap<>();
    private final List<RowError> errors;

    private Columns(List<Column> columns, List<RowError> errors) {
        this.columns = List.copyOf(columns);
        this.errors = List.copyOf(errors);
        for (Column column : columns) {
            if (column.field() != null) {
                headingByPointer.put(column.field().pointer(), column.heading());
            }
        }
    }

    /** @param line where the header starts */
    static Columns of(long line, List<String> header, Headings headings) {
        List<Column> columns = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        Map<Field, String> taken = new HashMap<>();
        for (String cell : header) {
            String heading = cell.strip();
            Field field = headings.field(heading).orElse(null);
            columns.add(new Column(heading, field));
            if (field == null && !heading.isEmpty()) {
                errors.add(unknown(line, heading, headings));
            }
            String other = field == null ? null : taken.put(field, heading);
            if (other != null) {
                errors.add(RowError.of(
                        line, heading, "duplicate-column", MESSAGES.get("duplicate-column", other, heading)));
            }
        }
        return new Columns(columns, errors);
    }

    private static RowError unknown(long line, String heading, Headings headings) {
        String sent = Excerpt.of(heading);
        Optional<String> near = headings.nearest(heading);
        return RowError.of(
                line,
                sent,
                "unknown-column",
                near.isPresent()
                        ? MESSAGES.get("unknown-column.near", sent, near.get())
                        : MESSAGES.get("unknown-column", sent));
    }

    /** What is wrong with the header. */
    List<RowError> errors() {
        return errors;
    }

    /** The row of these cells. */
    Row row(long line, List<String> cells) {
        if (cells.size() != columns.size()) {
            String expected = String.valueOf(columns.size());
            String found = String.valueOf(cells.size());
            return broken(line, "", "cell-count", expected, found);
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        List<RowError> wrong = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                put(document, columns.get(i), cells.get(i), new Place(line, i + 1, wrong));
            }
        }
        return wrong.isEmpty()
                ? new Row.Text(line, document.toString().getBytes(StandardCharsets.UTF_8), this::column)
                : new Row.Broken(line, wrong);
    }

    private record Place(long line, int column, List<RowError> wrong) {}

    private static void put(ObjectNode document, Column column, String cell, Place place) {
        Field field = column.field();
        if (field == null) {
            place.wrong().add(error(place.line(), "", "no-heading", String.valueOf(place.column())));
        } else if (cell.indexOf(DAMAGED) >= 0) {
            place.wrong().add(error(place.line(), column.heading(), "invalid-encoding.cell"));
        } else {
            try {
                set(document, field.name(), Cells.json(cell, field.kind()));
            } catch (JsonProcessingException notJson) {
                place.wrong().add(error(place.line(), column.heading(), "invalid-cell", Excerpt.of(cell)));
            }
        }
    }

    private static void set(ObjectNode document, String name, JsonNode value) {
        ObjectNode at = document;
        String[] path = name.split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            JsonNode inside = at.get(path[i]);
            at = inside instanceof ObjectNode object ? object : at.putObject(path[i]);
        }
        at.set(path[path.length - 1], value);
    }

    /** The column that a pointer into the document leads to; what the file lacks goes by the name of its field. */
    String column(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            String heading = headingByPointer.get(pointer.substring(0, end));
            if (heading != null) {
                return heading + pointer.substring(end);
            }
        }
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    static Row broken(long line, String column, String key, Object... arguments) {
        return new Row.Broken(line, List.of(error(line, column, key, arguments)));
    }

    /** The message {@code key} is also the code, unless it has a variant after a dot. */
    static RowError error(long line, String column, String key, Object... arguments) {
        int variant = key.indexOf('.');
        String code = variant < 0 ? key : key.substring(0, variant);
        return RowError.of(line, column, code, MESSAGES.get(key, arguments));
    }
}
