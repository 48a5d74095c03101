package org.bole.platform.problem;

/** Tells failures that pass when the database is back from those that do not. */
public final class DatabaseAway {
    private DatabaseAway() {}

    /** Whether {@code thrown} came about because the database could not be reached or had no connection to spare. */
    public static boolean isCauseOf(Throwable thrown) {
        return Causes.isDatabaseAway(thrown);
    }
}
