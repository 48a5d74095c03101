package org.bole.round.rest.report;

import java.util.ArrayList;
import java.util.List;
import org.bole.platform.sheet.Column;
import org.bole.platform.sheet.Sheet;
import org.bole.round.domain.EmployerShare;
import org.bole.round.domain.LoadDistribution.Carried;
import org.bole.round.domain.RequestShare;

/** Who has how much: by employer, by district, by stage, by kind of request, by number of teams. */
final class GroupSheets {
    private GroupSheets() {}

    static Sheet<?> employers(Printed printed) {
        return new Sheet<>(
                printed.say("sheet.employers"),
                List.of(
                        printed.words("employer", one -> employer(printed, one)),
                        printed.words("kind", one -> kind(printed, one)),
                        printed.number("candidates", EmployerShare::candidates),
                        printed.share("candidateShare", EmployerShare::candidateShare),
                        printed.number("placed", EmployerShare::placed),
                        printed.number("placesHeld", EmployerShare::places),
                        printed.share("placeShare", EmployerShare::placeShare),
                        printed.number("meanMatch", EmployerShare::meanPoints)),
                printed.reported().report().employers());
    }

    private static String employer(Printed printed, EmployerShare share) {
        String name = printed.directory().name(share.employer());
        return name == null ? printed.say("unknown") : name;
    }

    private static String kind(Printed printed, EmployerShare share) {
        var employer = share.employer();
        return printed.say(ReportWords.name(
                employer == null ? null : printed.directory().kinds().get(employer)));
    }

    static Sheet<?> districts(Printed printed) {
        List<Column<RequestShare<String>>> columns = new ArrayList<>();
        columns.add(printed.words("code", RequestShare::group));
        columns.add(printed.words("district", one -> printed.say(printed.words().district(one.group()))));
        columns.addAll(figures(printed));
        return new Sheet<>(
                printed.say("sheet.districts"),
                columns,
                printed.reported().report().districts());
    }

    static Sheet<?> stages(Printed printed) {
        return named(printed, "stage", printed.reported().report().stages());
    }

    static Sheet<?> kinds(Printed printed) {
        return named(printed, "requestKind", printed.reported().report().kinds());
    }

    private static <K extends Enum<K>> Sheet<?> named(Printed printed, String what, List<RequestShare<K>> groups) {
        List<Column<RequestShare<K>>> columns = new ArrayList<>();
        columns.add(printed.words(what, one -> printed.say(ReportWords.name(one.group()))));
        columns.addAll(figures(printed));
        return new Sheet<>(printed.say("sheet." + what), columns, groups);
    }

    private static <K> List<Column<RequestShare<K>>> figures(Printed printed) {
        return List.of(
                printed.number("requests", RequestShare::requests),
                printed.number("served", RequestShare::served),
                printed.number("partly", RequestShare::partly),
                printed.number("unserved", RequestShare::unserved),
                printed.number("places", RequestShare::places),
                printed.number("filled", RequestShare::filled),
                printed.share("filledShare", RequestShare::filledShare),
                printed.number("meanPoints", RequestShare::meanPoints));
    }

    static Sheet<?> load(Printed printed) {
        int candidates = printed.reported().report().load().candidates();
        return new Sheet<>(
                printed.say("sheet.load"),
                List.of(
                        printed.number("carriedTeams", Carried::teams),
                        printed.number("people", Carried::people),
                        printed.share("candidateShare", one -> CoverageView.share(one.people(), candidates))),
                printed.reported().report().load().carried());
    }
}
