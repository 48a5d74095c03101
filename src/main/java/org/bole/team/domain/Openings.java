package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Who may take a place that is free. Of many, only those who promise most at the prices: the others would cost time and
 * are chosen hardly ever.
 */
final class Openings {
    /** So many of each place promise enough. */
    private static final int PROMISING = 8;

    private final TeamProblem problem;
    private final Siblings siblings;
    private final int[] prices;

    /** @param prices of the experts, or zeros where they are not known yet */
    Openings(TeamProblem problem, Siblings siblings, int[] prices) {
        this.problem = problem;
        this.siblings = siblings;
        this.prices = prices;
    }

    /** The place of a team, the other member of which stays; whoever has it now remains among those who may take it. */
    FreePlace beside(Teams teams, int team, Side side) {
        int now = teams.of(side)[team];
        int other = teams.of(side.other())[team];
        int[] fitting = fitting(teams, team, side, choice -> problem.points(team, side, choice, other));
        int[] chosen = fitting.length <= PROMISING ? fitting : Arrays.copyOf(fitting, PROMISING);
        if (now != Teams.EMPTY && Arrays.stream(chosen).noneMatch(choice -> choice == now)) {
            chosen[chosen.length - 1] = now;
        }
        return place(team, side, chosen, choice -> problem.points(team, side, choice, other));
    }

    /** Every wanted place of empty teams, as {@link #withAnybody}. */
    List<FreePlace> everywhere(Teams teams) {
        List<FreePlace> places = new ArrayList<>();
        for (int team = 0; team < problem.teams(); team++) {
            for (Side side : Side.values()) {
                if (problem.choices(side).isWanted(team)) {
                    places.add(withAnybody(teams, team, side));
                }
            }
        }
        return places;
    }

    /** A place of a team in which both are free: everybody is worth what a team with the best partner would be. */
    FreePlace withAnybody(Teams teams, int team, Side side) {
        int[] fitting = fitting(teams, team, side, choice -> 0);
        return place(team, side, fitting, choice -> withBest(team, side, choice));
    }

    /** Those who fit beside the other member, whoever is worth most at the prices first. */
    private int[] fitting(Teams teams, int team, Side side, IntUnaryOperator points) {
        Choices choices = problem.choices(side);
        int other = teams.of(side.other())[team];
        int first = choices.first()[team];
        long[] ranked = new long[choices.of(team)];
        int count = 0;
        for (int i = 0; i < ranked.length; i++) {
            int expert = choices.expert()[first + i];
            if (problem.fit(team, side, first + i, other) && !siblings.have(teams, team, expert)) {
                long net = (long) Bid.FINE * points.applyAsInt(first + i) - prices[expert];
                ranked[count++] = (-net << Integer.SIZE) + i;
            }
        }
        Arrays.sort(ranked, 0, count);
        return Arrays.stream(ranked, 0, count)
                .mapToInt(one -> first + (int) one)
                .toArray();
    }

    private int withBest(int team, Side side, int choice) {
        Choices others = problem.choices(side.other());
        int best = Bid.FINE * problem.points(team, side, choice, Teams.EMPTY);
        for (int other = others.first()[team]; other < others.first()[team + 1]; other++) {
            if (problem.fit(team, side, choice, other)) {
                int expert = others.expert()[other];
                int price = expert == Choices.NOBODY ? 0 : prices[expert];
                best = Math.max(best, Bid.FINE * problem.points(team, side, choice, other) - price);
            }
        }
        return Math.floorDiv(best, Bid.FINE);
    }

    private static FreePlace place(int team, Side side, int[] choices, IntUnaryOperator worth) {
        return new FreePlace(
                team, side, choices, Arrays.stream(choices).map(worth).toArray());
    }
}
