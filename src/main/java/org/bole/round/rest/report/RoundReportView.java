package org.bole.round.rest.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bole.organization.domain.OrganizationKind;
import org.bole.round.application.RoundDirectory;
import org.bole.round.application.RoundReports.Reported;
import org.bole.round.domain.EmployerShare;
import org.bole.round.domain.LoadDistribution;
import org.bole.round.domain.PointSpread;
import org.bole.round.domain.RoundReport;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.Settings;
import org.bole.team.rest.TeamView.WeightsView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a round, with the names of now.
 *
 * @param number of the solution, from 1
 * @param current whether the solution keeps to every choice that holds now, and to no other; else solve again
 * @param employers those of the experts, most places first, as all groups
 * @param districts where the organisations are that ask
 * @param stages how far the enterprises have climbed that ask
 * @param kinds what is asked for
 * @param unfilled every place that nobody has
 * @param leftOut every candidate for places of mentors who has none, those first who came closest
 * @param studentsLeftOut every candidate for students' seats who is in no team, those first who came closest
 * @param basis what to check the report with
 */
@Schema(name = "RoundReport")
public record RoundReportView(
        UUID roundId,
        String title,
        int number,
        Instant madeAt,
        boolean current,
        CoverageView coverage,
        PointsView points,
        LoadView load,
        List<EmployerView> employers,
        List<GroupView> districts,
        List<GroupView> stages,
        List<GroupView> kinds,
        List<EmptyPlaceView> unfilled,
        List<LeftOutView> leftOut,
        List<LeftOutView> studentsLeftOut,
        BasisView basis) {

    /**
     * Points of the teams that have somebody. Quartiles are points that some team has.
     *
     * @param total of all teams
     * @param bound no teams that fill as many places have more points in all
     * @param gap how far the total is from the bound, as a share of the total
     * @param teams that have somebody
     * @param least 0–10,000, as all points of a team
     */
    @Schema(name = "RoundPoints")
    public record PointsView(
            long total,
            long bound,
            double gap,
            int teams,
            int least,
            int lowerQuartile,
            int median,
            int upperQuartile,
            int most,
            double mean) {
        static PointsView from(RoundResult result, PointSpread spread) {
            return new PointsView(
                    result.points(),
                    result.bound(),
                    result.gap(),
                    spread.teams(),
                    spread.least(),
                    spread.lowerQuartile(),
                    spread.median(),
                    spread.upperQuartile(),
                    spread.most(),
                    spread.mean());
        }
    }

    /**
     * How the teams are spread over the candidates.
     *
     * @param placed candidates in at least one team
     * @param room in how many teams all of them together could be
     * @param used of the room
     * @param gini coefficient of the numbers of teams of those who have room for any: 0 where they are equal, towards 1
     *     where one has all
     */
    @Schema(name = "RoundLoad")
    public record LoadView(
            int candidates, int placed, int room, int used, double usedShare, double gini, List<CarriedView> carried) {
        static LoadView from(LoadDistribution load) {
            return new LoadView(
                    load.candidates(),
                    load.placed(),
                    load.room(),
                    load.used(),
                    CoverageView.share(load.used(), load.room()),
                    load.gini(),
                    load.carried().stream()
                            .map(one -> new CarriedView(one.teams(), one.people()))
                            .toList());
        }
    }

    /** So many people are in so many teams each. */
    @Schema(name = "RoundCarried")
    public record CarriedView(int teams, int people) {}

    /**
     * What the people of one employer have.
     *
     * @param organizationId absent for those whose employer is not known
     * @param candidateShare of all candidates, in [0, 1]
     * @param placed people in at least one team
     * @param placeShare of all filled places, in [0, 1]
     * @param meanPoints of their matches, 0–10,000; 0 where they have no place
     */
    @Schema(name = "RoundEmployer")
    public record EmployerView(
            @Nullable UUID organizationId,
            @Nullable String name,
            @Nullable OrganizationKind kind,
            int candidates,
            double candidateShare,
            int placed,
            int places,
            double placeShare,
            double meanPoints) {
        static EmployerView from(EmployerShare share, RoundDirectory directory) {
            var employer = share.employer();
            return new EmployerView(
                    employer == null ? null : employer.value(),
                    directory.name(employer),
                    employer == null ? null : directory.kinds().get(employer),
                    share.candidates(),
                    share.candidateShare(),
                    share.placed(),
                    share.places(),
                    share.placeShare(),
                    share.meanPoints());
        }
    }

    /**
     * What the report follows from: the published files, and how they were made.
     *
     * @param inputs hash of the frozen inputs, SHA-256 in hexadecimal
     * @param result hash of the solution, SHA-256 in hexadecimal
     * @param model version of the score model
     * @param choices made by hand that the solution keeps to
     */
    @Schema(name = "RoundReportBasis")
    public record BasisView(
            String inputs,
            String result,
            String model,
            WeightsView weights,
            int considered,
            long seed,
            int steps,
            int choices) {
        static BasisView from(Reported reported) {
            Settings settings = reported.inputs().settings();
            return new BasisView(
                    String.valueOf(reported.round().inputs()),
                    reported.solved().hash(),
                    reported.inputs().model(),
                    new WeightsView(
                            settings.weights().mentor(),
                            settings.weights().commissioner(),
                            settings.weights().coverage()),
                    settings.considered(),
                    settings.effort().seed(),
                    settings.effort().steps(),
                    reported.choices().size());
        }
    }

    static RoundReportView from(Reported reported) {
        RoundReport report = reported.report();
        RoundDirectory directory = reported.directory();
        ReportWords words = new ReportWords(directory, reported.shortfalls());
        return new RoundReportView(
                reported.round().id(),
                reported.round().document().title(),
                reported.solved().number(),
                reported.solved().madeAt(),
                reported.current(),
                CoverageView.from(report.coverage()),
                PointsView.from(reported.result(), report.points()),
                LoadView.from(report.load()),
                report.employers().stream()
                        .map(one -> EmployerView.from(one, directory))
                        .toList(),
                GroupView.all(report.districts(), code -> code, words::district),
                GroupView.all(report.stages(), Enum::name, ReportWords::name),
                GroupView.all(report.kinds(), Enum::name, ReportWords::name),
                report.unfilled().stream()
                        .map(one -> EmptyPlaceView.from(one, directory, words))
                        .toList(),
                LeftOutView.all(report.leftOut(), directory, words),
                LeftOutView.all(report.studentsLeftOut(), directory, words),
                BasisView.from(reported));
    }
}
