package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Tries every assignment of a tiny problem that keeps to demands and greatest loads. */
final class AllAssignments {
    private final Problem problem;
    private final int[] load;
    private final int[] got;
    private final BitSet used = new BitSet();
    private @Nullable Worth best;

    /** What is better comes first: fewer broken bounds, fewer empty places, a greater sum. */
    record Worth(int idle, int missing, long total) implements Comparable<Worth> {
        static Worth of(Problem problem, Assignment assignment) {
            Scale scale = Scale.of(problem);
            return new Worth(
                    Arrays.stream(assignment.idle()).sum(),
                    Arrays.stream(assignment.missing()).sum(),
                    assignment.used().stream()
                            .mapToLong(pair -> scale.of(problem.score()[pair]))
                            .sum());
        }

        @Override
        public int compareTo(Worth other) {
            return idle != other.idle
                    ? Integer.compare(idle, other.idle)
                    : missing != other.missing
                            ? Integer.compare(missing, other.missing)
                            : Long.compare(other.total, total);
        }
    }

    private AllAssignments(Problem problem) {
        this.problem = problem;
        load = new int[problem.experts()];
        got = new int[problem.requests()];
    }

    static Worth best(Problem problem) {
        AllAssignments all = new AllAssignments(problem);
        all.decide(0, 0);
        return java.util.Objects.requireNonNull(all.best);
    }

    private void decide(int request, int pair) {
        if (pair == problem.pairs()) {
            judge();
            return;
        }
        int of = request;
        while (pair >= problem.first()[of + 1]) {
            of++;
        }
        int expert = problem.expert()[pair];
        if (!problem.locked().get(pair)) {
            decide(of, pair + 1);
        }
        if (load[expert] < problem.most()[expert] && got[of] < problem.demand()[of]) {
            load[expert]++;
            got[of]++;
            used.set(pair);
            decide(of, pair + 1);
            used.clear(pair);
            load[expert]--;
            got[of]--;
        }
    }

    private void judge() {
        int[] missing = new int[got.length];
        Arrays.setAll(missing, r -> problem.demand()[r] - got[r]);
        int[] idle = new int[load.length];
        Arrays.setAll(idle, e -> Math.max(0, problem.least()[e] - load[e]));
        Worth worth = Worth.of(problem, new Assignment(used, missing, idle));
        if (best == null || worth.compareTo(best) < 0) {
            best = worth;
        }
    }
}
