package org.bole.team.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.bole.assignment.domain.Pairs;
import org.bole.team.domain.SeatProblems.Size;
import org.junit.jupiter.api.Test;

class TalentSeatsTest {
    private static final Size SMALL = new Size(6, 5, 7);
    private static final long SEED = 1;

    /** Every rule, from the problem alone. */
    private static void check(SeatProblem problem, SeatOutcome outcome) {
        int[] team = problem.candidates().requests();
        int[] seats = new int[problem.teams().size()];
        int[] students = new int[problem.students()];
        int[] loads = new int[problem.limits().length];
        long points = 0;
        for (int pair = outcome.used().nextSetBit(0);
                pair >= 0;
                pair = outcome.used().nextSetBit(pair + 1)) {
            SeatTeam of = problem.teams().get(team[pair]);
            assertThat(of.complete()).isTrue();
            assertThat(++seats[team[pair]]).isLessThanOrEqualTo(of.seats());
            assertThat(++students[problem.candidates().expert()[pair]]).isEqualTo(1);
            for (int expert : new int[] {of.mentor(), of.commissioner()}) {
                if (expert != SeatTeam.NOBODY) {
                    assertThat(++loads[expert]).isLessThanOrEqualTo(problem.limits()[expert]);
                }
            }
            points += (long) problem.candidates().score()[pair];
        }
        assertThat(outcome.points()).isEqualTo(points);
        assertThat(outcome.seated()).isEqualTo(outcome.used().cardinality());
        assertThat(outcome.seats())
                .isEqualTo(problem.teams().stream().mapToInt(SeatTeam::seats).sum());
        BitSet missing = (BitSet) problem.candidates().locked().clone();
        missing.andNot(outcome.used());
        assertThat(missing.isEmpty()).isTrue();
    }

    @Test
    void isExactWhereLimitsNest() {
        for (int seed = 0; seed < 150; seed++) {
            SeatProblem problem = SeatProblems.nested(seed, SMALL);
            SeatOutcome outcome = TalentSeats.solve(problem, SEED);
            check(problem, outcome);
            AllSeatings.Best best = AllSeatings.of(problem);
            assertThat(outcome.isBest()).isTrue();
            assertThat(new AllSeatings.Best(outcome.seated(), outcome.points()))
                    .as("%d", seed)
                    .isEqualTo(best);
        }
    }

    /** With limits that cross: of 300 rounds some 20 in 100 are not proved, and all but 2 of all are as good as can be. */
    @Test
    void isHardlyEverWorseThanTheBestAndNeverBeyondTheBound() {
        int best = 0;
        int proven = 0;
        for (int seed = 0; seed < 300; seed++) {
            SeatProblem problem = SeatProblems.crossing(seed, SMALL);
            SeatOutcome outcome = TalentSeats.solve(problem, SEED);
            check(problem, outcome);
            AllSeatings.Best oracle = AllSeatings.of(problem);
            assertThat(outcome.mostSeated()).isGreaterThanOrEqualTo(oracle.seated());
            assertThat(outcome.bound()).isGreaterThanOrEqualTo(outcome.points());
            if (outcome.seated() == oracle.seated()) {
                assertThat(outcome.bound()).isGreaterThanOrEqualTo(oracle.points());
                best += outcome.points() == oracle.points() ? 1 : 0;
            }
            if (outcome.isBest()) {
                proven++;
                assertThat(new AllSeatings.Best(outcome.seated(), outcome.points()))
                        .isEqualTo(oracle);
            }
        }
        assertThat(proven).isGreaterThan(225);
        assertThat(best).isGreaterThanOrEqualTo(298);
    }

