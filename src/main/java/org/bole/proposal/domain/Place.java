package org.bole.proposal.domain;

import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;

/** Somebody in a role of a request's team. */
public record Place(RequestId request, Role role, ProfileId profile) {
    /** The places of one role in a request. */
    public record Seats(RequestId request, Role role) {}

    /** Somebody in a request's teams. */
    public record Member(RequestId request, ProfileId profile) {}

    public Member member() {
        return new Member(request, profile);
    }

    public Seats seats() {
        return new Seats(request, role);
    }
}
