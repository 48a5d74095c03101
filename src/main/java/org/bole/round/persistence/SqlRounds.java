package org.bole.round.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.platform.sql.Columns;
import org.bole.platform.sql.Statements;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Signed;
import org.bole.proposal.persistence.SignedColumns;
import org.bole.request.domain.RequestId;
import org.bole.round.application.RecordedChoice;
import org.bole.round.application.Round;
import org.bole.round.application.RoundDocument;
import org.bole.round.application.RoundStatus;
import org.bole.round.application.Rounds;
import org.bole.round.application.SolvedRound;
import org.bole.round.domain.ManualChoice;
import org.jspecify.annotations.Nullable;

@Singleton
class SqlRounds implements Rounds {
    private static final String SELECT = "select r.*, i.hash,"
            + " (select count(*) from round_result s where s.round_id = r.id) as results"
            + " from matching_round r left join round_inputs i on i.round_id = r.id";

    private final Statements sql;
    private final ObjectMapper json;

    SqlRounds(Statements sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void add(UUID id, RoundDocument document, Instant at, String by) {
        sql.update(
                "insert into matching_round (id, document, status, created_at, created_by, updated_at)"
                        + " values (?, cast(? as jsonb), 'DRAFT', ?, ?, ?)",
                id,
                text(document),
                at,
                by,
                at);
    }

    @Override
    public Optional<Round> find(UUID id) {
        return sql.first(SELECT + " where r.id = ?", this::round, id);
    }

    @Override
    public Optional<Round> lock(UUID id) {
        return sql.first(SELECT + " where r.id = ? for update of r", this::round, id);
    }

    @Override
    public Optional<Round> ofJob(UUID job) {
        return sql.first(SELECT + " where r.job = ?", this::round, job);
    }

    @Override
    public List<Round> newest(int limit, @Nullable Cursor after) {
        String order = " order by r.created_at desc, r.id desc limit ?";
        return after == null
                ? sql.query(SELECT + order, this::round, limit)
                : sql.query(
                        SELECT + " where (r.created_at, r.id) < (?, ?)" + order,
                        this::round,
                        after.instant(0),
                        after.uuid(1),
                        limit);
    }

    @Override
    public void close(UUID id, Signed why) {
        sql.update(
                "update matching_round set status = 'CLOSED', updated_at = ?, closed_at = ?, closed_by = ?,"
                        + " closed_reason = ? where id = ?",
                why.at(),
                why.at(),
                why.by(),
                why.reason(),
                id);
    }

    @Override
    public void begin(UUID id, UUID job, Instant at) {
        sql.update("update matching_round set job = ?, updated_at = ? where id = ?", job, at, id);
    }

    @Override
    public void release(UUID job) {
        sql.update("update matching_round set job = null where job = ?", job);
    }

    @Override
    public void freeze(UUID id, String hash, byte[] file, Instant at) {
        sql.update(
                "insert into round_inputs (round_id, hash, content, frozen_at) values (?, ?, ?, ?)",
                id,
                hash,
                file,
                at);
        move(id, RoundStatus.FROZEN, at);
    }

    @Override
    public Optional<byte[]> inputs(UUID id) {
        return sql.first("select content from round_inputs where round_id = ?", row -> row.getBytes(1), id);
    }

    @Override
    public void solved(UUID id, String hash, byte[] file, Instant at) {
        sql.update(
                "insert into round_result (round_id, number, hash, content, made_at) values"
                        + " (?, (select count(*) + 1 from round_result where round_id = ?), ?, ?, ?)",
                id,
                id,
                hash,
                file,
                at);
        move(id, RoundStatus.REVIEW, at);
    }

    @Override
    public void move(UUID id, RoundStatus status, Instant at) {
        sql.update("update matching_round set status = ?, updated_at = ? where id = ?", status.name(), at, id);
    }

    @Override
    public Optional<SolvedRound> result(UUID id, int number) {
        return sql.first("select * from round_result where round_id = ? and number = ?", SqlRounds::result, id, number);
    }

    @Override
    public List<RecordedChoice> choices(UUID id) {
        return sql.query("select * from round_choice where round_id = ? order by number", SqlRounds::choice, id);
    }

    @Override
    public void choose(UUID id, int number, ManualChoice choice, Signed made) {
        sql.update(
                "insert into round_choice (round_id, number, kind, request_id, role, profile_id, reason, made_at,"
                        + " made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                number,
                choice.kind().name(),
                choice.request().value(),
                choice.role() == null ? null : choice.role().name(),
                choice.profile().value(),
                made.reason(),
                made.at(),
                made.by());
    }

    @Override
    public void withdraw(UUID id, int number, Signed withdrawn) {
        sql.update(
                "update round_choice set withdrawn_reason = ?, withdrawn_at = ?, withdrawn_by = ?"
                        + " where round_id = ? and number = ?",
                withdrawn.reason(),
                withdrawn.at(),
                withdrawn.by(),
                id,
                number);
    }

    private Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                document(row.getString("document")),
                RoundStatus.valueOf(row.getString("status")),
                row.getObject("job", UUID.class),
                row.getString("hash"),
                row.getInt("results"),
                Columns.time(row, "created_at"),
                row.getString("created_by"),
                Columns.time(row, "updated_at"),
                SignedColumns.signed(row, "closed"));
    }

    private static SolvedRound result(ResultSet row) throws SQLException {
        return new SolvedRound(
                row.getInt("number"), row.getString("hash"), row.getBytes("content"), Columns.time(row, "made_at"));
    }

    private static RecordedChoice choice(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new RecordedChoice(
                row.getInt("number"),
                new ManualChoice(
                        ManualChoice.Kind.valueOf(row.getString("kind")),
                        new RequestId(row.getObject("request_id", UUID.class)),
                        role == null ? null : Role.valueOf(role),
                        new ProfileId(row.getObject("profile_id", UUID.class))),
                new Signed(Columns.time(row, "made_at"), row.getString("made_by"), row.getString("reason")),
                SignedColumns.signed(row, "withdrawn"));
    }

    private String text(RoundDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a valid document must be writable", impossible);
        }
    }

    private RoundDocument document(String text) {
        try {
            return json.readValue(text, RoundDocument.class);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException(
                    "a round is not as this release writes it; maybe a newer one wrote it", foreign);
        }
    }
}
