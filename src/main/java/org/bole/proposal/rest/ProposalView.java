package org.bole.proposal.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bole.proposal.application.ProposalRegister.Current;
import org.bole.proposal.domain.Answer;
import org.bole.proposal.domain.DeclineReason;
import org.bole.proposal.domain.Party;
import org.bole.proposal.domain.PartyKind;
import org.bole.proposal.domain.Proposal;
import org.bole.proposal.domain.Proposal.Origin;
import org.bole.proposal.domain.ProposalStatus;
import org.bole.proposal.domain.Signed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team that is offered to its people.
 *
 * @param round that formed it; absent for a team formed by hand
 * @param parties the requester first, then the members
 * @param answerBy when it expires; absent while it is announced only
 * @param note why it was formed by hand
 * @param withdrawn absent unless taken back
 */
@Schema(name = "Proposal")
public record ProposalView(
        UUID id,
        UUID requestId,
        @Nullable RoundOrigin round,
        ProposalStatus status,
        List<PartyView> parties,
        @Nullable Instant answerBy,
        @Nullable String note,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        @Nullable Signed withdrawn) {

    /**
     * Where a team comes from.
     *
     * @param result number of the solution
     * @param team among the teams of the request, from 1
     */
    @Schema(name = "ProposalRound")
    public record RoundOrigin(UUID roundId, int result, int team) {
        static RoundOrigin from(Origin origin) {
            return new RoundOrigin(origin.round(), origin.result(), origin.team());
        }
    }

    /**
     * Who answers.
     *
     * @param profileId absent for the requester
     * @param answer absent while there is none
     */
    @Schema(name = "ProposalParty")
    public record PartyView(
            PartyKind party,
            @Nullable UUID profileId,
            @Nullable AnswerView answer) {
        static PartyView from(Party party) {
            return new PartyView(
                    party.kind(),
                    party.profile() == null ? null : party.profile().value(),
                    party.answer() == null ? null : AnswerView.from(party.answer()));
        }
    }

    /** What a party said. */
    @Schema(name = "ProposalAnswer")
    public record AnswerView(
            Answer.Verdict verdict,
            @Nullable DeclineReason reason,
            @Nullable String note,
            Instant at,
            String by) {
        static AnswerView from(Answer answer) {
            return new AnswerView(answer.verdict(), answer.reason(), answer.note(), answer.at(), answer.by());
        }
    }

    static ProposalView from(Current current) {
        Proposal proposal = current.proposal();
        return new ProposalView(
                proposal.id(),
                proposal.request().value(),
                proposal.origin() == null ? null : RoundOrigin.from(proposal.origin()),
                current.status(),
                proposal.parties().stream().map(PartyView::from).toList(),
                proposal.answerBy(),
                proposal.note(),
                proposal.createdAt(),
                proposal.createdBy(),
                proposal.updatedAt(),
                proposal.withdrawn());
    }
}
