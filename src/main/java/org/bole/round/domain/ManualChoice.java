package org.bole.round.domain;

import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided by hand about a round. Every solution keeps to it.
 *
 * @param role the place; null only when forbidden in every one
 */
public record ManualChoice(
        Kind kind, RequestId request, @Nullable Role role, ProfileId profile) {
    /** What was decided. */
    public enum Kind {
        /** The person must be in a team of the request, in this role. */
        LOCK,
        /** The person must not. */
        FORBID
    }

    /** @throws IllegalArgumentException when a lock names no role */
    public ManualChoice {
        if (role == null && kind == Kind.LOCK) {
            throw new IllegalArgumentException("a lock must name a role");
        }
    }
}
