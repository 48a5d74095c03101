package org.bole.round.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.bole.platform.validation.Concerns;
import org.bole.platform.validation.PlainText;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.ManualChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Choices made together, for one reason.
 *
 * @param reason kept with each of them
 */
@Schema(name = "RoundChoices")
public record ChoicesDocument(
        @NotNull @PlainText(max = 2_000, multiline = true) String reason,

        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid ChoiceDocument> choices) {

    /**
     * A choice.
     *
     * @param role may be left out to forbid somebody in every role; a TALENT can be locked where both mentors are
     */
    @Schema(name = "RoundChoiceDraft")
    public record ChoiceDocument(
            @NotNull ManualChoice.Kind kind,
            @NotNull UUID requestId,
            @Nullable Role role,
            @NotNull UUID profileId) {
        /** A lock is for one role in a team. */
        @Concerns("role")
        @AssertTrue(message = "{org.bole.round.role.message}")
        @Schema(hidden = true)
        public boolean isRoleOfATeam() {
            return role != null || kind != ManualChoice.Kind.LOCK;
        }

        ManualChoice choice() {
            return new ManualChoice(kind, new RequestId(requestId), role, new ProfileId(profileId));
        }
    }

    List<ManualChoice> manual() {
        return choices.stream().map(ChoiceDocument::choice).toList();
    }
}
