package org.bole.round.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.sql.Columns;
import org.bole.platform.sql.Statements;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.domain.Signed;
import org.bole.request.domain.RequestId;
import org.bole.round.application.Objection;
import org.bole.round.application.Objection.Raised;
import org.bole.round.application.Objection.Ruling;
import org.bole.round.application.Objection.Verdict;
import org.bole.round.application.Publicities;
import org.bole.round.application.Publicity;
import org.bole.round.application.Publicity.End;
import org.jspecify.annotations.Nullable;

@Singleton
class SqlPublicities implements Publicities {
    private final Statements sql;

    SqlPublicities(Statements sql) {
        this.sql = sql;
    }

    @Override
    public void begin(UUID round, Publicity period) {
        sql.update(
                "insert into round_publicity (round_id, number, result, begun_at, begun_by, until)"
                        + " values (?, ?, ?, ?, ?, ?)",
                round,
                period.number(),
                period.result(),
                period.begunAt(),
                period.begunBy(),
                period.until());
    }

    @Override
    public List<Publicity> of(UUID round) {
        return sql.query(
                "select * from round_publicity where round_id = ? order by number", SqlPublicities::period, round);
    }

    @Override
    public Optional<Publicity> running(UUID round) {
        return sql.first(
                "select * from round_publicity where round_id = ? and ended_as is null", SqlPublicities::period, round);
    }

    @Override
    public void end(UUID round, int number, End end) {
        sql.update(
                "update round_publicity set ended_as = ?, ended_at = ?, ended_by = ?, ended_reason = ?"
                        + " where round_id = ? and number = ?",
                end.as().name(),
                end.at(),
                end.by(),
                end.reason(),
                round,
                number);
    }

    @Override
    public List<Objection> objections(UUID round) {
        return sql.query(
                "select * from round_objection where round_id = ? order by number", SqlPublicities::objection, round);
    }

    @Override
    public void object(UUID round, int number, int publicity, Raised raised, Instant at, String by) {
        sql.update(
                "insert into round_objection (round_id, number, publicity, request_id, profile_id, raised_by, objection,"
                        + " made_at, made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                round,
                number,
                publicity,
                raised.request().value(),
                raised.profile() == null ? null : raised.profile().value(),
                raised.by(),
                raised.text(),
                at,
                by);
    }

    @Override
    public void rule(UUID round, int number, Ruling ruling) {
        sql.update(
                "update round_objection set ruling = ?, ruling_reason = ?, ruled_at = ?, ruled_by = ?"
                        + " where round_id = ? and number = ?",
                ruling.verdict().name(),
                ruling.signed().reason(),
                ruling.signed().at(),
                ruling.signed().by(),
                round,
                number);
    }

    private static Publicity period(ResultSet row) throws SQLException {
        String as = row.getString("ended_as");
        return new Publicity(
                row.getInt("number"),
                row.getInt("result"),
                Columns.time(row, "begun_at"),
                row.getString("begun_by"),
                Columns.time(row, "until"),
                as == null
                        ? null
                        : new End(
                                Publicity.As.valueOf(as),
                                Columns.time(row, "ended_at"),
                                row.getString("ended_by"),
                                row.getString("ended_reason")));
    }

    private static Objection objection(ResultSet row) throws SQLException {
        UUID profile = row.getObject("profile_id", UUID.class);
        return new Objection(
                row.getInt("number"),
                row.getInt("publicity"),
                new Raised(
                        new RequestId(row.getObject("request_id", UUID.class)),
                        profile == null ? null : new ProfileId(profile),
                        row.getString("raised_by"),
                        row.getString("objection")),
                Columns.time(row, "made_at"),
                row.getString("made_by"),
                ruling(row));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        String verdict = row.getString("ruling");
        return verdict == null
                ? null
                : new Ruling(
                        Verdict.valueOf(verdict),
                        new Signed(
                                Columns.time(row, "ruled_at"),
                                row.getString("ruled_by"),
                                row.getString("ruling_reason")));
    }
}
