package org.bole.exchange.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The text of one cell as JSON. What does not look like the type of its field stays text, so that validation reports it
 * as it would in a JSON file.
 */
final class Cells {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][+-]?\\d{1,9})?");
    private static final Pattern SEPARATOR = Pattern.compile("[;；]");

    private Cells() {}

    /** @throws JsonProcessingException when a list of objects is not JSON */
    static JsonNode json(String cell, Field.Kind kind) throws JsonProcessingException {
        return switch (kind) {
            case TEXT -> NODES.textNode(cell);
            case NUMBER ->
                NUMBER.matcher(cell).matches() ? NODES.numberNode(new BigDecimal(cell)) : NODES.textNode(cell);
            case BOOLEAN ->
                cell.equals("true") || cell.equals("false")
                        ? NODES.booleanNode(cell.equals("true"))
                        : NODES.textNode(cell);
            case TEXTS -> texts(cell);
            case OBJECTS -> MAPPER.readTree(cell);
        };
    }

    /** Blanks around an element and empty elements do not count. */
    private static ArrayNode texts(String cell) {
        ArrayNode list = NODES.arrayNode();
        for (String element : SEPARATOR.split(cell)) {
            if (!element.isBlank()) {
                list.add(element.strip());
            }
        }
        return list;
    }
}
