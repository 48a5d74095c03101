package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.bole.round.domain.Rounds.forbid;
import static org.bole.round.domain.Rounds.profile;
import static org.bole.round.domain.Rounds.request;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.bole.organization.domain.LadderStage;
import org.bole.organization.domain.OrganizationId;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.request.domain.RequestKind;
import org.bole.round.domain.Affiliations.Asker;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.domain.LeftOut.Reason;
import org.bole.round.domain.LoadDistribution.Carried;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.TeamPoints;
import org.junit.jupiter.api.Test;

class RoundReportTest {
    private static final OrganizationId FIRM = new OrganizationId(new UUID(3, 1));
    private static final OrganizationId UNIVERSITY = new OrganizationId(new UUID(3, 2));

    /** Without required skills, half of a team's points are the mentor's and half the commissioner's. */
    private static final RoundInputs INPUTS = new RoundInputs(
            "1.2",
            Settings.USUAL,
            List.of(expert(0, 2), expert(1, 1), expert(2, 1), expert(3, 0), expert(4, 1)),
            List.of(
                    wanted(
                            0,
                            places(fit(0, 8_000), fit(1, 6_000)),
                            places(fit(2, 7_000), fit(3, 5_000), fit(4, 4_000))),
                    wanted(1, places(fit(0, 9_000), fit(1, 3_000)), places(fit(4, 2_000)))));

    private static final List<ManualChoice> CHOICES = List.of(forbid(0, Role.TECH_COMMISSIONER, 4), forbid(1, null, 4));
    private static final RoundResult RESULT = new RoundResult(
            List.of(
                    new RoundTeam(request(0), 1, profile(0), profile(2), new TeamPoints(4_000, 3_500, 0), List.of()),
                    new RoundTeam(request(1), 1, profile(0), null, new TeamPoints(4_500, 0, 0), List.of())),
            4,
            3,
            3,
            12_000,
            12_600,
            RoundResult.Seats.NONE);
    private static final Affiliations AFFILIATIONS = new Affiliations(
            Map.of(profile(0), FIRM, profile(1), FIRM, profile(2), UNIVERSITY, profile(3), UNIVERSITY),
            Map.of(request(0), new Asker(FIRM, "310117", LadderStage.TECH_SME, RequestKind.TECHNOLOGY_CHALLENGE)));

    static Expert expert(int number, int capacity) {
        return new Expert(profile(number), 0, capacity, 0);
    }

    static Fit fit(int expert, int points) {
        return new Fit(expert, points, new int[0]);
    }

    static Places places(Fit... fits) {
        return new Places(1, fits.length, Arrays.asList(fits));
    }

    static Wanted wanted(int number, Places mentors, Places commissioners) {
        return new Wanted(request(number), 0, 0, mentors, commissioners, Places.NONE);
    }

    private final RoundReport report = RoundReport.of(INPUTS, CHOICES, RESULT, AFFILIATIONS);

    @Test
    void countsWhatIsCovered() {
        assertThat(report.coverage())
                .isEqualTo(new Coverage(
                        2,
                        1,
                        1,
                        0,
                        2,
                        4,
                        3,
                        3,
                        List.of(
                                new Coverage.OfRole(Role.ENTERPRISE_MENTOR, 2, 2),
                                new Coverage.OfRole(Role.TECH_COMMISSIONER, 2, 1))));
        assertThat(report.points()).isEqualTo(new PointSpread(2, 4_500, 4_500, 4_500, 7_500, 7_500, 6_000));
        assertThat(report.unfilled()).isEqualTo(UnfilledPlace.of(INPUTS, CHOICES, RESULT));
    }

    @Test
    void countsWhoCarriesHowMuch() {
        LoadDistribution load = report.load();
        assertThat(load.carried()).containsExactly(new Carried(0, 3), new Carried(1, 1), new Carried(2, 1));
        assertThat(load.placed()).isEqualTo(2);
        assertThat(load.room()).isEqualTo(5);
        assertThat(load.used()).isEqualTo(3);
        // Loads of those with room: 0, 0, 1, 2.
        assertThat(load.gini()).isEqualTo(7.0 / 12, offset(1e-12));
    }

    @Test
    void countsByEmployerAndByWhoAsks() {
        assertThat(report.employers())
                .containsExactly(
                        new EmployerShare(FIRM, 2, 1, 2, 17_000, .4, 2.0 / 3),
                        new EmployerShare(UNIVERSITY, 2, 1, 1, 7_000, .4, 1.0 / 3),
                        new EmployerShare(null, 1, 0, 0, 0, .2, 0));
        assertThat(report.employers().get(0).meanPoints()).isEqualTo(8_500);
        assertThat(report.districts())
                .containsExactly(
                        new RequestShare<>("310117", 1, 1, 0, 2, 2, 1, 7_500),
                        new RequestShare<>(null, 1, 0, 0, 2, 1, 1, 4_500));
        assertThat(report.districts().get(1).partly()).isEqualTo(1);
        assertThat(report.districts().get(1).filledShare()).isEqualTo(.5);
        assertThat(report.stages()).extracting(RequestShare::group).containsExactly(LadderStage.TECH_SME, null);
        assertThat(report.kinds())
                .extracting(RequestShare::group)
                .containsExactly(RequestKind.TECHNOLOGY_CHALLENGE, null);
    }

