package org.bole.platform.document;

import java.util.List;
import java.util.UUID;
import org.bole.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document of a bulk write.
 *
 * @param id null when rejected
 * @param violations empty unless rejected
 */
public record BulkOutcome(Kind kind, @Nullable UUID id, List<Violation> violations) {
    /** What was done. */
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    public BulkOutcome {
        violations = List.copyOf(violations);
    }

    static BulkOutcome rejected(List<Violation> violations) {
        return new BulkOutcome(Kind.REJECTED, null, violations);
    }
}
