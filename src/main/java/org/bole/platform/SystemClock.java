package org.bole.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the service, in the zone whose days count for deadlines and dates; tests replace it. */
class SystemClock {
    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "bole.time-zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        return Clock.system(zone);
    }

    /** Constraints on dates ask the same clock. */
    @Produces
    @Singleton
    ClockProvider validation(Clock clock) {
        return () -> clock;
    }
}
