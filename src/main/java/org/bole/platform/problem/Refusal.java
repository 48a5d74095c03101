package org.bole.platform.problem;

import java.util.List;
import org.bole.platform.text.Bilingual;

/**
 * A request that the service understands and declines: part of the contract, never a bug. It becomes an
 * {@code application/problem+json} response with a stable {@code type}.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the service declines; the HTTP status follows from it. */
    public enum Kind {
        INVALID(400),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED_TYPE(415),
        UNPROCESSABLE(422),
        PRECONDITION_REQUIRED(428),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String type;
    private final transient Bilingual detail;
    private final transient List<Violation> violations;

    /**
     * @param type stable slug of the problem, such as {@code illegal-move}; part of the API
     * @param detail what happened and what to do, for the caller
     */
    public Refusal(Kind kind, String type, Bilingual detail, List<Violation> violations) {
        super(type + ": " + detail.en(), null, false, false);
        this.kind = kind;
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    public Refusal(Kind kind, String type, Bilingual detail) {
        this(kind, type, detail, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    public Bilingual detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }
}
