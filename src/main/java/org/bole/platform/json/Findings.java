package org.bole.platform.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.ArrayList;
import java.util.List;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one JSON text while it is being read. Not thread-safe: one per text. */
final class Findings {
    /** More violations than this help nobody, and a hostile body could have millions. */
    static final int MOST = 200;

    static final Messages MESSAGES = Messages.of("json");

    private static final Object KEY = Findings.class;
    private final List<Violation> violations = new ArrayList<>();

    static Object key() {
        return KEY;
    }

    /** The findings of the text that {@code context} reads; null when nobody collects. */
    static @Nullable Findings of(DeserializationContext context) {
        return (Findings) context.getAttribute(KEY);
    }

    /** Adds the message {@code key}, which is also the code, unless it has a variant after a dot. */
    void add(String pointer, String key, Object... arguments) {
        int variant = key.indexOf('.');
        String code = variant < 0 ? key : key.substring(0, variant);
        add(new Violation(pointer, code, MESSAGES.get(key, arguments)));
    }

    void add(Violation violation) {
        if (violations.size() < MOST) {
            violations.add(violation);
        }
    }

    /** Whether something at {@code pointer} or around it has failed already, so that its value is not what was sent. */
    boolean covers(String pointer) {
        return violations.stream().anyMatch(v -> v.pointer().equals(pointer) || pointer.startsWith(v.pointer() + "/"));
    }

    /** Whether something at {@code pointer} or inside it has failed already. */
    boolean within(String pointer) {
        return violations.stream()
                .anyMatch(v -> v.pointer().equals(pointer) || v.pointer().startsWith(pointer + "/"));
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
