package org.bole.team.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.bole.team.domain.JointTeams.Budget;
import org.bole.team.domain.JointTeams.Effort;
import org.bole.team.domain.TeamProblems.Size;
import org.junit.jupiter.api.Test;

class JointTeamsTest {
    private static final Effort LITTLE = new Effort(7, 20);

    private static JointOutcome solve(TeamProblem problem) {
        return JointTeams.solve(problem, LITTLE, (done, total) -> {});
    }

    @Test
    void isNeverBetterThanItsBoundAndHardlyEverWorseThanTheBest() {
        SplittableRandom lots = new SplittableRandom(1);
        int rounds = 400;
        int best = 0;
        for (int i = 0; i < rounds; i++) {
            TeamProblem problem = TeamProblems.random(lots, new Size(3, 8, 3, 2), 1);
            JointOutcome found = solve(problem);
            AllTeams.Best all = AllTeams.of(problem);
            assertThat(found.mostFilled()).as("round %d", i).isGreaterThanOrEqualTo(all.filled());
            assertThat(found.teams().filled()).as("round %d", i).isEqualTo(all.filled());
            assertThat(found.points()).as("round %d", i).isLessThanOrEqualTo(all.points());
            assertThat(found.bound()).as("round %d", i).isGreaterThanOrEqualTo(all.points());
            best += found.points() == all.points() ? 1 : 0;
        }
        assertThat(best).isGreaterThan(rounds * 95 / 100);
    }

    @Test
    void keepsEveryRuleWhereRequestsHaveSeveralTeamsAndPlacesAreNotWanted() {
        SplittableRandom lots = new SplittableRandom(2);
        for (int i = 0; i < 200; i++) {
            TeamProblem problem = TeamProblems.random(lots, new Size(3, 9, 3, 2), 2);
            JointOutcome found = solve(problem);
            assertKeepsRules(problem, found.teams());
            AllTeams.Best all = AllTeams.of(problem);
            assertThat(found.mostFilled()).as("round %d", i).isGreaterThanOrEqualTo(all.filled());
            assertThat(found.bound() + 10_000L * found.teams().filled())
                    .as("round %d", i)
                    .isGreaterThanOrEqualTo(all.points() + 10_000L * all.filled());
        }
    }

