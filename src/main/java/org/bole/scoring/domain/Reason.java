package org.bole.scoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a profile cannot be matched with a request in a role.
 *
 * @param wanted what the request asks for, as a code or name; null where the rule compares nothing
 * @param found what the profile has; null where it says nothing
 */
public record Reason(
        Code code, @Nullable String wanted, @Nullable String found) {
    /** Stable and machine-readable. */
    public enum Code {
        ROLE_NOT_HELD,
        ROLE_NOT_ASKED,
        NO_CONSENT,
        NOT_VISIBLE,
        NO_CAPACITY,
        RANK_TOO_LOW,
        RANK_UNKNOWN,
        DEGREE_TOO_LOW,
        DEGREE_UNKNOWN,
        LANGUAGE_MISSING,
        SAME_INSTITUTION,
        NOT_OWN_MENTOR,
        OWNERSHIP,
        EMPLOYER_OWNERSHIP,
        DECLARED_CONFLICT,
        EXCLUDED_ORGANIZATION
    }

    public static Reason of(Code code) {
        return new Reason(code, null, null);
    }
}
