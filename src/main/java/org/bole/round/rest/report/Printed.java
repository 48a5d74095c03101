package org.bole.round.rest.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.bole.platform.sheet.Cell;
import org.bole.platform.sheet.Column;
import org.bole.platform.text.Bilingual;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.round.application.RoundDirectory;
import org.bole.round.application.RoundReports.Reported;
import org.bole.round.domain.Affiliations.Asker;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being put on paper, in one language.
 *
 * @param zone whose clock people read
 */
record Printed(Reported reported, ReportWords words, Locale locale, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX", Locale.ROOT);

    RoundDirectory directory() {
        return reported.directory();
    }

    String say(String key, Object... arguments) {
        return say(ReportWords.text(key, arguments));
    }

    String say(Bilingual text) {
        return text.in(locale);
    }

    Cell cell(Bilingual text) {
        return Cell.of(say(text));
    }

    String time(Instant instant) {
        return TIME.withZone(zone).format(instant);
    }

    /** @param heading key of what stands above */
    <T> Column<T> column(String heading, Function<T, @Nullable Cell> cell) {
        return new Column<>(say("head." + heading), cell);
    }

    <T> Column<T> words(String heading, Function<T, @Nullable String> text) {
        return column(heading, row -> {
            String said = text.apply(row);
            return said == null ? null : Cell.of(said);
        });
    }

    <T> Column<T> number(String heading, Function<T, Number> number) {
        return column(heading, row -> {
            Number value = number.apply(row);
            return value instanceof Double decimal ? new Cell.Decimal(decimal) : Cell.of(value.longValue());
        });
    }

    <T> Column<T> share(String heading, Function<T, Double> share) {
        return column(heading, row -> new Cell.Share(share.apply(row)));
    }

    /** The name, or the id of who is gone; nothing for nobody. */
    @Nullable
    String person(@Nullable ProfileId profile) {
        return profile == null ? null : named(directory().name(profile), profile.value());
    }

    @Nullable
    String employer(@Nullable ProfileId profile) {
        return profile == null ? null : directory().name(directory().employer(profile));
    }

    String title(RequestId request) {
        return named(directory().name(request), request.value());
    }

    @Nullable
    String firm(RequestId request) {
        Asker asker = directory().asker(request);
        return asker == null ? null : directory().name(asker.organization());
    }

    String district(RequestId request) {
        Asker asker = directory().asker(request);
        return say(words.district(asker == null ? null : asker.district()));
    }

    private static String named(@Nullable String name, UUID id) {
        return name == null ? id.toString() : name;
    }
}
