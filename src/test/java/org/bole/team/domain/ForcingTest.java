package org.bole.team.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bole.team.domain.JointTeams.Effort;
import org.bole.team.domain.TeamProblems.Size;
import org.junit.jupiter.api.Test;

class ForcingTest {
    private static Teams solve(TeamProblem problem) {
        return JointTeams.solve(problem, new Effort(7, 20), (done, total) -> {}).teams();
    }

    /** Who could be in a place and is not. */
    private static int[] others(TeamProblem problem, Teams now, int team, Side side) {
        Choices choices = problem.choices(side);
        return choices.isWanted(team)
                ? IntStream.range(choices.first()[team], choices.first()[team + 1])
                        .filter(choice -> choice != now.of(side)[team])
                        .filter(choice -> problem.capacity()[choices.expert()[choice]] > 0)
                        .filter(choice -> isPossible(problem, team, side, choice))
                        .toArray()
                : new int[0];
    }

    /** The lots keep some people out of teams of one. */
    private static boolean isPossible(TeamProblem problem, int team, Side side, int choice) {
        Choices others = problem.choices(side.other());
        return others.isWanted(team) || problem.fit(team, side, choice, others.first()[team]);
    }

    /** Counts what was seen. */
    private static final class Seen {
        int pairs;
        int exact;
        int withPlaces;

        void check(TeamProblem problem, Teams now, int team, Side side) {
            int[] others = others(problem, now, team, side);
            List<ForcingCost> costs = new Forcing(problem, now).costs(team, side, others);
            for (int i = 0; i < others.length; i++) {
                check(costs.get(i), best(problem, now, team, side, others[i], Integer.MAX_VALUE));
                Loss asMany = best(problem, now, team, side, others[i], now.filled());
                assertThat(costs.get(i).atLeast()).isLessThanOrEqualTo(asMany.orNone());
            }
        }

        private void check(ForcingCost cost, Loss truth) {
            assertThat(cost.atMost()).isGreaterThanOrEqualTo(truth.orNone());
            if (cost.exact()) {
                assertThat(cost.atLeast()).isEqualTo(truth.orNone());
            }
            pairs++;
            exact += cost.exact() ? 1 : 0;
            withPlaces += cost.atLeast().places() > 0 ? 1 : 0;
        }

        /** What the best teams with the choice lose, of those that fill so many places at most. */
        private static Loss best(TeamProblem problem, Teams now, int team, Side side, int choice, int filled) {
            AllTeams.Best best =
                    AllTeams.of(problem, teams -> teams.of(side)[team] == choice && teams.filled() <= filled);
            return new Loss(now.filled() - best.filled(), now.points(problem) - best.points());
        }
    }

    @Test
    void holdsTheTrueCostBetweenTheTwo() {
        SplittableRandom lots = new SplittableRandom(11);
        Seen seen = new Seen();
        for (int i = 0; i < 120; i++) {
            TeamProblem problem = TeamProblems.random(lots, new Size(3, 8, 3, 2), 1);
            Teams now = solve(problem);
            for (Side side : Side.values()) {
                seen.check(problem, now, i % problem.teams(), side);
            }
        }
        assertThat(seen.exact).isGreaterThan(seen.pairs / 3);
    }

    @Test
    void holdsItWhereRequestsHaveSeveralTeamsAndPlacesAreNotWanted() {
        SplittableRandom lots = new SplittableRandom(12);
        Seen seen = new Seen();
        for (int i = 0; i < 80; i++) {
            TeamProblem problem = TeamProblems.random(lots, new Size(2, 8, 3, 2), 2);
            Teams now = solve(problem);
            for (Side side : Side.values()) {
                seen.check(problem, now, i % problem.teams(), side);
            }
        }
        assertThat(seen.exact).isBetween(1, seen.pairs);
    }

    @Test
    void saysWhenAPlaceIsLost() {
        SplittableRandom lots = new SplittableRandom(13);
        Seen seen = new Seen();
        for (int i = 0; i < 120; i++) {
            TeamProblem problem = TeamProblems.random(lots, new Size(3, 6, 2, 1), 1);
            Teams now = solve(problem);
            for (Side side : Side.values()) {
                seen.check(problem, now, i % problem.teams(), side);
            }
        }
        assertThat(seen.withPlaces).isGreaterThan(20);
    }

    @Test
    void isTheSameEachTime() {
        TeamProblem problem = TeamProblems.random(14, new Size(40, 50, 10, 2));
        Teams now = solve(problem);
        int[] others = others(problem, now, 3, Side.MENTOR);
        assertThat(new Forcing(problem, now).costs(3, Side.MENTOR, others))
                .isEqualTo(new Forcing(problem, now).costs(3, Side.MENTOR, others))
                .hasSameSizeAs(IntStream.of(others).boxed().toList());
    }

    @Test
    void comesCloseWherePeopleAreNotScarce() {
        TeamProblem problem = TeamProblems.random(15, new Size(100, 200, 20, 3));
        JointOutcome found = JointTeams.solve(problem, new Effort(7, 60), (done, total) -> {});
        Forcing forcing = new Forcing(problem, found.teams());
        long atLeast = 0;
        long atMost = 0;
        for (int team = 0; team < 10; team++) {
            int[] others = others(problem, found.teams(), team, Side.COMMISSIONER);
            for (ForcingCost cost : forcing.costs(team, Side.COMMISSIONER, others)) {
                assertThat(cost.atLeast().places()).isZero();
                assertThat(cost.atMost().places()).isZero();
                atLeast += cost.atLeast().points();
                atMost += cost.atMost().points();
            }
        }
        assertThat(atLeast).isGreaterThan(atMost / 2);
    }

    @Test
    void refusesWhoHasRoomForNoTeam() {
        Choices one = new Choices(new int[] {0, 1}, new int[] {0}, new int[] {10});
        Choices none = new Choices(new int[] {0, 1}, new int[] {Choices.NOBODY}, new int[] {0});
        TeamProblem problem = new TeamProblem(new int[1], new int[] {0}, one, none, new short[][] {{0}});
        Forcing forcing = new Forcing(problem, Teams.unfilled(problem));
        assertThatThrownBy(() -> forcing.costs(0, Side.MENTOR, new int[] {0})).hasMessageContaining("room for no team");
    }
}
