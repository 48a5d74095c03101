package org.bole.exchange.application;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.hibernate.HibernateException;

/** Whether a write failed because somebody else wrote the same rows meanwhile: trying again finds them as they are now. */
final class Conflict {
    private static final String UNIQUE_VIOLATION = "23505";
    /** Serialisation failures and deadlocks. */
    private static final String ROLLED_BACK = "40";

    private Conflict() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof PersistenceException || at instanceof HibernateException) {
                return true;
            }
            String state = at instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && (state.equals(UNIQUE_VIOLATION) || state.startsWith(ROLLED_BACK))) {
                return true;
            }
        }
        return false;
    }
}
