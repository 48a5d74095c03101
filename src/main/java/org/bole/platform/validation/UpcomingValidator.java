package org.bole.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Judges {@link Upcoming}. */
public class UpcomingValidator implements ConstraintValidator<Upcoming, OffsetDateTime> {
    @Override
    public boolean isValid(@Nullable OffsetDateTime moment, ConstraintValidatorContext context) {
        if (moment == null) {
            return true;
        }
        Clock clock = context.getClockProvider().getClock();
        Instant last = ZonedDateTime.now(clock).plusYears(Upcoming.YEARS).toInstant();
        return moment.toInstant().isAfter(clock.instant())
                && !moment.toInstant().isAfter(last);
    }
}
