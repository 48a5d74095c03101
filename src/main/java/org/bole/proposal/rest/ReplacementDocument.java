package org.bole.proposal.rest;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.bole.platform.validation.PlainText;
import org.bole.platform.validation.Upcoming;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.application.ProposalRegister.Replacement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for a place of a team that came to nothing.
 *
 * @param role whose place: ENTERPRISE_MENTOR or TECH_COMMISSIONER
 * @param answerBy when the new proposal expires; left out: as usual
 * @param note why this person
 */
@Schema(name = "ProposalReplacement")
public record ReplacementDocument(
        @NotNull Role role,
        @NotNull UUID profileId,
        @Upcoming @Nullable OffsetDateTime answerBy,
        @PlainText(max = 2_000, multiline = true) @Nullable String note) {
    Replacement replacement() {
        return new Replacement(role, new ProfileId(profileId), answerBy, note);
    }
}
