package org.bole.exchange.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A field of a document that a CSV column can fill.
 *
 * @param name with dots between the levels, such as {@code organization.creditCode}
 */
record Field(String name, Kind kind) {
    /** How a cell becomes JSON. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** A list of texts, separated by semicolons. */
        TEXTS,
        /** A list of objects, as a JSON array. */
        OBJECTS
    }

    private static final Set<Type> NUMBERS =
            Set.of(Integer.class, int.class, Long.class, long.class, Double.class, double.class);

    /** JSON Pointer of the field. */
    String pointer() {
        return "/" + name.replace('.', '/');
    }

    /** All fields of a record type, those of nested records included. */
    static List<Field> of(Class<?> document) {
        List<Field> fields = new ArrayList<>();
        collect("", document, fields);
        return List.copyOf(fields);
    }

    private static void collect(String prefix, Class<?> document, List<Field> fields) {
        for (RecordComponent component : document.getRecordComponents()) {
            String name = prefix + component.getName();
            if (component.getType().isRecord()) {
                collect(name + ".", component.getType(), fields);
            } else {
                fields.add(new Field(name, kind(component)));
            }
        }
    }

    private static Kind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (List.class.isAssignableFrom(type)) {
            Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return element instanceof Class<?> one && one.isRecord() ? Kind.OBJECTS : Kind.TEXTS;
        }
        if (NUMBERS.contains(type) || Number.class.isAssignableFrom(type)) {
            return Kind.NUMBER;
        }
        return type == Boolean.class || type == boolean.class ? Kind.BOOLEAN : Kind.TEXT;
    }
}
