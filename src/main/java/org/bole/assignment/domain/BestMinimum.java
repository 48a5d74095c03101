package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Of all fullest assignments, those whose poorest request has the most, and of these the one with the greatest total.
 * With one expert for each request that is a search for the highest threshold, exact. With more it is NP-hard (the sums
 * of {@code k} chosen numbers; Garg, Kavitha, Kumar, Mehlhorn & Mestre, Assigning papers to referees, 2010): the scores
 * of whoever is poor weigh more from round to round, each round gives a bound (Lagrangian relaxation; Fisher 1981), and
 * where a gap is left, {@link FloorSearch} closes it if the problem is small. What is left is told.
 *
 * <p>The number of rounds depends on the number of pairs alone, so that the same comes out on every machine.
 */
final class BestMinimum {
    private static final int MOST_ROUNDS = 300;
    private static final int FEWEST_ROUNDS = 10;
    /** Bounds near 0 are no measure of what is lacking: then this share of the largest score is. */
    private static final double SMALLEST_MEASURE = .01;

    private static final int PAIRS_OF_ALL_ROUNDS = 20_000_000;

    private final Problem problem;
    private final Sums sums;
    private final int rounds;
    private final Solution fullest;
    private final int filled;
    private final double tolerance;
    private double bound;
    private BitSet best;
    private double least;
    private double total;
    private double upperBound;

    private BestMinimum(Problem problem, Solution fullest) {
        this.problem = problem;
        this.fullest = fullest;
        sums = new Sums(problem);
        rounds = Math.max(
                FEWEST_ROUNDS,
                Math.min(
                        MOST_ROUNDS,
                        PAIRS_OF_ALL_ROUNDS / Math.max(1, problem.pairs().size())));
        filled = fullest.assignment().used().cardinality();
        tolerance = Outcome.tolerance(problem);
        bound = sums.boundOfLeast();
        best = fullest.assignment().used();
        least = sums.least(sums.of(best));
        total = fullest.assignment().worth(problem);
        upperBound = total;
    }

    static Outcome of(Problem problem) {
        BestMinimum search = new BestMinimum(problem, BestTotal.of(problem));
        if (search.fullest.assignment().lacking(problem) == 0) {
            if (Arrays.stream(problem.requests().most()).allMatch(demand -> demand <= 1)) {
                search.findThreshold();
            } else {
                search.raise();
                search.fill();
                search.prove();
            }
        }
        return search.outcome();
    }

    private Outcome outcome() {
        return new Outcome(
                Assignment.of(problem, best),
                fullest.prices(),
                total,
                Math.max(total, upperBound),
                least,
                Math.max(least, bound),
                tolerance);
    }

    /** The poorest request has the score of its pair, or nothing where places stay empty. */
    private void findThreshold() {
        // Whoever gets nobody has 0.
        double[] thresholds = DoubleStream.concat(
                        DoubleStream.of(0), Arrays.stream(problem.pairs().score()))
                .sorted()
                .distinct()
                .toArray();
        boolean full = filled == Arrays.stream(problem.requests().most()).sum();
        int low = -1;
        int high = thresholds.length;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if ((full || thresholds[middle] <= 0) && bestAbove(thresholds[middle]) != null) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Above highest =
                low < 0 ? new Above(best, fullest.rounding()) : Objects.requireNonNull(bestAbove(thresholds[low]));
        // A locked pair below keeps the least down: then the others need not stand above it either.
        least = sums.least(sums.of(highest.used()));
        highest = low < 0 || least >= thresholds[low] ? highest : Objects.requireNonNull(bestAbove(least));
        best = highest.used();
        total = Assignment.of(problem, best).worth(problem);
        bound = least;
        upperBound = total + highest.rounding();
    }

    /** @param rounding by how much another might be worth more */
    private record Above(BitSet used, double rounding) {}

    /** The best with pairs alone that are worth so much, or are locked; null when that cannot be as full. */
    private @Nullable Above bestAbove(double threshold) {
        BitSet locked = problem.pairs().locked();
        Restricted above =
                Restricted.to(problem, pair -> problem.pairs().score()[pair] >= threshold || locked.get(pair), locked);
        Solution solution = BestTotal.of(above.problem());
        Assignment assignment = solution.assignment();
        return isFullest(assignment, above.problem())
                ? new Above(above.original(assignment.used()), solution.rounding())
                : null;
    }

    private boolean isFullest(Assignment assignment, Problem of) {
        return assignment.used().cardinality() == filled && assignment.lacking(of) == 0;
    }

    /** Round by round, what the poor have weighs more. */
    private void raise() {
        double[] weights = new double[problem.requests().members()];
        Arrays.fill(weights, 1);
        double measure = problem.pairs().largest() * SMALLEST_MEASURE;
        double[] have = sums.of(best);
        for (int round = 0; round < rounds && measure > 0 && !reaches(least, bound); round++) {
            for (int r = 0; r < weights.length; r++) {
                if (problem.requests().most()[r] > 0) {
                    weights[r] += Math.max(0, bound - have[r]) / Math.max(Math.abs(bound), measure);
                }
            }
            Solution solution = BestTotal.of(withoutBalance(sums.weighted(weights)));
            have = sums.of(solution.assignment().used());
            bound = Math.min(bound, mean(weights, have, solution.rounding()) + tolerance);
            take(solution.assignment(), sums.least(have));
        }
    }

    private static Problem withoutBalance(Problem problem) {
        return new Problem(problem.requests(), problem.experts(), problem.pairs(), 0);
    }

    /**
     * No assignment has a greater weighted mean than the one that was found by these weights, and none a greater least.
     *
     * @param rounding by how much the weighted sum of another might be greater
     */
    private double mean(double[] weights, double[] have, double rounding) {
        double sum = rounding;
        double whole = 0;
        for (int r = 0; r < weights.length; r++) {
            if (problem.requests().most()[r] > 0) {
                sum += weights[r] * have[r];
                whole += weights[r];
            }
        }
        return whole == 0 ? 0 : sum / whole;
    }

    private void take(Assignment assignment, double leastHere) {
        double worth = assignment.worth(problem);
        if (leastHere > least + tolerance || leastHere >= least - tolerance && worth > total + tolerance) {
            best = assignment.used();
            least = leastHere;
            total = worth;
        }
    }

    /** The greatest total above the floor that was reached. */
    private void fill() {
        Floor floor = new Floor(problem, sums, least, 1);
        for (int round = 0; round < rounds && !reaches(total, upperBound); round++) {
            Assignment assignment = floor.next(total);
            upperBound = Math.min(upperBound, floor.bound() + tolerance);
            take(assignment, sums.least(sums.of(assignment.used())));
        }
    }

    /** Closes the gaps of small problems. */
    private void prove() {
        FloorSearch search = new FloorSearch(problem, filled);
        while (!reaches(least, bound)) {
            FloorSearch.Result higher = search.above(least);
            if (higher.best() == null) {
                bound = higher.proven() ? least : bound;
                break;
            }
            best = higher.best();
            least = sums.least(sums.of(best));
            total = Assignment.of(problem, best).worth(problem);
            upperBound = fullest.assignment().worth(problem);
            fill();
        }
        if (!reaches(total, upperBound)) {
            FloorSearch.Result better = search.greatest(least, total);
            if (better.best() != null) {
                best = better.best();
                least = sums.least(sums.of(best));
                total = Assignment.of(problem, best).worth(problem);
            }
            upperBound = better.proven() ? total : upperBound;
        }
    }

    private boolean reaches(double value, double limit) {
        return value >= limit - tolerance;
    }
}
