package org.bole.learning.domain;

import java.util.OptionalInt;
import org.bole.proposal.domain.DeclineReason;

/** What was decided about a person for a request. */
public sealed interface Verdict {
    /**
     * How well the pair turned out, 0 to 3; empty where the verdict says nothing about whether the person fits. Only the
     * order of the numbers counts.
     */
    OptionalInt gain();

    /** Worth a closer look. */
    record Shortlisted() implements Verdict {
        @Override
        public OptionalInt gain() {
            return OptionalInt.of(1);
        }
    }

    /** Taken. */
    record Accepted() implements Verdict {
        @Override
        public OptionalInt gain() {
            return OptionalInt.of(2);
        }
    }

    /**
     * Refused. Only the wrong field speaks against the score: who is busy, or in conflict, may fit perfectly, and of
     * another reason nobody knows what it says.
     */
    record Declined(DeclineReason reason) implements Verdict {
        @Override
        public OptionalInt gain() {
            return switch (reason) {
                case WRONG_FIELD -> OptionalInt.of(0);
                case BUSY, CONFLICT, OTHER -> OptionalInt.empty();
            };
        }
    }

    /** Looked at after the work was done. */
    record Evaluated(Grade grade) implements Verdict {
        @Override
        public OptionalInt gain() {
            return switch (grade) {
                case EXCELLENT -> OptionalInt.of(3);
                case QUALIFIED -> OptionalInt.of(2);
                case UNQUALIFIED -> OptionalInt.of(0);
            };
        }
    }
}
