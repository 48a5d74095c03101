package org.bole.proposal.domain;

import java.util.Arrays;
import org.bole.profile.domain.Role;
import org.jspecify.annotations.Nullable;

/** As what somebody answers a proposal. */
public enum PartyKind {
    /** The organisation that asked for the team. */
    REQUESTER(null),
    ENTERPRISE_MENTOR(Role.ENTERPRISE_MENTOR),
    TECH_COMMISSIONER(Role.TECH_COMMISSIONER),
    /** Has a seat beside the team: who declines leaves it, and the team goes on. */
    TALENT(Role.TALENT);

    private final @Nullable Role role;

    PartyKind(@Nullable Role role) {
        this.role = role;
    }

    /** The role in the team; null for the requester, who has none. */
    public @Nullable Role role() {
        return role;
    }

    /** Whether nothing comes of the proposal without this party. */
    public boolean decides() {
        return this != TALENT;
    }

    public static PartyKind of(Role role) {
        return Arrays.stream(values())
                .filter(kind -> kind.role == role)
                .findFirst()
                .orElseThrow();
    }
}
