package org.bole.round.domain;

import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.team.domain.TeamPoints;
import org.jspecify.annotations.Nullable;

/**
 * A team of a round.
 *
 * @param number among the teams of its request, from 1
 * @param mentor null where none is wanted, or nobody was left
 * @param commissioner null where none is wanted, or nobody was left
 */
public record RoundTeam(
        RequestId request,
        int number,
        @Nullable ProfileId mentor,
        @Nullable ProfileId commissioner,
        TeamPoints points) {
    /** Whether nobody is in it. */
    public boolean isEmpty() {
        return mentor == null && commissioner == null;
    }

    /** Whether somebody is in it. */
    public boolean has(ProfileId profile) {
        return profile.equals(mentor) || profile.equals(commissioner);
    }

    /** Who has a place. */
    public @Nullable ProfileId in(Role role) {
        return switch (role) {
            case ENTERPRISE_MENTOR -> mentor;
            case TECH_COMMISSIONER -> commissioner;
            case TALENT -> null;
        };
    }
}
