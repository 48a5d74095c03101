package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.domain.Rounds.forbid;
import static org.bole.round.domain.Rounds.lock;
import static org.bole.round.domain.Rounds.profile;
import static org.bole.round.domain.Rounds.request;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.domain.LeftOut.Reason;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.RoundTeam.Talent;
import org.bole.team.domain.TeamPoints;
import org.junit.jupiter.api.Test;

class MissedSeatsTest {
    private static final int MENTOR = 0;
    private static final int BEST = 1;
    private static final int NEXT = 2;
    private static final int BUSY = 3;

    /** One mentor, and seats for which two students with time and one without are candidates. */
    private static RoundInputs inputs(int seats, int limit, boolean mentored) {
        return new RoundInputs(
                "1.2",
                Settings.USUAL,
                List.of(expert(MENTOR, 1, limit), expert(BEST, 1, 0), expert(NEXT, 1, 0), expert(BUSY, 0, 0)),
                List.of(new Wanted(
                        request(0),
                        0,
                        0,
                        new Places(1, 1, mentored ? List.of(fit(MENTOR, 9_000)) : List.of()),
                        Places.NONE,
                        new Places(seats, 3, List.of(fit(BEST, 5_000), fit(NEXT, 4_000), fit(BUSY, 3_000))))));
    }

    private static Expert expert(int number, int capacity, int students) {
        return new Expert(profile(number), 0, capacity, students);
    }

    private static Fit fit(int expert, int points) {
        return new Fit(expert, points, new int[0]);
    }

    private static Map<ProfileId, LeftOut> leftOut(RoundInputs inputs, ManualChoice... choices) {
        return leftOut(inputs, SolveRound.solve(inputs, List.of(choices), (done, total) -> {}), choices);
    }

    private static Map<ProfileId, LeftOut> leftOut(RoundInputs inputs, RoundResult result, ManualChoice... choices) {
        RoundReport report = RoundReport.of(inputs, List.of(choices), result, new Affiliations(Map.of(), Map.of()));
        return report.studentsLeftOut().stream().collect(Collectors.toMap(LeftOut::profile, one -> one));
    }

    private static LeftOut one(Map<ProfileId, LeftOut> found, int number) {
        return Objects.requireNonNull(found.get(profile(number)));
    }

    @Test
    void saysWhoHasTheSeatAndByHowMuch() {
        Map<ProfileId, LeftOut> found = leftOut(inputs(1, 1, true));
        assertThat(found).containsOnlyKeys(profile(NEXT), profile(BUSY));
        assertThat(one(found, NEXT))
                .isEqualTo(new LeftOut(
                        profile(NEXT),
                        Reason.OTHERS_AHEAD,
                        1,
                        1,
                        0,
                        2,
                        List.of(new NearMiss(request(0), 1, Role.TALENT, 2, 3, 4_000, 1_000, profile(BEST), false))));
        assertThat(one(found, BUSY).reason()).isEqualTo(Reason.NO_ROOM);
    }

    @Test
    void saysWhenASeatWaitsForAMentor() {
        for (RoundInputs inputs : List.of(inputs(2, 1, true), inputs(1, 1, false))) {
            LeftOut next = one(leftOut(inputs), NEXT);
            assertThat(next.reason()).isEqualTo(Reason.NO_MENTOR);
            assertThat(next.near()).hasSize(1);
            assertThat(next.near().get(0).holder()).isNull();
            assertThat(next.near().get(0).missing()).isZero();
        }
    }

    @Test
    void saysWhatWasDecidedByHand() {
        RoundInputs inputs = inputs(1, 1, true);
        Map<ProfileId, LeftOut> locked =
                leftOut(inputs, lock(0, Role.ENTERPRISE_MENTOR, MENTOR), lock(0, Role.TALENT, NEXT));
        assertThat(one(locked, BEST).reason()).isEqualTo(Reason.ALL_LOCKED);
        assertThat(one(locked, BEST).near()).extracting(NearMiss::missing).containsExactly(-1_000);
        Map<ProfileId, LeftOut> forbidden = leftOut(inputs, forbid(0, null, BEST));
        assertThat(one(forbidden, BEST))
                .isEqualTo(new LeftOut(profile(BEST), Reason.ALL_FORBIDDEN, 1, 1, 1, 0, List.of()));
    }

    @Test
    void saysWhenTheSearchLeftASeatEmpty() {
        RoundTeam team = new RoundTeam(
                request(0),
                1,
                profile(MENTOR),
                null,
                new TeamPoints(9_000, 0, 0),
                List.of(new Talent(profile(BEST), 5_000)));
        RoundResult result =
                new RoundResult(List.of(team), 1, 1, 1, 9_000, 9_000, new RoundResult.Seats(2, 1, 2, 5_000, 9_000));
        assertThat(one(leftOut(inputs(2, 2, true), result), NEXT).reason()).isEqualTo(Reason.PLACE_EMPTY);
    }

    @Test
    void namesEveryStudentWhoIsInNoTeam() {
        Set<Reason> reasons = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            RoundInputs inputs = Rounds.random(seed, 4, 12);
            RoundResult result = SolveRound.solve(inputs, List.of(), (done, total) -> {});
            Set<ProfileId> expected = new HashSet<>();
            inputs.requests().stream()
                    .filter(wanted -> wanted.talents().seats() > 0)
                    .flatMap(wanted -> wanted.talents().candidates().stream())
                    .forEach(fit ->
                            expected.add(inputs.experts().get(fit.expert()).id()));
            result.teams().forEach(team -> team.people().forEach(expected::remove));
            Map<ProfileId, LeftOut> found = leftOut(inputs, result);
            assertThat(found.keySet()).isEqualTo(expected);
            found.values().forEach(one -> {
                reasons.add(one.reason());
                // Every reason can be said: what it names is there.
                assertThat(one.near().isEmpty()).isFalse();
                assertThat(one.reason() == Reason.OTHERS_AHEAD
                                && one.near().get(0).holder() == null)
                        .isFalse();
            });
        }
        assertThat(reasons).contains(Reason.NO_ROOM, Reason.OTHERS_AHEAD, Reason.NO_MENTOR);
        assertThat(reasons).doesNotContain(Reason.ALL_FORBIDDEN, Reason.ALL_LOCKED);
    }
}
