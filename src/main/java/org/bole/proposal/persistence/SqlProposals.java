package org.bole.proposal.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.platform.sql.Statements;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.application.ProposalFilter;
import org.bole.proposal.application.Proposals;
import org.bole.proposal.domain.Answer;
import org.bole.proposal.domain.Party;
import org.bole.proposal.domain.Place;
import org.bole.proposal.domain.Proposal;
import org.bole.proposal.domain.ProposalStatus;
import org.bole.proposal.domain.Room.Held;
import org.bole.proposal.domain.Signed;
import org.bole.request.domain.RequestId;
import org.jspecify.annotations.Nullable;

@Singleton
class SqlProposals implements Proposals {
    private static final String IDS = "any(?::text[]::uuid[])";
    /** One argument: now. */
    private static final String HOLDING =
            "(p.state in ('ANNOUNCED', 'ACCEPTED') or p.state = 'OPEN' and (p.answer_by is null or p.answer_by > ?))";

    /** A row for each place that somebody has, also where one person has two of one request. */
    private static final String PLACES =
            "select p.id, p.request_id, y.kind, y.profile_id from proposal_party y join proposal p on p.id = y.proposal_id"
                    + " where y.profile_id is not null and y.verdict is distinct from 'DECLINE' and " + HOLDING;

    private final Statements sql;

    SqlProposals(Statements sql) {
        this.sql = sql;
    }

    @Override
    public void reserve(Collection<UUID> holders) {
        // The same order for everybody, so that nobody waits in a circle.
        String[] ids = holders.stream().distinct().sorted().map(UUID::toString).toArray(String[]::new);
        sql.update("insert into place_holder select unnest(?::text[]::uuid[]) on conflict do nothing", (Object) ids);
        sql.query(
                "select id from place_holder where id = " + IDS + " order by id for update",
                row -> row.getObject(1, UUID.class),
                (Object) ids);
    }

    @Override
    public Held held(Collection<UUID> holders, Instant now) {
        String[] ids = holders.stream().distinct().map(UUID::toString).toArray(String[]::new);
        // Two halves that have an index each; a union leaves out what both find.
        String places = PLACES + " and y.profile_id = " + IDS + " union " + PLACES + " and p.request_id = " + IDS;
        return Held.of(
                sql.query(places, SqlProposals::place, now, ids, now, ids),
                students(" and y.profile_id = " + IDS, now, ids));
    }

    @Override
    public Held held(Instant now) {
        return Held.of(sql.query(PLACES, SqlProposals::place, now), students("", now));
    }

