package org.bole.proposal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bole.platform.sql.Columns;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.domain.Answer;
import org.bole.proposal.domain.DeclineReason;
import org.bole.proposal.domain.Party;
import org.bole.proposal.domain.PartyKind;
import org.bole.proposal.domain.Proposal;
import org.bole.proposal.domain.Proposal.Origin;
import org.bole.proposal.domain.ProposalStatus;
import org.bole.proposal.domain.Signed;
import org.bole.proposal.domain.Usual;
import org.bole.request.domain.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code proposal}.
 *
 * @param parties filled by whoever reads their rows
 */
record ProposalRow(
        UUID id,
        UUID request,
        @Nullable Origin origin,
        List<Party> parties,
        ProposalStatus state,
        @Nullable Instant answerBy,
        Usual usual,
        @Nullable String note,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        @Nullable Signed withdrawn) {

    /** A row of the table {@code proposal_party}. */
    record PartyRow(UUID proposal, Party party) {
        static PartyRow of(ResultSet row) throws SQLException {
            UUID profile = row.getObject("profile_id", UUID.class);
            return new PartyRow(
                    row.getObject("proposal_id", UUID.class),
                    new Party(
                            PartyKind.valueOf(row.getString("kind")),
                            profile == null ? null : new ProfileId(profile),
                            answer(row)));
        }

        private static @Nullable Answer answer(ResultSet row) throws SQLException {
            String verdict = row.getString("verdict");
            String reason = row.getString("decline_reason");
            return verdict == null
                    ? null
                    : new Answer(
                            Answer.Verdict.valueOf(verdict),
                            reason == null ? null : DeclineReason.valueOf(reason),
                            row.getString("note"),
                            Columns.time(row, "answered_at"),
                            row.getString("answered_by"));
        }
    }

    static ProposalRow of(ResultSet row) throws SQLException {
        UUID round = row.getObject("round_id", UUID.class);
        return new ProposalRow(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                round == null ? null : new Origin(round, row.getInt("result"), row.getInt("team")),
                new ArrayList<>(),
                ProposalStatus.valueOf(row.getString("state")),
                Columns.timeOrNull(row, "answer_by"),
                new Usual(row.getInt("usual_teams"), row.getInt("usual_students")),
                row.getString("note"),
                Columns.time(row, "created_at"),
                row.getString("created_by"),
                Columns.time(row, "updated_at"),
                SignedColumns.signed(row, "withdrawn"));
    }

    Proposal proposal() {
        return new Proposal(
                id,
                new RequestId(request),
                origin,
                parties,
                state,
                answerBy,
                usual,
                note,
                createdAt,
                createdBy,
                updatedAt,
                withdrawn);
    }
}
