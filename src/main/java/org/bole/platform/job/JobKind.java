package org.bole.platform.job;

import java.util.UUID;

/** One kind of long work; every bean of this type is found by its name. */
public interface JobKind {
    /** Stable: jobs in the database refer to it. */
    String name();

    /**
     * Does the work, and ends it with {@link JobRun#finish}. It may be called again for the same job after a crash or a
     * restart, so what it did must show in the database. It runs outside of any transaction.
     *
     * @throws RuntimeException any: the job is tried again when the database was away, else it fails
     */
    void run(JobRun run);

    /** The job ended, in whichever way: what it kept for itself can go. Joins the transaction in which it ended. */
    void ended(UUID job);
}
