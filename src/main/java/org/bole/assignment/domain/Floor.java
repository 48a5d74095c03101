package org.bole.assignment.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lagrangian relaxation of a floor under the sum of every request: instead of being kept, it costs a multiplier for each
 * unit that is lacking. Every round gives an assignment and a bound of {@code share * total} of all assignments that keep
 * the floor; steps by Polyak's rule (Held, Wolfe & Crowder 1974).
 */
final class Floor {
    private final Problem problem;
    private final Sums sums;
    private final double floor;
    private final double share;
    private final double[] multipliers;
    private double bound = Double.POSITIVE_INFINITY;
    private double @Nullable [] lacking;

    /** @param share of the total in what is sought: 1, or 0 to look for the floor alone */
    Floor(Problem problem, Sums sums, double floor, double share) {
        this.problem = problem;
        this.sums = sums;
        this.floor = floor;
        this.share = share;
        multipliers = new double[problem.requests().members()];
        Arrays.fill(multipliers, share > 0 ? 0 : 1);
    }

    /** The bound by the multipliers of the last round. */
    double bound() {
        return bound;
    }

    /** @param reached what is known to be possible */
    Assignment next(double reached) {
        if (lacking != null) {
            step(lacking, reached);
        }
        double[] weights = Arrays.stream(multipliers).map(m -> share + m).toArray();
        Problem weighted = sums.weighted(weights);
        Solution solution = BestTotal.of(
                new Problem(weighted.requests(), weighted.experts(), weighted.pairs(), share * problem.balance()));
        Assignment assignment = solution.assignment();
        double[] have = sums.of(assignment.used());
        lacking = new double[have.length];
        bound = share * assignment.worth(problem) + solution.rounding();
        for (int r = 0; r < have.length; r++) {
            if (problem.requests().most()[r] > 0) {
                lacking[r] = floor - have[r];
                bound -= multipliers[r] * lacking[r];
            }
        }
        return assignment;
    }

    private void step(double[] of, double reached) {
        double norm = 0;
        for (int r = 0; r < of.length; r++) {
            // Where nothing is lacking and nothing is charged, nothing can change.
            norm += of[r] > 0 || multipliers[r] > 0 ? of[r] * of[r] : 0;
        }
        if (norm > 0) {
            double step = Math.max(0, bound - reached) / norm;
            Arrays.setAll(multipliers, r -> Math.max(0, multipliers[r] + step * of[r]));
        }
    }
}
