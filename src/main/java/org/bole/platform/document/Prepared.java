package org.bole.platform.document;

import java.util.List;
import org.bole.platform.problem.Violation;

/**
 * A valid document with its references resolved, or what is wrong with them.
 *
 * @param document meaningful only without violations
 */
public record Prepared<D>(D document, List<Violation> violations) {
    public Prepared {
        violations = List.copyOf(violations);
    }

    public static <D> Prepared<D> of(D document) {
        return new Prepared<>(document, List.of());
    }
}
