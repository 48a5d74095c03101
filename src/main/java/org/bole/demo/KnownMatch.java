package org.bole.demo;

import java.util.List;
import org.bole.profile.domain.Role;

/**
 * Who answers a request in a role, by construction: the people made of the request's own topic whom no rule keeps out.
 *
 * @param request its {@code externalRef}
 * @param profiles their {@code externalRef}s, at most ten, in no order of merit
 */
public record KnownMatch(String request, Role role, List<String> profiles) {
    public KnownMatch {
        profiles = List.copyOf(profiles);
    }
}
