package org.bole.request.domain;

import org.bole.profile.domain.Role;

/** How many people a request wants in each role, and where its enterprise mentor comes from; all zero: not stated. */
public record Seats(int enterpriseMentors, int techCommissioners, int talents, MentorSource mentorSource) {
    public static final Seats NOT_STATED = new Seats(0, 0, 0, MentorSource.ANY);

    public Seats {
        if (enterpriseMentors < 0 || techCommissioners < 0 || talents < 0) {
            throw new IllegalArgumentException(
                    "seats (%d, %d, %d) must be >= 0".formatted(enterpriseMentors, techCommissioners, talents));
        }
    }

    public int of(Role role) {
        return switch (role) {
            case ENTERPRISE_MENTOR -> enterpriseMentors;
            case TECH_COMMISSIONER -> techCommissioners;
            case TALENT -> talents;
        };
    }

    /** How many people the request takes in {@code role}; one, where it names no seats at all. */
    public int wanted(Role role) {
        return offers(role) ? Math.max(1, of(role)) : 0;
    }

    /** Whether the request takes people in {@code role}: it names a seat for it, or names no seats at all. */
    public boolean offers(Role role) {
        return of(role) > 0 || enterpriseMentors + techCommissioners + talents == 0;
    }
}
