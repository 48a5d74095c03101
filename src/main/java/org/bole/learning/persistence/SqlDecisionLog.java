package org.bole.learning.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bole.learning.application.DecisionFilter;
import org.bole.learning.application.DecisionKind;
import org.bole.learning.application.DecisionLog;
import org.bole.learning.application.DecisionSort;
import org.bole.learning.application.Recorded;
import org.bole.learning.domain.Decision;
import org.bole.learning.domain.Grade;
import org.bole.learning.domain.Seat;
import org.bole.learning.domain.Slate;
import org.bole.learning.domain.Verdict;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Sort;
import org.bole.platform.sql.Columns;
import org.bole.platform.sql.Statements;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.DeclineReason;
import org.bole.request.domain.RequestKind;
import org.jspecify.annotations.Nullable;

@Singleton
class SqlDecisionLog implements DecisionLog {
    private final Statements sql;
    private final ModelJson json;

    SqlDecisionLog(Statements sql, ModelJson json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void add(Recorded recorded, Models models) {
        Decision decision = recorded.decision();
        Seat seat = decision.subject().seat();
        Verdict verdict = decision.verdict();
        sql.update(
                "insert into decision (id, request_id, profile_id, role, request_kind, kind, reason, grade, position,"
                        + " note, decided_at, decided_by, recorded_by, model, base, points, eligible, components)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))",
                decision.id(),
                seat.request(),
                decision.subject().profile().value(),
                seat.role().name(),
                decision.subject().kind().name(),
                DecisionKind.of(verdict).name(),
                verdict instanceof Verdict.Declined declined ? declined.reason().name() : null,
                verdict instanceof Verdict.Evaluated evaluated
                        ? evaluated.grade().name()
                        : null,
                decision.shown().position(),
                recorded.note(),
                decision.at(),
                recorded.decidedBy(),
                recorded.recordedBy(),
                models.inForce(),
                models.base(),
                decision.shown().points(),
                decision.shown().eligible(),
                json.text(decision.shown().values()));
    }

    @Override
    public void keep(Slate slate, Models models, Instant at) {
        sql.update(
                "insert into slate (request_id, role, taken_at, model, base, places)"
                        + " values (?, ?, ?, ?, ?, cast(? as jsonb)) on conflict (request_id, role) do update"
                        + " set taken_at = excluded.taken_at, model = excluded.model, base = excluded.base,"
                        + " places = excluded.places",
                slate.seat().request(),
                slate.seat().role().name(),
                at,
                models.inForce(),
                models.base(),
                json.text(slate.places()));
    }

    @Override
    public Optional<Recorded> find(UUID id) {
        return sql.first("select * from decision where id = ?", this::recorded, id);
    }

    @Override
    public List<Recorded> list(DecisionFilter filter, Sort<DecisionSort> sort, int limit, @Nullable Cursor after) {
        Conditions conditions = new Conditions()
                .equal("request_id", filter.request())
                .equal("profile_id", filter.profile())
                .equal("role", name(filter.role()))
                .equal("kind", name(filter.kind()))
                .equal("reason", name(filter.reason()))
                .equal("grade", name(filter.grade()))
                .equal("model", filter.model());
        if (after != null) {
            conditions.after(sort, after);
        }
        return sql.query(
                "select * from decision" + conditions + " order by " + sort.orderBy() + " limit " + limit,
                this::recorded,
                conditions.arguments());
    }

    @Override
    public List<Decision> newest(String base, int most) {
        return sql.query(
                "select * from decision where base = ? order by decided_at desc, id desc limit ?",
                row -> recorded(row).decision(),
                base,
                most);
    }

    @Override
    public Map<Seat, Slate> slates(String base, int newest) {
        Map<Seat, Slate> slates = new TreeMap<>();
        sql.query(
                        "select request_id, role, places from slate where base = ? and (request_id, role) in (select"
                                + " request_id, role from decision where base = ? order by decided_at desc, id desc"
                                + " limit ?)",
                        row -> new Slate(seat(row), json.places(row.getString("places"))),
                        base,
                        base,
                        newest)
                .forEach(slate -> slates.put(slate.seat(), slate));
        return slates;
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        Decision.Shown shown = new Decision.Shown(
                row.getString("model"),
                (Integer) row.getObject("position"),
                row.getInt("points"),
                row.getBoolean("eligible"),
                json.values(row.getString("components")));
        Decision decision = new Decision(
                row.getObject("id", UUID.class),
                new Decision.Subject(
                        seat(row),
                        RequestKind.valueOf(row.getString("request_kind")),
                        new ProfileId(row.getObject("profile_id", UUID.class))),
                verdict(row),
                shown,
                Columns.time(row, "decided_at"));
        return new Recorded(decision, row.getString("decided_by"), row.getString("recorded_by"), row.getString("note"));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(row.getObject("request_id", UUID.class), Role.valueOf(row.getString("role")));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return switch (DecisionKind.valueOf(row.getString("kind"))) {
            case SHORTLIST -> new Verdict.Shortlisted();
            case ACCEPT -> new Verdict.Accepted();
            case DECLINE -> new Verdict.Declined(DeclineReason.valueOf(row.getString("reason")));
            case EVALUATION -> new Verdict.Evaluated(Grade.valueOf(row.getString("grade")));
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** What a row must fulfil, and the arguments for it in order. */
    private static final class Conditions {
        private final List<String> parts = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        Conditions equal(String column, @Nullable Object value) {
            if (value != null) {
                parts.add(column + " = ?");
                arguments.add(value);
            }
            return this;
        }

        void after(Sort<DecisionSort> sort, Cursor cursor) {
            parts.add("(%s, id) %s (?, ?)".formatted(sort.field().attribute(), sort.descending() ? "<" : ">"));
            arguments.add(cursor.instant(0));
            arguments.add(cursor.uuid(1));
        }

        Object[] arguments() {
            return arguments.toArray();
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }
    }
}
