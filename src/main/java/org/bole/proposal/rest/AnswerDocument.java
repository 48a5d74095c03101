package org.bole.proposal.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bole.platform.validation.Concerns;
import org.bole.platform.validation.PlainText;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.application.Answers.Said;
import org.bole.proposal.domain.Answer.Verdict;
import org.bole.proposal.domain.DeclineReason;
import org.bole.proposal.domain.PartyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a party says to a proposal.
 *
 * @param profileId who of several talents; may be left out for the others
 * @param reason of a decline
 * @param note in the party's own words
 */
@Schema(name = "ProposalAnswerDraft")
public record AnswerDocument(
        @NotNull PartyKind party,
        @Nullable UUID profileId,
        @NotNull Verdict verdict,
        @Nullable DeclineReason reason,
        @PlainText(max = 2_000, multiline = true) @Nullable String note) {

    /** Who declines says why; who accepts need not. */
    @Concerns("reason")
    @AssertTrue(message = "{org.bole.proposal.reason.message}")
    @Schema(hidden = true)
    public boolean isDeclineWithReason() {
        return verdict == null || (reason == null) == (verdict == Verdict.ACCEPT);
    }

    Said said() {
        return new Said(party, profileId == null ? null : new ProfileId(profileId), verdict, reason, note);
    }
}