    private Map<ProfileId, Integer> students(String ofMentors, Object... arguments) {
        Map<ProfileId, Integer> students = new HashMap<>();
        sql.query(
                        "select y.profile_id, count(*) from proposal_party y join proposal p on p.id = y.proposal_id"
                                + " join proposal_party t on t.proposal_id = p.id and t.kind = 'TALENT'"
                                + " and t.verdict is distinct from 'DECLINE'"
                                + " where y.kind in ('ENTERPRISE_MENTOR', 'TECH_COMMISSIONER') and " + HOLDING
                                + ofMentors + " group by y.profile_id",
                        row -> Map.entry(new ProfileId(row.getObject(1, UUID.class)), row.getInt(2)),
                        arguments)
                .forEach(one -> students.put(one.getKey(), one.getValue()));
        return students;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new RequestId(row.getObject("request_id", UUID.class)),
                Role.valueOf(row.getString("kind")),
                new ProfileId(row.getObject("profile_id", UUID.class)));
    }

    @Override
    public void add(List<Proposal> proposals) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> parties = new ArrayList<>();
        for (Proposal one : proposals) {
            Proposal.Origin origin = one.origin();
            rows.add(new @Nullable Object[] {
                one.id(),
                one.request().value(),
                origin == null ? null : origin.round(),
                origin == null ? null : origin.result(),
                origin == null ? null : origin.team(),
                one.state().name(),
                one.answerBy(),
                one.usual().teams(),
                one.usual().students(),
                one.note(),
                one.createdAt(),
                one.createdBy(),
                one.updatedAt()
            });
            for (int i = 0; i < one.parties().size(); i++) {
                Party party = one.parties().get(i);
                parties.add(new @Nullable Object[] {
                    one.id(),
                    i,
                    party.kind().name(),
                    party.profile() == null ? null : party.profile().value()
                });
            }
        }
        sql.updateEach(
                "insert into proposal (id, request_id, round_id, result, team, state, answer_by, usual_teams,"
                        + " usual_students, note, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        sql.updateEach(
                "insert into proposal_party (proposal_id, number, kind, profile_id) values (?, ?, ?, ?)", parties);
    }

    @Override
    public Optional<Proposal> find(UUID id) {
        return proposals("select * from proposal where id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Proposal> lock(UUID id) {
        return proposals("select * from proposal where id = ? for update", id).stream()
                .findFirst();
    }

    @Override
    public List<Proposal> accepted(UUID request) {
        return proposals("select * from proposal where request_id = ? and state = 'ACCEPTED' order by id", request);
    }

    @Override
    public List<Proposal> newest(ProposalFilter filter, int limit, @Nullable Cursor after, Instant now) {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        if (filter.request() != null) {
            conditions.add("p.request_id = ?");
            arguments.add(filter.request());
        }
        if (filter.profile() != null) {
            conditions.add("exists (select 1 from proposal_party y where y.proposal_id = p.id and y.profile_id = ?)");
            arguments.add(filter.profile());
        }
        if (filter.round() != null) {
            conditions.add("p.round_id = ?");
            arguments.add(filter.round());
        }
        if (filter.status() != null) {
            conditions.add("p.state = ?");
            arguments.add(
                    filter.status() == ProposalStatus.EXPIRED
                            ? "OPEN"
                            : filter.status().name());
            if (filter.status() == ProposalStatus.OPEN || filter.status() == ProposalStatus.EXPIRED) {
                conditions.add("coalesce(p.answer_by <= ?, false) = ?");
                arguments.add(now);
                arguments.add(filter.status() == ProposalStatus.EXPIRED);
            }
        }
        if (after != null) {
            conditions.add("(p.created_at, p.id) < (?, ?)");
            arguments.add(after.instant(0));
            arguments.add(after.uuid(1));
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return proposals(
                "select p.* from proposal p" + where + " order by p.created_at desc, p.id desc limit " + limit,
                arguments.toArray());
    }

    /** With the parties of each. */
    private List<Proposal> proposals(String select, Object... arguments) {
        Map<UUID, ProposalRow> rows = new LinkedHashMap<>();
        sql.query(select, ProposalRow::of, arguments).forEach(row -> rows.put(row.id(), row));
        if (!rows.isEmpty()) {
            String[] ids = rows.keySet().stream().map(UUID::toString).toArray(String[]::new);
            sql.query(
                            "select * from proposal_party where proposal_id = " + IDS + " order by proposal_id, number",
                            ProposalRow.PartyRow::of,
                            (Object) ids)
                    .forEach(one -> Objects.requireNonNull(rows.get(one.proposal()))
                            .parties()
                            .add(one.party()));
        }
        return rows.values().stream().map(ProposalRow::proposal).toList();
    }

    @Override
    public void update(Proposal proposal) {
        Signed withdrawn = proposal.withdrawn();
        sql.update(
                "update proposal set state = ?, updated_at = ?, withdrawn_at = ?, withdrawn_by = ?,"
                        + " withdrawn_reason = ? where id = ?",
                proposal.state().name(),
                proposal.updatedAt(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawn == null ? null : withdrawn.by(),
                withdrawn == null ? null : withdrawn.reason(),
                proposal.id());
        for (int i = 0; i < proposal.parties().size(); i++) {
            Answer answer = proposal.parties().get(i).answer();
            if (answer != null) {
                sql.update(
                        "update proposal_party set verdict = ?, decline_reason = ?, note = ?, answered_at = ?,"
                                + " answered_by = ? where proposal_id = ? and number = ?",
                        answer.verdict().name(),
                        answer.reason() == null ? null : answer.reason().name(),
                        answer.note(),
                        answer.at(),
                        answer.by(),
                        proposal.id(),
                        i);
            }
        }
    }

    @Override
    public int open(UUID round, Instant answerBy, Instant now) {
        return sql.update(
                "update proposal set state = 'OPEN', answer_by = ?, updated_at = ?"
                        + " where round_id = ? and state = 'ANNOUNCED'",
                answerBy,
                now,
                round);
    }

    @Override
    public int withdraw(UUID round, Signed by) {
        return sql.update(
                "update proposal set state = 'WITHDRAWN', updated_at = ?, withdrawn_at = ?, withdrawn_by = ?,"
                        + " withdrawn_reason = ? where round_id = ? and state = 'ANNOUNCED'",
                by.at(),
                by.at(),
                by.by(),
                by.reason(),
                round);
    }
}
