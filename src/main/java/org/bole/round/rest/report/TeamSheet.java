package org.bole.round.rest.report;

import java.util.List;
import java.util.stream.Collectors;
import org.bole.platform.sheet.Sheet;
import org.bole.profile.domain.Role;
import org.bole.round.domain.RoundTeam;

/** A row for each team, with those who could step in. */
final class TeamSheet {
    private static final int ALTERNATES = 3;

    private TeamSheet() {}

    static Sheet<?> of(Printed printed) {
        return new Sheet<>(
                printed.say("sheet.teams"),
                List.of(
                        printed.words("request", team -> printed.title(team.request())),
                        printed.words("firm", team -> printed.firm(team.request())),
                        printed.words("district", team -> printed.district(team.request())),
                        printed.number("team", RoundTeam::number),
                        printed.words("mentor", team -> printed.person(team.mentor())),
                        printed.words("mentorEmployer", team -> printed.employer(team.mentor())),
                        printed.words("commissioner", team -> printed.person(team.commissioner())),
                        printed.words("commissionerEmployer", team -> printed.employer(team.commissioner())),
                        printed.number("points", team -> team.points().total()),
                        printed.number("mentorPoints", team -> team.points().mentor()),
                        printed.number(
                                "commissionerPoints", team -> team.points().commissioner()),
                        printed.number("coveragePoints", team -> team.points().coverage()),
                        printed.number("preferencePoints", team -> team.points().preference()),
                        printed.words("talents", team -> talents(printed, team)),
                        printed.words("mentorAlternates", team -> alternates(printed, team, Role.ENTERPRISE_MENTOR)),
                        printed.words(
                                "commissionerAlternates", team -> alternates(printed, team, Role.TECH_COMMISSIONER))),
                printed.reported().result().teams());
    }

    private static String talents(Printed printed, RoundTeam team) {
        return team.talents().stream()
                .map(one -> printed.say(
                        "alternate", String.valueOf(printed.person(one.profile())), String.valueOf(one.points())))
                .collect(Collectors.joining("\n"));
    }

    private static String alternates(Printed printed, RoundTeam team, Role role) {
        return printed.reported().alternates().of(team, role).stream()
                .limit(ALTERNATES)
                .map(one -> printed.say(
                        "alternate",
                        String.valueOf(printed.person(one.profile())),
                        String.valueOf(one.points().total())))
                .collect(Collectors.joining("\n"));
    }
}