    @Test
    void tellsEverybodyLeftOutWhy() {
        NearMiss first = new NearMiss(request(0), 1, Role.ENTERPRISE_MENTOR, 2, 2, 6_000, 1_000, profile(0), false);
        NearMiss second = new NearMiss(request(1), 1, Role.ENTERPRISE_MENTOR, 2, 2, 3_000, 3_000, profile(0), false);
        NearMiss busy = new NearMiss(request(0), 1, Role.TECH_COMMISSIONER, 2, 2, 5_000, 1_000, profile(2), false);
        assertThat(report.leftOut())
                .containsExactly(
                        new LeftOut(profile(1), Reason.OTHERS_AHEAD, 1, 2, 0, 2, List.of(first, second)),
                        new LeftOut(profile(3), Reason.NO_ROOM, 0, 1, 0, 2, List.of(busy)),
                        new LeftOut(profile(4), Reason.ALL_FORBIDDEN, 1, 2, 2, 0, List.of()));
    }

    @Test
    void refusesASolutionOfAnotherRound() {
        RoundInputs other = new RoundInputs(
                "1.2",
                Settings.USUAL,
                INPUTS.experts(),
                List.of(INPUTS.requests().get(1), INPUTS.requests().get(0)));
        assertThatThrownBy(() -> RoundReport.of(other, CHOICES, RESULT, AFFILIATIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another round");
    }

    @Test
    void groupsAddUpToTheWholeInRoundsByLot() {
        for (int seed = 0; seed < 100; seed++) {
            RoundInputs inputs = Rounds.random(seed, 8, 12);
            RoundResult result = SolveRound.solve(inputs, List.of(), (done, total) -> {});
            RoundReport all = RoundReport.of(inputs, List.of(), result, byLot(inputs, new SplittableRandom(seed)));
            Coverage coverage = all.coverage();
            assertThat(coverage.places()).isEqualTo(result.places());
            assertThat(coverage.served() + coverage.partly() + coverage.unserved())
                    .isEqualTo(inputs.requests().size());
            assertThat(coverage.roles().stream()
                            .filter(one -> one.role() != Role.TALENT)
                            .mapToInt(Coverage.OfRole::places)
                            .sum())
                    .isEqualTo(result.places());
            RoundResult.Seats seats = result.talents();
            assertThat(all.unfilled()).hasSize(result.places() - result.filled() + seats.seats() - seats.seated());
            for (List<? extends RequestShare<?>> groups : List.of(all.districts(), all.stages(), all.kinds())) {
                assertThat(groups).extracting(RequestShare::places).isSortedAccordingTo((a, b) -> b - a);
                assertThat(groups.stream().mapToInt(RequestShare::served).sum()).isEqualTo(coverage.served());
                assertThat(groups.stream().mapToInt(RequestShare::partly).sum()).isEqualTo(coverage.partly());
                assertThat(groups.stream().mapToInt(RequestShare::places).sum()).isEqualTo(result.places());
                assertThat(groups.stream().mapToInt(RequestShare::filled).sum()).isEqualTo(result.filled());
                assertThat(groups.stream().mapToLong(RequestShare::points).sum())
                        .isEqualTo(result.points());
            }
            assertThat(all.employers().stream()
                            .mapToInt(EmployerShare::candidates)
                            .sum())
                    .isEqualTo(mentors(inputs));
            assertThat(all.load().candidates()).isEqualTo(mentors(inputs));
            assertThat(all.employers().stream().mapToInt(EmployerShare::places).sum())
                    .isEqualTo(result.filled());
            assertThat(all.employers().stream().mapToInt(EmployerShare::placed).sum())
                    .isEqualTo(all.load().placed());
            assertThat(all.load().used()).isEqualTo(result.filled());
        }
    }

    private static int mentors(RoundInputs inputs) {
        return (int) inputs.requests().stream()
                .flatMap(wanted -> Stream.of(wanted.mentors(), wanted.commissioners()))
                .flatMap(places -> places.candidates().stream())
                .mapToInt(RoundInputs.Fit::expert)
                .distinct()
                .count();
    }

    private static Affiliations byLot(RoundInputs inputs, SplittableRandom lots) {
        Map<ProfileId, OrganizationId> employers = new HashMap<>();
        inputs.experts().stream()
                .filter(expert -> lots.nextInt(5) > 0)
                .forEach(expert -> employers.put(expert.id(), new OrganizationId(new UUID(3, lots.nextInt(4)))));
        Map<RequestId, Asker> askers = new HashMap<>();
        inputs.requests().stream()
                .filter(wanted -> lots.nextInt(5) > 0)
                .forEach(wanted -> askers.put(
                        wanted.id(),
                        new Asker(
                                FIRM,
                                lots.nextBoolean() ? null : "31011" + lots.nextInt(3),
                                lots.nextBoolean() ? null : LadderStage.values()[lots.nextInt(5)],
                                RequestKind.values()[lots.nextInt(7)])));
        return new Affiliations(employers, askers);
    }
}
