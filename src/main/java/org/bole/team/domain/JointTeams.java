package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The teams of a round, all together: fills the most places, then makes the teams worth the most, and says how much better
 * others could be at most. Choosing three-sided groups is NP-hard (Karp 1972), so the teams are good and the bound is
 * proved:
 * <ol>
 *   <li>Prices of people's time give the upper bound ({@link CapacityPrices}).
 *   <li>All places are filled at once, everybody judged beside the best partner at those prices.
 *   <li>Each step frees one place of every team, chosen by lot, and fills these anew exactly ({@link Filling}): a
 *       block-coordinate ascent over blocks of exponentially many teams.
 *   <li>Worths are disturbed at first, less and less, so that the steps do not end at the next summit (Kirkpatrick et al.,
 *       Science 220, 1983).
 * </ol>
 * Deterministic: the work is counted in steps, not in time; where a budget ends it, so many steps give the same again.
 */
public final class JointTeams {
    /** A filled place is worth as much as the best team could be; any number gives a bound, this one a good one. */
    static final int PLACE = 10_000;
    /** The greatest disturbance, in points: some percent of what a team is worth. */
    private static final int DISTURBANCE = 100;

    static final int PRICE_STEPS = 250;
    private static final int FIRST_CLIMB = 4;
    private static final int SECOND_CLIMB = 8;
    private static final int LAST_CLIMB = 4;

    private final TeamProblem problem;
    private final Effort effort;
    private final Progress progress;
    private final Budget budget;
    private final Siblings siblings;
    private final Filling filling;
    private final SplittableRandom lots;
    private Openings openings;
    private int done;
    private boolean spent;

    private JointTeams(TeamProblem problem, Effort effort, Progress progress, Budget budget) {
        this.problem = problem;
        this.effort = effort;
        this.progress = progress;
        this.budget = budget;
        siblings = new Siblings(problem);
        filling = new Filling(problem);
        lots = new SplittableRandom(effort.seed());
        openings = new Openings(problem, siblings, new int[problem.capacity().length]);
    }

    /**
     * How long to look.
     *
     * @param seed of the lots: the same seed gives the same teams
     * @param steps that begin with a disturbance, >= 0
     */
    public record Effort(long seed, int steps) {
        /** Within a hundredth of a percent of the bound where people are not scarce. */
        public static final int USUAL_STEPS = 150;

        public Effort {
            if (steps < 0) {
                throw new IllegalArgumentException("steps (%d) must be >= 0".formatted(steps));
            }
        }
    }

    /** Told after each step. */
    @FunctionalInterface
    public interface Progress {
        /** @throws RuntimeException any, to give up */
        void report(int done, int total);
    }

    /** When to be content with what there is; asked before each step. */
    @FunctionalInterface
    public interface Budget {
        Budget UNLIMITED = done -> false;

        /** Whether no further step may be taken after so many. */
        boolean isSpent(int done);

        /** What took so many steps, done again. */
        static Budget ofSteps(int steps) {
            return done -> done >= steps;
        }
    }

    public static JointOutcome solve(TeamProblem problem, Effort effort, Progress progress) {
        return solve(problem, effort, progress, Budget.UNLIMITED);
    }

    /** The teams are complete and the bound holds whenever the budget is spent; both are the better the later. */
    public static JointOutcome solve(TeamProblem problem, Effort effort, Progress progress, Budget budget) {
        return new JointTeams(problem, effort, progress, budget).solve();
    }

