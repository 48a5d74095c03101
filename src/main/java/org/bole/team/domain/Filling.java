package org.bole.team.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.bole.assignment.domain.Assigning;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Outcome;
import org.bole.assignment.domain.Pairs;
import org.bole.assignment.domain.Prices;
import org.bole.assignment.domain.Problem;

/**
 * Fills places as well as can be while all others stay: the most, then those that are worth the most. As long as one
 * place of each team is free at most, that is an assignment, and the best one is found exactly.
 */
final class Filling {
    private final TeamProblem problem;

    Filling(TeamProblem problem) {
        this.problem = problem;
    }

    /**
     * Writes into {@code teams}, where the places are empty.
     *
     * @return what a place in each expert's time is worth, in points
     */
    double[] fill(Teams teams, List<FreePlace> places) {
        Pairs pairs = pairs(places);
        int[] wanted = new int[places.size()];
        Arrays.fill(wanted, 1);
        Loads experts = Loads.between(new int[problem.capacity().length], left(teams));
        Outcome outcome = Assigning.bestTotal(new Problem(Loads.upTo(wanted), experts, pairs, 0));
        BitSet used = outcome.assignment().used();
        for (int row = 0; row < places.size(); row++) {
            int chosen = used.nextSetBit(pairs.first()[row]);
            if (chosen >= 0 && chosen < pairs.first()[row + 1]) {
                FreePlace place = places.get(row);
                teams.of(place.side())[place.team()] = place.choices()[chosen - pairs.first()[row]];
            }
        }
        Prices prices = Objects.requireNonNull(outcome.prices());
        return Arrays.stream(prices.experts())
                .mapToDouble(price -> price / prices.scale())
                .toArray();
    }

    private int[] left(Teams teams) {
        int[] left = problem.capacity().clone();
        int[] loads = teams.loads(problem);
        Arrays.setAll(left, e -> left[e] - loads[e]);
        return left;
    }

    private Pairs pairs(List<FreePlace> places) {
        int size = places.stream().mapToInt(place -> place.choices().length).sum();
        int[] first = new int[places.size() + 1];
        int[] expert = new int[size];
        double[] score = new double[size];
        int pair = 0;
        for (int row = 0; row < places.size(); row++) {
            FreePlace place = places.get(row);
            for (int i = 0; i < place.choices().length; i++) {
                expert[pair] = problem.choices(place.side()).expert()[place.choices()[i]];
                score[pair++] = place.worth()[i];
            }
            first[row + 1] = pair;
        }
        return new Pairs(first, expert, score, new BitSet());
    }
}
