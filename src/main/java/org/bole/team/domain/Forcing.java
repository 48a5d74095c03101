package org.bole.team.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What it would cost to force somebody into a place where the teams that were found do not have him. The best teams with
 * him cannot be found for sure, so the cost is an interval: from above by teams that have him ({@link Displacement}), from
 * below by a bound of all that have him ({@link ForcedBound}, {@link ForcedFill}). The prices are found anew, since any
 * prove a bound. Deterministic; all processors take part.
 */
public final class Forcing {
    private final TeamProblem problem;
    private final Teams now;
    private final ForcedFill fill;
    private final ForcedBound bound;
    private final Displacement displacement;

    /** @param now teams that keep every rule */
    public Forcing(TeamProblem problem, Teams now) {
        this.problem = problem;
        this.now = now;
        Candidacies[] candidacies = Arrays.stream(Side.values())
                .map(side -> new Candidacies(problem.choices(side), problem.capacity().length))
                .toArray(Candidacies[]::new);
        Siblings siblings = new Siblings(problem);
        Teams fullest = Teams.unfilled(problem);
        double[] worth = new Filling(problem)
                .fill(fullest, new Openings(problem, siblings, new int[problem.capacity().length]).everywhere(fullest));
        fill = new ForcedFill(problem, fullest, candidacies);
        CapacityPrices prices = prices(worth);
        bound = new ForcedBound(problem, prices.best(), prices.bound());
        displacement = new Displacement(problem, now, new Openings(problem, siblings, prices.best()), candidacies);
    }

    private CapacityPrices prices(double[] worth) {
        double[] start = Arrays.stream(worth)
                .map(one -> Math.max(0, Math.min(JointTeams.PLACE, one) * Bid.FINE))
                .toArray();
        CapacityPrices prices = new CapacityPrices(problem, JointTeams.PLACE * Bid.FINE, start);
        long known = now.points(problem) + (long) JointTeams.PLACE * now.filled();
        for (int i = 0; i < JointTeams.PRICE_STEPS; i++) {
            prices.improve(known * Bid.FINE);
        }
        return prices;
    }

    /**
     * The cost of each of some choices for one place of a team.
     *
     * @param choices numbers of choices for the place, of experts with room for a team at least
     * @return in the order of the choices
     * @throws IllegalArgumentException when an expert has room for no team
     */
    public List<ForcingCost> costs(int team, Side side, int[] choices) {
        long[] bounds = bound.of(team, side);
        ForcedFill.Beside beside = fill.beside(team, side);
        int first = problem.choices(side).first()[team];
        return IntStream.of(choices)
                .parallel()
                .mapToObj(choice -> {
                    int most = beside.mostWith(problem.choices(side).expert()[choice]);
                    return cost(bounds[choice - first], most, displacement.with(team, side, choice));
                })
                .toList();
    }

    /**
     * @param worth no teams with him are worth more, places included
     * @param most no teams with him fill more places
     */
    private ForcingCost cost(long worth, int most, Teams with) {
        int filled = Math.min(now.filled(), most);
        long points = now.points(problem);
        Loss atMost = new Loss(now.filled() - with.filled(), points - with.points(problem)).orNone();
        Loss atLeast = new Loss(now.filled() - filled, points - (worth - (long) JointTeams.PLACE * filled)).orNone();
        if (atLeast.compareTo(atMost) >= 0) {
            // Teams that fill more places than were filled are left out of the bound: who knows some knows the cost.
            boolean exact = most <= now.filled() || atMost.equals(Loss.NONE);
            return new ForcingCost(atMost, atMost, exact);
        }
        return new ForcingCost(atLeast, atMost, false);
    }
}
