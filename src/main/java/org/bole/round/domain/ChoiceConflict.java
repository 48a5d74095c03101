package org.bole.round.domain;

import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.jspecify.annotations.Nullable;

/** Why a choice made by hand cannot be kept, alone or beside the others. */
public record ChoiceConflict(
        Kind kind, RequestId request, @Nullable Role role, ProfileId profile) {
    /** What is wrong. */
    public enum Kind {
        /** The request is not in the round. */
        NO_SUCH_REQUEST,
        /** The person is no candidate for the place: ineligible, excluded, or behind those considered at the freezing. */
        NO_CANDIDATE,
        /** Locked and forbidden. */
        FORBIDDEN,
        /** The request has fewer places than locks. */
        NO_SEAT,
        /** The person can be in fewer teams than locks say; as a student in one. */
        NO_CAPACITY,
        /** A student needs a team whose wanted mentors are all locked, and may have one student more. */
        NO_MENTORS,
        /** One person in two places of one request. */
        TWICE
    }

    /** Whether it is {@code choice} that cannot be kept. */
    public boolean isOf(ManualChoice choice) {
        return equals(of(kind, choice));
    }

    static ChoiceConflict of(Kind kind, ManualChoice choice) {
        return new ChoiceConflict(kind, choice.request(), choice.role(), choice.profile());
    }
}
