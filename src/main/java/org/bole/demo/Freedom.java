package org.bole.demo;

import java.time.LocalDate;
import java.util.List;
import org.bole.profile.application.ProfileDocument.Capacity;
import org.bole.profile.application.ProfileDocument.Consent;
import org.bole.profile.application.ProfileDocument.FreePeriod;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Visibility;
import org.bole.profile.domain.WorkMode;

/**
 * When, where and whether a person takes part. A few have said no, show themselves to nobody, or have no time left, so
 * that every reason against a match occurs.
 *
 * @param regions GB/T 2260
 */
record Freedom(
        List<String> regions,
        WorkMode mode,
        Capacity capacity,
        List<FreePeriod> periods,
        Consent consent,
        Visibility visibility) {
    private static final String CONSENT_VERSION = "2026-1";

    static Freedom of(Role role, Places places, LocalDate today, Draw draw) {
        return new Freedom(
                regions(places, draw),
                draw.one(List.of(WorkMode.HYBRID, WorkMode.HYBRID, WorkMode.ON_SITE, WorkMode.REMOTE)),
                capacity(role, draw),
                periods(today, draw),
                new Consent(draw.between(0, 199) >= 3, today.minusDays(draw.between(3, 400)), CONSENT_VERSION),
                visibility(draw));
    }

    private static List<String> regions(Places places, Draw draw) {
        return draw.chance(70) ? List.of(places.region()) : List.of(places.region(), draw.one(places.neighbours()));
    }

    private static Capacity capacity(Role role, Draw draw) {
        if (draw.between(0, 199) < 3) {
            return new Capacity(0, null, draw.between(1, 4));
        }
        return role == Role.TALENT
                ? new Capacity(1, null, draw.between(8, 20))
                : new Capacity(draw.between(1, 3), null, draw.between(2, 10));
    }

    private static List<FreePeriod> periods(LocalDate today, Draw draw) {
        int number = draw.between(0, 9);
        if (number < 2) {
            return List.of();
        }
        LocalDate from = today.minusDays(draw.between(-30, 90));
        LocalDate to = from.plusDays(draw.between(240, 720));
        FreePeriod first = new FreePeriod(from, to);
        LocalDate again = to.plusDays(draw.between(60, 150));
        return number < 9 ? List.of(first) : List.of(first, new FreePeriod(again, again.plusDays(180)));
    }

    private static Visibility visibility(Draw draw) {
        int place = draw.between(0, 199);
        if (place < 2) {
            return Visibility.HIDDEN;
        }
        return place < 4 ? Visibility.ORGANIZATION : Visibility.DISTRICT;
    }
}
