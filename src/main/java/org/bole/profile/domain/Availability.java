package org.bole.profile.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and how much a person can take on.
 *
 * @param regions codes of GB/T 2260 that the person serves; empty: not stated
 * @param mode null: not stated
 * @param teams how many teams at once; null: not stated
 * @param students how many students at once, in all teams together; null: not stated
 * @param daysPerMonth 0–31; null: not stated
 * @param periods when the person is free; empty: not stated
 */
public record Availability(
        List<String> regions,
        @Nullable WorkMode mode,
        @Nullable Integer teams,
        @Nullable Integer students,
        @Nullable Integer daysPerMonth,
        List<Period> periods) {
    public static final Availability NOT_STATED = new Availability(List.of(), null, null, null, null, List.of());

    public Availability {
        regions = List.copyOf(regions);
        periods = List.copyOf(periods);
        if (teams != null && teams < 0) {
            throw new IllegalArgumentException("teams (%d) must be >= 0".formatted(teams));
        }
        if (students != null && students < 0) {
            throw new IllegalArgumentException("students (%d) must be >= 0".formatted(students));
        }
        if (daysPerMonth != null && (daysPerMonth < 0 || daysPerMonth > 31)) {
            throw new IllegalArgumentException("daysPerMonth (%d) must be in 0..31".formatted(daysPerMonth));
        }
    }
}
