package org.bole.platform.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that lasts from one day to another, both included; null means open. */
public interface HasPeriod {
    @Nullable
    LocalDate from();

    @Nullable
    LocalDate to();
}
