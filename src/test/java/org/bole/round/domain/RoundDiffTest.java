package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.RoundDiff.Change;
import org.bole.round.domain.RoundDiff.Placed;
import org.bole.team.domain.TeamPoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundDiffTest {
    private static RoundTeam team(int request, int number, @Nullable Integer mentor, @Nullable Integer commissioner) {
        int points = (mentor == null ? 0 : 100 * mentor) + (commissioner == null ? 0 : 10 * commissioner);
        return new RoundTeam(
                Rounds.request(request),
                number,
                profile(mentor),
                profile(commissioner),
                new TeamPoints(points, 0, 0),
                List.of());
    }

    private static @Nullable ProfileId profile(@Nullable Integer number) {
        return number == null ? null : Rounds.profile(number);
    }

    private static RoundResult result(RoundTeam... teams) {
        int filled = 0;
        long points = 0;
        for (RoundTeam team : teams) {
            filled += (team.mentor() == null ? 0 : 1) + (team.commissioner() == null ? 0 : 1);
            points += team.points().total();
        }
        return new RoundResult(
                List.of(teams), 2 * teams.length, filled, 2 * teams.length, points, points, RoundResult.Seats.NONE);
    }

    @Test
    void isEmptyBetweenASolutionAndItself() {
        RoundResult result = result(team(1, 1, 1, 2), team(2, 1, 3, null));
        assertThat(RoundDiff.between(result, result)).isEqualTo(new RoundDiff(0, 0, 0, 0, List.of()));
    }

    @Test
    void namesWhoLeftAndWhoJoined() {
        RoundResult before = result(team(1, 1, 1, 2), team(2, 1, 3, null), team(3, 1, 5, 6));
        RoundResult after = result(team(1, 1, 1, 4), team(2, 1, 3, 2), team(3, 1, 5, 6));
        assertThat(RoundDiff.between(before, after))
                .isEqualTo(new RoundDiff(
                        1,
                        40,
                        0,
                        0,
                        List.of(
                                new Change(
                                        Rounds.request(1),
                                        20,
                                        List.of(new Placed(Role.TECH_COMMISSIONER, Rounds.profile(2))),
                                        List.of(new Placed(Role.TECH_COMMISSIONER, Rounds.profile(4))),
                                        false),
                                new Change(
                                        Rounds.request(2),
                                        20,
                                        List.of(),
                                        List.of(new Placed(Role.TECH_COMMISSIONER, Rounds.profile(2))),
                                        false))));
    }

    @Test
    void doesNotCareWhichTeamOfARequestSomebodyIsIn() {
        RoundResult before = result(team(1, 1, 1, 2), team(1, 2, 3, 4));
        RoundResult after = result(team(1, 1, 3, 4), team(1, 2, 1, 2));
        assertThat(RoundDiff.between(before, after).changes()).isEmpty();
    }

    @Test
    void saysWhereThoseWhoStayedAreTogetherInOtherWays() {
        RoundResult before = result(team(1, 1, 1, 2), team(1, 2, 3, 4));
        RoundResult after = result(team(1, 1, 1, 4), team(1, 2, 3, 2));
        assertThat(RoundDiff.between(before, after).changes())
                .containsExactly(new Change(Rounds.request(1), 0, List.of(), List.of(), true));
        // With newcomers nobody who stayed has another partner of those who stayed.
        assertThat(RoundDiff.between(before, result(team(1, 1, 5, 2), team(1, 2, 3, 6)))
                        .changes())
                .singleElement()
                .returns(false, Change::regrouped);
    }

    @Test
    void isTurnedAroundByTurningItAround() {
        RoundInputs inputs = Rounds.random(4, 8, 16);
        RoundResult free = SolveRound.solve(inputs, List.of(), (done, total) -> {});
        RoundTeam first = free.teams().stream()
                .filter(team -> team.commissioner() != null)
                .findFirst()
                .orElseThrow();
        ManualChoice ban = new ManualChoice(
                ManualChoice.Kind.FORBID, first.request(), null, Objects.requireNonNull(first.commissioner()));
        RoundResult bound = SolveRound.solve(inputs, List.of(ban), (done, total) -> {});
        RoundDiff there = RoundDiff.between(free, bound);
        RoundDiff back = RoundDiff.between(bound, free);
        assertThat(there.changes()).isNotEmpty();
        assertThat(back.points()).isEqualTo(-there.points());
        assertThat(back.filled()).isEqualTo(-there.filled());
        assertThat(back.seated()).isEqualTo(-there.seated());
        assertThat(back.talentPoints()).isEqualTo(-there.talentPoints());
        assertThat(back.changes())
                .isEqualTo(there.changes().stream()
                        .map(one -> new Change(one.request(), -one.points(), one.joined(), one.left(), one.regrouped()))
                        .toList());
    }

    @Test
    void refusesSolutionsOfDifferentRounds() {
        assertThatThrownBy(() -> RoundDiff.between(result(team(1, 1, 1, 2)), result(team(2, 1, 1, 2))))
                .hasMessageContaining("different rounds");
    }
}
