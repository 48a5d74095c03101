package org.bole.round.rest.report;

import java.util.List;
import java.util.function.Function;
import org.bole.platform.sheet.Cell;
import org.bole.platform.sheet.Column;
import org.bole.platform.sheet.Sheet;
import org.bole.round.domain.LeftOut;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.domain.UnfilledPlace;
import org.jspecify.annotations.Nullable;

/** What is missing: places without people, and people without places. */
final class GapSheets {
    private GapSheets() {}

    static Sheet<?> unfilled(Printed printed) {
        return new Sheet<>(
                printed.say("sheet.unfilled"),
                List.of(
                        printed.words("request", place -> printed.title(place.request())),
                        printed.words("firm", place -> printed.firm(place.request())),
                        printed.words("district", place -> printed.district(place.request())),
                        printed.number("team", UnfilledPlace::team),
                        printed.words("role", place -> printed.say(ReportWords.name(place.role()))),
                        printed.words("why", place -> printed.say(ReportWords.why(place))),
                        printed.number("placeCandidates", UnfilledPlace::candidates),
                        printed.number("eligible", UnfilledPlace::eligible),
                        printed.words(
                                "help",
                                place -> printed.say(
                                        ReportWords.joined(printed.words().help(place))))),
                printed.reported().report().unfilled());
    }

    static Sheet<?> leftOut(Printed printed) {
        return people(printed, "sheet.leftOut", printed.reported().report().leftOut());
    }

    static Sheet<?> studentsLeftOut(Printed printed) {
        return people(
                printed, "sheet.studentsLeftOut", printed.reported().report().studentsLeftOut());
    }

    private static Sheet<?> people(Printed printed, String name, List<LeftOut> people) {
        return new Sheet<>(
                printed.say(name),
                List.of(
                        printed.words("person", one -> printed.person(one.profile())),
                        printed.words("employer", one -> printed.employer(one.profile())),
                        printed.words("reason", one -> printed.say(ReportWords.name(one.reason()))),
                        printed.number("capacity", LeftOut::capacity),
                        printed.number("candidateOf", LeftOut::places),
                        printed.number("forbidden", LeftOut::forbidden),
                        printed.number("bestRank", LeftOut::bestRank),
                        closest(printed, "closest", miss -> Cell.of(printed.title(miss.request()))),
                        closest(printed, "role", miss -> printed.cell(ReportWords.name(miss.role()))),
                        closest(printed, "rank", miss -> Cell.of(miss.rank())),
                        closest(printed, "match", miss -> Cell.of(miss.points())),
                        closest(printed, "missing", miss -> Cell.of(miss.missing())),
                        printed.words("why", one -> printed.say(printed.words().why(one)))),
                people);
    }

    /** Empty for those who came near no place. */
    private static Column<LeftOut> closest(Printed printed, String heading, Function<NearMiss, @Nullable Cell> cell) {
        return printed.column(
                heading,
                one -> one.near().isEmpty() ? null : cell.apply(one.near().get(0)));
    }
}
