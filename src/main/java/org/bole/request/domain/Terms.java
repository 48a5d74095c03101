package org.bole.request.domain;

import org.bole.profile.domain.Period;
import org.bole.profile.domain.WorkMode;
import org.jspecify.annotations.Nullable;

/** Where and when the work is; each part null where not stated. {@code region} is a code of GB/T 2260. */
public record Terms(
        @Nullable String region,
        @Nullable WorkMode mode,
        @Nullable Period period) {
    public static final Terms NOT_STATED = new Terms(null, null, null);
}
