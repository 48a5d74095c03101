package org.bole.round.rest.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.profile.domain.Role;
import org.bole.round.application.RoundDirectory;
import org.bole.round.domain.LeftOut;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.domain.Shortfall;
import org.bole.round.domain.Shortfall.Place;
import org.bole.round.domain.Shortfall.Remedy;
import org.bole.round.domain.UnfilledPlace;
import org.jspecify.annotations.Nullable;

/** Says what a report finds in words, Chinese and English. */
final class ReportWords {
    private static final Messages MESSAGES = Messages.of("report");
    private static final Messages ROUND = Messages.of("round");

    private final RoundDirectory directory;
    private final Map<Place, Shortfall> shortfalls;

    ReportWords(RoundDirectory directory, List<Shortfall> shortfalls) {
        this.directory = directory;
        this.shortfalls = shortfalls.stream()
                .flatMap(one -> one.places().stream().map(place -> Map.entry(place, one)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Bilingual text(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** The name of a constant; of null: that it is not stated. */
    static Bilingual name(@Nullable Enum<?> constant) {
        return constant == null
                ? MESSAGES.get("unknown")
                : MESSAGES.get(
                        "name.%s.%s".formatted(constant.getDeclaringClass().getSimpleName(), constant.name()));
    }

    /** A district by its code; of null: that it is not stated. */
    Bilingual district(@Nullable String code) {
        Bilingual name = code == null ? null : directory.districts().get(code);
        return name == null ? MESSAGES.get("unknown") : name;
    }

    static Bilingual why(UnfilledPlace place) {
        return ROUND.get(
                "unfilled." + place.reason(),
                number(place.candidates()),
                number(place.eligible()),
                number(place.excluded()));
    }

    /** What would fill an empty place; never empty. */
    List<Bilingual> help(UnfilledPlace place) {
        Shortfall shortfall = shortfalls.get(new Place(place.request(), place.role()));
        return switch (place.reason()) {
            case NOBODY_ELIGIBLE -> List.of(MESSAGES.get("help.NOBODY_ELIGIBLE"));
            case ALL_EXCLUDED -> List.of(MESSAGES.get("help.ALL_EXCLUDED"));
            case ALL_FORBIDDEN -> List.of(MESSAGES.get("help.ALL_FORBIDDEN"));
            case MENTOR_MISSING -> List.of(MESSAGES.get("help.MENTOR_MISSING"));
            case MENTORS_FULL -> List.of(MESSAGES.get("help.MENTORS_FULL"));
            case ALL_TAKEN ->
                shortfall == null
                        ? List.of(MESSAGES.get("help.search"))
                        : shortfall.remedies().isEmpty()
                                ? List.of(MESSAGES.get("help.NOBODY_ELIGIBLE"))
                                : shortfall.remedies().stream()
                                        .map(this::remedy)
                                        .toList();
        };
    }

    private Bilingual remedy(Remedy remedy) {
        String name = directory.name(remedy.profile());
        return ROUND.get(
                "remedy",
                name == null ? remedy.profile().value().toString() : name,
                number(remedy.to()),
                number(remedy.from()),
                number(remedy.fills()));
    }

    Bilingual why(LeftOut one) {
        String places = number(one.places());
        String key = "left." + one.reason();
        return switch (one.reason()) {
            case NO_ROOM -> MESSAGES.get(key);
            case ALL_FORBIDDEN, ALL_LOCKED -> MESSAGES.get(key, places);
            case PLACE_EMPTY, NO_MENTOR, OTHERS_AHEAD -> {
                NearMiss closest = one.near().get(0);
                yield MESSAGES.get(key, places, place(closest), missing(closest), number(one.bestRank()));
            }
        };
    }

    /** A place by the title of its request and its role. */
    Bilingual place(NearMiss miss) {
        String title = directory.name(miss.request());
        return MESSAGES.get("place", title == null ? miss.request().value().toString() : title, name(miss.role()));
    }

    static Bilingual missing(NearMiss miss) {
        String of = miss.role() == Role.TALENT ? "missing.seat." : "missing.";
        return miss.missing() == 0
                ? MESSAGES.get(of + "none")
                : MESSAGES.get(of + (miss.missing() > 0 ? "fewer" : "more"), number(Math.abs(miss.missing())));
    }

    /** Several texts as one. */
    static Bilingual joined(List<Bilingual> texts) {
        Function<Function<Bilingual, String>, String> join =
                language -> texts.stream().map(language).collect(Collectors.joining("\n"));
        return new Bilingual(join.apply(Bilingual::zh), join.apply(Bilingual::en));
    }

    private static String number(int number) {
        return String.valueOf(number);
    }
}
