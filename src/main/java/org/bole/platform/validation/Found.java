package org.bole.platform.validation;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import org.bole.platform.json.Excerpt;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** Says what was found where a constraint is broken: the value when it is short, else its size. */
final class Found {
    private static final Messages MESSAGES = Messages.of("validation");
    private static final int SHORT = 40;

    private Found() {}

    static Bilingual words(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length() > SHORT
                    ? MESSAGES.get("found.long", String.valueOf(text.codePointCount(0, text.length())))
                    : MESSAGES.get("found.value", '"' + Excerpt.of(text) + '"');
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Enum || value instanceof Temporal) {
            return MESSAGES.get("found.value", value.toString());
        }
        if (value instanceof Collection<?> list) {
            return MESSAGES.get("found.elements", String.valueOf(list.size()));
        }
        if (value instanceof Map<?, ?> map) {
            return MESSAGES.get("found.elements", String.valueOf(map.size()));
        }
        return new Bilingual("", "");
    }
}
