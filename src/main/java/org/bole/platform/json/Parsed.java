package org.bole.platform.json;

import java.util.List;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** A JSON text that was read: a value, or everything wrong with it. */
public sealed interface Parsed<T> {
    /** Empty exactly when there is a value. */
    List<Violation> violations();

    /**
     * The value.
     *
     * @throws Refusal 400 {@code malformed-json} or {@code invalid-input} with all violations when there is none
     */
    T value();

    /** The text is what was asked for, and obeys every constraint. */
    record Valid<T>(T value) implements Parsed<T> {
        @Override
        public List<Violation> violations() {
            return List.of();
        }
    }

    /**
     * The text is wrong somewhere.
     *
     * @param readable whether it is JSON at all
     */
    record Invalid<T>(List<Violation> violations, boolean readable) implements Parsed<T> {
        private static final Messages MESSAGES = Messages.of("problem");

        public Invalid {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("violations must not be empty: a valid text has a value");
            }
        }

        @Override
        public T value() {
            throw readable
                    ? InvalidInput.refusal(violations)
                    : new Refusal(
                            Refusal.Kind.INVALID, "malformed-json", MESSAGES.get("detail.malformed-json"), violations);
        }
    }

    /** The value when there are no violations. */
    static <T> Parsed<T> of(@Nullable T value, List<Violation> violations) {
        return violations.isEmpty() && value != null ? new Valid<>(value) : new Invalid<>(violations, true);
    }
}