    /** Whoever is locked in what was found for other points stays there for these. */
    @Test
    void keepsThoseLocked() {
        int locked = 0;
        for (int seed = 0; seed < 120; seed++) {
            SeatProblem problem = SeatProblems.crossing(seed, SMALL);
            double[] others = new SplittableRandom(seed)
                    .ints(problem.candidates().size(), 0, 10_001)
                    .asDoubleStream()
                    .toArray();
            BitSet must = TalentSeats.solve(
                            new SeatProblem(
                                    problem.teams(),
                                    problem.limits(),
                                    problem.students(),
                                    problem.candidates().scored(others)),
                            SEED)
                    .used();
            must.clear(must.length() / 2, must.length() + 1);
            Pairs pairs = problem.candidates();
            SeatProblem bound = new SeatProblem(
                    problem.teams(),
                    problem.limits(),
                    problem.students(),
                    new Pairs(pairs.first(), pairs.expert(), pairs.score(), must));
            SeatOutcome outcome = TalentSeats.solve(bound, SEED);
            check(bound, outcome);
            assertThat(outcome.seated()).isEqualTo(AllSeatings.of(bound).seated());
            locked += must.cardinality();
        }
        assertThat(locked).isGreaterThan(80);
    }

    @Test
    void isNearTheBoundInARoundOfUsualSize() {
        SeatProblem problem = SeatProblems.round(3, new Size(166, 120, 600));
        SeatOutcome outcome = TalentSeats.solve(problem, SEED);
        check(problem, outcome);
        assertThat(outcome.seated()).isEqualTo(outcome.mostSeated());
        assertThat((double) (outcome.bound() - outcome.points()) / outcome.points())
                .isBetween(0.0, .01);
        assertThat(TalentSeats.solve(problem, SEED).used()).isEqualTo(outcome.used());
    }

    /** Two teams of one mentor with room for one student, beside two commissioners; the better student is in the second. */
    @Test
    void countsAStudentForBothMentors() {
        List<SeatTeam> teams = List.of(new SeatTeam(1, true, 0, 1), new SeatTeam(1, true, 0, 2));
        Pairs pairs = new Pairs(new int[] {0, 1, 2}, new int[] {0, 1}, new double[] {100, 200}, new BitSet());
        SeatOutcome one = TalentSeats.solve(new SeatProblem(teams, new int[] {1, 1, 1}, 2, pairs), SEED);
        assertThat(one.used()).isEqualTo(BitSet.valueOf(new long[] {2}));
        SeatOutcome none = TalentSeats.solve(new SeatProblem(teams, new int[] {2, 0, 0}, 2, pairs), SEED);
        assertThat(none).isEqualTo(new SeatOutcome(new BitSet(), 2, 0, 0, 0, 0));
    }

    @Test
    void leavesSeatsOfATeamWithAnEmptyPlace() {
        List<SeatTeam> teams = List.of(new SeatTeam(2, false, 0, SeatTeam.NOBODY));
        Pairs pairs = new Pairs(new int[] {0, 1}, new int[] {0}, new double[] {100}, new BitSet());
        assertThat(TalentSeats.solve(new SeatProblem(teams, new int[] {2}, 1, pairs), SEED))
                .isEqualTo(new SeatOutcome(new BitSet(), 2, 0, 0, 0, 0));
    }

    @Test
    void refusesNumbersThatDoNotFitTogether() {
        Pairs pairs = new Pairs(new int[] {0, 1}, new int[] {0}, new double[] {100}, new BitSet());
        SeatTeam team = new SeatTeam(1, true, 0, SeatTeam.NOBODY);
        refuses(() -> new SeatProblem(List.of(), new int[] {1}, 1, pairs), "candidates of 1 teams for 0 teams");
        refuses(() -> new SeatProblem(List.of(team), new int[0], 1, pairs), "mentors (0, -1) must be among 0");
        refuses(() -> new SeatProblem(List.of(team), new int[] {-1}, 1, pairs), "a limit must be >= 0");
        refuses(() -> new SeatProblem(List.of(team), new int[] {1}, 0, pairs), "student (0) must be one of 0");
        refuses(
                () -> new SeatProblem(List.of(team), new int[] {1}, 1, pairs.scored(new double[] {.5})),
                "points (0.5) must be a whole number");
        refuses(() -> new SeatTeam(-1, true, 0, 1), "seats (-1)");
        refuses(() -> new SeatTeam(1, true, 3, 3), "two experts");
    }

    private static void refuses(Runnable what, String why) {
        assertThatThrownBy(what::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
