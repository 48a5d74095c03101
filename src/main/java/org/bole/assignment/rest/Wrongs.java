package org.bole.assignment.rest;

import java.util.ArrayList;
import java.util.List;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Violation;

/** What is wrong with a call, up to as many violations as anybody would read. */
final class Wrongs {
    private static final int MOST = 1_000;

    private final List<Violation> violations = new ArrayList<>();

    void add(Violation violation) {
        if (violations.size() < MOST) {
            violations.add(violation);
        }
    }

    /** @throws org.bole.platform.problem.Refusal 400 when anything is wrong */
    void refuse() {
        if (!violations.isEmpty()) {
            throw InvalidInput.refusal(violations);
        }
    }
}
