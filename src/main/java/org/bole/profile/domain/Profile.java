package org.bole.profile.domain;

import java.util.Set;

/**
 * One person's expertise.
 *
 * @param roles what the person can be in a match; empty: any role
 */
public record Profile(
        Set<Role> roles,
        Expertise expertise,
        Qualification qualification,
        Availability availability,
        Standing standing) {
    public Profile {
        roles = Set.copyOf(roles);
    }

    /** Whether the person can be {@code role}. */
    public boolean canBe(Role role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
