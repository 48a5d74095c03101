package org.bole.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.platform.sql.Columns;
import org.bole.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/** The table {@code job}. Every method joins the caller's transaction. */
@Singleton
class JobTable {
    private static final String COLUMNS = "id, kind, state, done, total, errors, created_at, updated_at";

    private final Statements sql;
    private final ObjectMapper json;
    private final Clock clock;

    JobTable(Statements sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    void insert(UUID id, String kind, @Nullable Long total) {
        sql.update(
                "insert into job (id, kind, state, total, created_at, updated_at) values (?, ?, 'QUEUED', ?, ?, ?)",
                id,
                kind,
                total,
                now(),
                now());
    }

    Optional<Job> find(UUID id) {
        return sql.first(
                "select " + COLUMNS + ", result from job where id = ?", row -> job(row, row.getString("result")), id);
    }

    /** Newest first, without results, which can be long. */
    List<Job> newest(int limit, @Nullable Cursor after) {
        String order = " order by created_at desc, id desc limit ?";
        return after == null
                ? sql.query("select " + COLUMNS + " from job" + order, row -> job(row, null), limit)
                : sql.query(
                        "select " + COLUMNS + " from job where (created_at, id) < (?, ?)" + order,
                        row -> job(row, null),
                        after.instant(0),
                        after.uuid(1),
                        limit);
    }

    /** Starts a job that is not over; empty when it is. @return the number of this attempt, from 1 */
    Optional<Integer> begin(UUID id) {
        return sql.first(
                "update job set state = 'RUNNING', attempt = attempt + 1, updated_at = ? where id = ?"
                        + " and state in ('QUEUED', 'RUNNING') returning attempt",
                row -> row.getInt(1),
                now(),
                id);
    }

    /** @return whether someone asked to cancel it; empty when another attempt has taken over or the job is over */
    Optional<Boolean> report(UUID id, int attempt, Progress progress) {
        return sql.first(
                "update job set done = ?, total = coalesce(?, total), errors = ?, updated_at = ?"
                        + " where id = ? and attempt = ? and state = 'RUNNING' returning cancel_requested",
                row -> row.getBoolean(1),
                progress.done(),
                progress.total(),
                progress.errors(),
                now(),
                id,
                attempt);
    }

    /** @return false when another attempt has taken over or the job is over */
    boolean finish(UUID id, int attempt, JobState state, JsonNode result) {
        return sql.update(
                        "update job set state = ?, result = cast(? as jsonb), updated_at = ?"
                                + " where id = ? and attempt = ? and state = 'RUNNING'",
                        state.name(),
                        result.toString(),
                        now(),
                        id,
                        attempt)
                == 1;
    }

    /** Cancels a job that has not begun. @return whether it had not */
    boolean cancelQueued(UUID id) {
        return sql.update(
                        "update job set state = 'CANCELLED', updated_at = ? where id = ? and state = 'QUEUED'",
                        now(),
                        id)
                == 1;
    }

    /** Asks a running job to stop. @return whether it runs */
    boolean requestCancel(UUID id) {
        return sql.update(
                        "update job set cancel_requested = true, updated_at = ? where id = ? and state = 'RUNNING'",
                        now(),
                        id)
                == 1;
    }

    private Job job(ResultSet row, @Nullable String result) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                (Long) row.getObject("total"),
                row.getLong("errors"),
                result == null ? null : tree(result),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a column of type jsonb holds no JSON", impossible);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
