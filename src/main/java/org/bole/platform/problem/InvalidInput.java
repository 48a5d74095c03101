package org.bole.platform.problem;

import java.util.List;
import org.bole.platform.text.Messages;

/** The refusal of an input with violations. */
public final class InvalidInput {
    public static final String TYPE = "invalid-input";
    private static final Messages MESSAGES = Messages.of("problem");

    private InvalidInput() {}

    /** @param violations everything wrong with the input, at least one */
    public static Refusal refusal(List<Violation> violations) {
        String count = String.valueOf(violations.size());
        return new Refusal(Refusal.Kind.INVALID, TYPE, MESSAGES.get("detail.invalid-input", count), violations);
    }
}