    private static void assertKeepsRules(TeamProblem problem, Teams teams) {
        int[] loads = teams.loads(problem);
        for (int e = 0; e < loads.length; e++) {
            assertThat(loads[e]).isBetween(0, problem.capacity()[e]);
        }
        Set<Long> taken = new HashSet<>();
        for (int team = 0; team < problem.teams(); team++) {
            int mentor = teams.mentor()[team];
            assertThat(mentor == Teams.EMPTY || problem.fit(team, Side.MENTOR, mentor, teams.commissioner()[team]))
                    .isTrue();
            for (Side side : Side.values()) {
                int expert = problem.choices(side).expertOf(teams.of(side)[team]);
                if (expert != Choices.NOBODY) {
                    assertThat(taken.add((long) problem.request()[team] << 32 | expert))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void pricesProveTheBound() {
        TeamProblem problem = TeamProblems.random(3, new Size(60, 90, 12, 2));
        JointOutcome found = solve(problem);
        assertThat(Arrays.stream(found.prices())).allMatch(price -> price >= 0);
        assertThat(found.bound())
                .isEqualTo(boundAt(problem, found.prices()) / 100
                        - 10_000L * found.teams().filled());
    }

    /** From the problem and the prices alone, in hundredths of a point: what teams would choose, and what capacities cost. */
    private static long boundAt(TeamProblem problem, int[] prices) {
        long sum = 0;
        for (int e = 0; e < prices.length; e++) {
            sum += (long) prices[e] * problem.capacity()[e];
        }
        for (int team = 0; team < problem.teams(); team++) {
            long best = 0;
            for (int m = -1; m < problem.mentors().of(team); m++) {
                for (int c = -1; c < problem.commissioners().of(team); c++) {
                    int mentor = m < 0 ? Teams.EMPTY : problem.mentors().first()[team] + m;
                    int commissioner =
                            c < 0 ? Teams.EMPTY : problem.commissioners().first()[team] + c;
                    if (mentor == Teams.EMPTY || problem.fit(team, Side.MENTOR, mentor, commissioner)) {
                        long value = 100L * problem.points(team, mentor, commissioner);
                        value += mentor == Teams.EMPTY
                                ? 0
                                : 1_000_000 - prices[problem.mentors().expert()[mentor]];
                        value += commissioner == Teams.EMPTY
                                ? 0
                                : 1_000_000 - prices[problem.commissioners().expert()[commissioner]];
                        best = Math.max(best, value);
                    }
                }
            }
            sum += best;
        }
        return sum;
    }

    @Test
    void comesCloseToTheBoundWherePeopleAreNotScarce() {
        JointOutcome found = JointTeams.solve(
                TeamProblems.random(4, new Size(200, 400, 25, 3)), new Effort(7, 100), (done, total) -> {});
        assertThat(found.teams().filled()).isEqualTo(400);
        assertThat(found.gap()).isBetween(0.0, .001);
    }

    @Test
    void fillsWhatCanBeFilledWherePeopleAreScarce() {
        TeamProblem problem = TeamProblems.random(5, new Size(100, 60, 10, 2));
        JointOutcome found = solve(problem);
        assertKeepsRules(problem, found.teams());
        assertThat(found.teams().filled()).isEqualTo(found.mostFilled()).isLessThan(200);
        assertThat(found.bound()).isGreaterThanOrEqualTo(found.points());
    }

    @Test
    void isTheSameForTheSameSeed() {
        TeamProblem problem = TeamProblems.random(6, new Size(50, 60, 8, 2));
        JointOutcome one = solve(problem);
        JointOutcome other = solve(problem);
        assertThat(one.teams().mentor()).isEqualTo(other.teams().mentor());
        assertThat(one.teams().commissioner()).isEqualTo(other.teams().commissioner());
        assertThat(one.prices()).isEqualTo(other.prices());
        assertThat(one.bound()).isEqualTo(other.bound());
    }

    @Test
    void formsNothingWhereNobodyIsThere() {
        TeamProblem problem = new TeamProblem(
                new int[] {0},
                new int[0],
                new Choices(new int[2], new int[0], new int[0]),
                new Choices(new int[2], new int[0], new int[0]),
                new short[1][0]);
        JointOutcome found = solve(problem);
        assertThat(found.teams().filled()).isZero();
        assertThat(found.bound()).isZero();
        assertThat(found.gap()).isZero();
    }

    @Test
    void countsItsStepsAndCanBeGivenUp() {
        TeamProblem problem = TeamProblems.random(8, new Size(5, 8, 3, 2));
        int[] last = new int[2];
        JointTeams.solve(problem, LITTLE, (done, total) -> {
            assertThat(done).isEqualTo(last[0] + 1);
            last[0] = done;
            last[1] = total;
        });
        assertThat(last[0]).isEqualTo(last[1]);
        assertThatThrownBy(() -> JointTeams.solve(problem, LITTLE, (done, total) -> {
                    if (done == 30) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesPairsThatDoNotFitTheChoices() {
        Choices one = new Choices(new int[] {0, 1}, new int[] {0}, new int[] {10});
        assertThatThrownBy(() -> new TeamProblem(new int[1], new int[] {1}, one, one, new short[][] {{1, 2}}))
                .hasMessageContaining("team 0 has points of 2 pairs, not of 1 × 1");
        assertThatThrownBy(() -> new Choices(new int[] {0, 1}, new int[] {0}, new int[] {10_001}))
                .hasMessageContaining("10001");
        int[] tooFew = Arrays.copyOf(new int[0], 0);
        assertThatThrownBy(() -> new TeamProblem(new int[1], tooFew, one, one, new short[][] {{1}}))
                .hasMessageContaining("expert (0) must be one of 0");
    }

    @Test
    void isContentWithWhatThereIsWhenTheBudgetIsSpent() {
        TeamProblem problem = TeamProblems.random(3, new Size(12, 9, 3, 2));
        for (int steps : new int[] {0, 3, 260, 270}) {
            JointOutcome cut = JointTeams.solve(problem, LITTLE, (done, total) -> {}, Budget.ofSteps(steps));
            assertThat(cut.stopped()).isEqualTo(steps);
            assertThat(cut.bound()).isGreaterThanOrEqualTo(cut.points());
            JointOutcome again = JointTeams.solve(problem, LITTLE, (done, total) -> {}, Budget.ofSteps(steps));
            assertThat(again.teams().mentor()).isEqualTo(cut.teams().mentor());
            assertThat(again.teams().commissioner()).isEqualTo(cut.teams().commissioner());
        }
        assertThat(solve(problem).stopped()).isNull();
    }
}
