package org.bole.platform.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Looks through the causes of an exception. */
final class Causes {
    /** A chain longer than this is a cycle. */
    private static final int DEPTH = 20;

    private Causes() {}

    static <T extends Throwable> @Nullable T first(Throwable thrown, Class<T> wanted) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEPTH; i++) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }

    /**
     * Whether a unique index refused the write: two callers wrote the same key at the same moment, so that neither saw
     * the other's. SQL state 23505: PostgreSQL's appendix A.
     */
    static boolean isTakenKey(Throwable thrown) {
        SQLException sql = first(thrown, SQLException.class);
        return sql != null && "23505".equals(sql.getSQLState());
    }

    /**
     * Whether the database could not be reached or had no connection to spare. SQL state classes 08 (connection), 53
     * (insufficient resources) and 57P (operator intervention): PostgreSQL's appendix A. The connection pool reports
     * its own timeout without a state.
     */
    static boolean isDatabaseAway(Throwable thrown) {
        SQLException sql = first(thrown, SQLException.class);
        if (sql == null) {
            return false;
        }
        String state = sql.getSQLState();
        if (state == null) {
            String message = sql.getMessage();
            return message != null && message.contains("Acquisition timeout");
        }
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
