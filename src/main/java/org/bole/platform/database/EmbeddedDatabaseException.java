package org.bole.platform.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be used; the message says what failed, where, and what to do, in both languages. */
public final class EmbeddedDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EmbeddedDatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static EmbeddedDatabaseException of(String key, String... arguments) {
        return new EmbeddedDatabaseException(DatabaseText.line(key, arguments), null);
    }

    static EmbeddedDatabaseException because(Throwable cause, String key, String... arguments) {
        return new EmbeddedDatabaseException(DatabaseText.line(key, arguments) + " (" + cause + ")", cause);
    }
}
