package org.bole.round.rest;

import java.util.UUID;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Signed;
import org.bole.round.application.RecordedChoice;
import org.bole.round.domain.ManualChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A choice made by hand.
 *
 * @param number in its round, from 1
 * @param role absent when the person is forbidden in every role
 * @param withdrawn absent while it holds
 */
@Schema(name = "RoundChoice")
public record ChoiceView(
        int number,
        ManualChoice.Kind kind,
        UUID requestId,
        @Nullable Role role,
        UUID profileId,
        Signed made,
        @Nullable Signed withdrawn) {
    static ChoiceView from(RecordedChoice recorded) {
        ManualChoice choice = recorded.choice();
        return new ChoiceView(
                recorded.number(),
                choice.kind(),
                choice.request().value(),
                choice.role(),
                choice.profile().value(),
                recorded.made(),
                recorded.withdrawn());
    }
}