    private JointOutcome solve() {
        Teams first = Teams.unfilled(problem);
        double[] worth = fillAll(first);
        int most = first.filled();
        part(first);
        Teams best = climb(first, FIRST_CLIMB);
        Arrays.setAll(worth, e -> Math.max(0, Math.min(PLACE, worth[e]) * Bid.FINE));
        CapacityPrices prices = new CapacityPrices(problem, PLACE * Bid.FINE, worth);
        for (int i = 0; i < PRICE_STEPS && mayGoOn(); i++) {
            prices.improve(value(best) * Bid.FINE);
            step();
        }
        openings = new Openings(problem, siblings, prices.best());
        Teams second = Teams.unfilled(problem);
        fillAll(second);
        part(second);
        best = better(best, climb(second, SECOND_CLIMB));
        best = better(best, climb(disturbed(best), LAST_CLIMB));
        long bound = prices.bound() / Bid.FINE - (long) PLACE * best.filled();
        return new JointOutcome(best, most, best.points(problem), bound, prices.best(), spent ? done : null);
    }

    private Teams better(Teams some, Teams others) {
        boolean better = others.filled() == some.filled()
                ? others.points(problem) > some.points(problem)
                : others.filled() > some.filled();
        return better ? others : some;
    }

    private long value(Teams teams) {
        return teams.points(problem) + (long) PLACE * teams.filled();
    }

    /**
     * Fills all places of empty teams, everybody judged beside the best partner. Whom that puts together though they
     * cannot be together is not taken out yet.
     */
    private double[] fillAll(Teams teams) {
        return filling.fill(teams, openings.everywhere(teams));
    }

    /** Empties places of people who cannot be in one team, or are in two of one request. */
    private void part(Teams teams) {
        for (int team = 0; team < problem.teams(); team++) {
            int[] commissioners = teams.commissioner();
            int mentor = teams.mentor()[team];
            if (mentor != Teams.EMPTY && !problem.fit(team, Side.MENTOR, mentor, commissioners[team])) {
                commissioners[team] = Teams.EMPTY;
            }
            for (Side side : Side.values()) {
                int expert = problem.choices(side).expertOf(teams.of(side)[team]);
                if (expert != Choices.NOBODY && siblings.have(teams, team, expert)) {
                    teams.of(side)[team] = Teams.EMPTY;
                }
            }
        }
    }

    private Teams climb(Teams from, int steps) {
        Teams teams = from;
        for (int i = 0; i < steps && mayGoOn(); i++) {
            teams = refilled(teams, 0);
        }
        return teams;
    }

    private Teams disturbed(Teams from) {
        Teams teams = from;
        for (int i = 1; i <= effort.steps() && mayGoOn(); i++) {
            teams = refilled(teams, DISTURBANCE * (effort.steps() - i) / effort.steps());
        }
        return teams;
    }

    /** One place of one team of each request filled anew; without disturbance never worse. */
    private Teams refilled(Teams from, int disturbance) {
        Teams teams = from.copy();
        List<FreePlace> places = new ArrayList<>();
        for (int[] family : siblings.families()) {
            int team = family[family.length == 1 ? 0 : lots.nextInt(family.length)];
            Side side = free(from, team);
            if (problem.choices(side).isWanted(team)) {
                places.add(disturbed(openings.beside(from, team, side), disturbance));
                teams.of(side)[team] = Teams.EMPTY;
            }
        }
        filling.fill(teams, places);
        step();
        return teams;
    }

    /** An empty place first, else one by lot. */
    private Side free(Teams teams, int team) {
        Side side = lots.nextBoolean() ? Side.MENTOR : Side.COMMISSIONER;
        return teams.of(side)[team] != Teams.EMPTY && teams.of(side.other())[team] == Teams.EMPTY ? side.other() : side;
    }

    private FreePlace disturbed(FreePlace place, int disturbance) {
        if (disturbance > 0) {
            Arrays.setAll(place.worth(), i -> place.worth()[i] + lots.nextInt(disturbance));
        }
        return place;
    }

    /** Once spent, it stays spent: the same number of steps gives the same teams again. */
    private boolean mayGoOn() {
        spent = spent || budget.isSpent(done);
        return !spent;
    }

    private void step() {
        progress.report(++done, PRICE_STEPS + FIRST_CLIMB + SECOND_CLIMB + effort.steps() + LAST_CLIMB);
    }
}
