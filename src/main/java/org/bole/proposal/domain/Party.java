package org.bole.proposal.domain;

import org.bole.profile.domain.ProfileId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers a proposal.
 *
 * @param profile null exactly for the requester
 * @param answer null while there is none
 */
public record Party(
        PartyKind kind,
        @Nullable ProfileId profile,
        @Nullable Answer answer) {
    public Party {
        if ((profile == null) != (kind == PartyKind.REQUESTER)) {
            throw new IllegalArgumentException("%s with profile %s".formatted(kind, profile));
        }
    }

    public boolean hasDeclined() {
        return answer != null && answer.verdict() == Answer.Verdict.DECLINE;
    }

    public boolean hasAccepted() {
        return answer != null && answer.verdict() == Answer.Verdict.ACCEPT;
    }

    Party with(Answer given) {
        return new Party(kind, profile, given);
    }
}
