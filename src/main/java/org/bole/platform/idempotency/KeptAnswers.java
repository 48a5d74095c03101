package org.bole.platform.idempotency;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.bole.platform.sql.Statements;

/** The table {@code idempotent_call}. Every method joins the caller's transaction. */
@Singleton
class KeptAnswers {
    private final Statements database;

    KeptAnswers(Statements database) {
        this.database = database;
    }

    /** An answer, and the fingerprint of the call that it was given to. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Kept(byte[] fingerprint, Answer answer) {}

    /** Whether this transaction, and no other of any instance, works on the key until it ends. */
    boolean lock(String caller, String key) {
        return database.first(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> row.getBoolean(1),
                        "bole.idempotency " + caller + " " + key)
                .orElse(false);
    }

    Optional<Kept> find(String caller, String key) {
        return database.first(
                "select fingerprint, status, location, tag, body from idempotent_call where caller = ? and key = ?",
                row -> new Kept(
                        row.getBytes(1),
                        new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5))),
                caller,
                key);
    }

    void keep(String caller, String key, Kept kept, Instant at) {
        Answer answer = kept.answer();
        database.update(
                "insert into idempotent_call (caller, key, fingerprint, status, location, tag, body, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                caller,
                key,
                kept.fingerprint(),
                answer.status(),
                answer.location(),
                answer.tag(),
                answer.body(),
                at);
    }

    /** @return how many answers were forgotten */
    int forget(Instant before) {
        return database.update("delete from idempotent_call where answered_at < ?", before);
    }
}
