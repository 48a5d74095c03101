package org.bole.scoring.embedding;

/** An embedding server did not give the vectors that it was asked for; {@link #reason()} tells why. */
public class EmbeddingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    EmbeddingFailed(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    EmbeddingFailed(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What went wrong. */
    public enum Reason {
        /** No connection, or one that broke. */
        UNREACHABLE(true),
        TIMED_OUT(true),
        /** 429. */
        BUSY(true),
        /** 5xx. */
        SERVER_ERROR(true),
        /** Any other status than 2xx: a wrong key, an unknown model, a text it does not take. */
        REFUSED(false),
        /** Not the JSON that was agreed on. */
        UNREADABLE(true),
        /** Fewer or more vectors than texts, or not one for each. */
        INCOMPLETE(true),
        /** A vector that has no direction: NaN, infinite, or zero. */
        NO_DIRECTION(false),
        /** Vectors of another length than before: another model, whose vectors must not be mixed with the known ones. */
        OTHER_DIMENSION(false),
        /** Not asked: the server has just failed. */
        NOT_ASKED(false);

        private final boolean worthRepeating;

        Reason(boolean worthRepeating) {
            this.worthRepeating = worthRepeating;
        }

        /** Whether the same call may well succeed a moment later. */
        boolean worthRepeating() {
            return worthRepeating;
        }
    }
}
