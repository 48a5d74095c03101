package org.bole.assignment.domain;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The same problems, put to the linear solver of OR-Tools. Quotas nest on either side, so that all corners of the program
 * are whole (Budish, Che, Kojima & Milgrom 2013): the best assignment is the best corner.
 */
final class OrTools {
    /** More than any sum of the scores in these tests. */
    private static final double PLACE = 1_000;

    static {
        Loader.loadNativeLibraries();
    }

    private final MPSolver solver;
    private final Problem problem;
    private final MPVariable[] pairs;

    private OrTools(Problem problem, double[] limits) {
        this.problem = problem;
        solver = MPSolver.createSolver("GLOP");
        pairs = new MPVariable[problem.pairs().size()];
        for (int pair = 0; pair < pairs.length; pair++) {
            boolean locked = problem.pairs().locked().get(pair);
            pairs[pair] = solver.makeVar(locked ? 1 : 0, locked ? 1 : limits[pair], false, "");
        }
        int[] request = problem.pairs().requests();
        constrain(problem.requests(), request);
        constrain(problem.experts(), problem.pairs().expert());
    }

    /**
     * What the best assignment is worth.
     *
     * @param filled places
     */
    record Best(double filled, double total) {}

    /** With whole pairs; throws when no assignment keeps the least loads. */
    static Best assignment(Problem problem) {
        double[] one = new double[problem.pairs().size()];
        Arrays.fill(one, 1);
        return new OrTools(problem, one).solve();
    }

    /** With the greatest share of each pair. */
    static Best shares(Problem problem, double[] limits) {
        return new OrTools(problem, limits).solve();
    }

    private void constrain(Loads loads, int[] member) {
        for (int i = 0; i < loads.members(); i++) {
            int one = i;
            constrain(loads.least()[i], loads.most()[i], pair -> member[pair] == one);
        }
        Groups groups = loads.groups();
        for (int g = 0; g < groups.size(); g++) {
            int group = g;
            constrain(groups.least()[g], groups.most()[g], pair -> isWithin(groups, groups.of()[member[pair]], group));
        }
    }

    private static boolean isWithin(Groups groups, int start, int group) {
        for (int g = start; g != Groups.NONE; g = groups.within()[g]) {
            if (g == group) {
                return true;
            }
        }
        return false;
    }

    private void constrain(int least, int most, java.util.function.IntPredicate concerned) {
        MPConstraint constraint = solver.makeConstraint(least, most);
        IntStream.range(0, pairs.length).filter(concerned).forEach(pair -> constraint.setCoefficient(pairs[pair], 1));
    }

    private Best solve() {
        MPObjective objective = solver.objective();
        for (int pair = 0; pair < pairs.length; pair++) {
            objective.setCoefficient(pairs[pair], PLACE + problem.pairs().score()[pair]);
        }
        objective.setMaximization();
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("the oracle ended as %s".formatted(status));
        }
        double filled =
                Arrays.stream(pairs).mapToDouble(MPVariable::solutionValue).sum();
        double total = IntStream.range(0, pairs.length)
                .mapToDouble(
                        pair -> pairs[pair].solutionValue() * problem.pairs().score()[pair])
                .sum();
        solver.delete();
        return new Best(filled, total);
    }
}
