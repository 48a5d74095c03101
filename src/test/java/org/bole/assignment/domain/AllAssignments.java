package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Tries every assignment of a tiny problem that keeps to demands, greatest loads and quotas. */
final class AllAssignments {
    private final Problem problem;
    private final boolean fair;
    private final BitSet used = new BitSet();
    private @Nullable Worth best;

    /** What is better comes first: fewer pairs lacking to least loads, fewer empty places, a richer poorest, a greater worth. */
    record Worth(long lacking, int missing, long least, long total) implements Comparable<Worth> {
        private static final Comparator<Worth> ORDER = Comparator.comparingLong(Worth::lacking)
                .thenComparingInt(Worth::missing)
                .thenComparing(Comparator.comparingLong(Worth::least).reversed())
                .thenComparing(Comparator.comparingLong(Worth::total).reversed());

        static Worth of(Problem problem, Assignment assignment) {
            return of(problem, assignment, false);
        }

        static Worth of(Problem problem, Assignment assignment, boolean fair) {
            Scale scale = Scale.of(problem);
            Pairs pairs = problem.pairs();
            long least = Long.MAX_VALUE;
            long total = 0;
            for (int r = 0; r < problem.requests().members(); r++) {
                long sum = 0;
                for (int pair = pairs.first()[r]; pair < pairs.first()[r + 1]; pair++) {
                    sum += assignment.used().get(pair) ? scale.of(pairs.score()[pair]) : 0;
                }
                total += sum;
                least = problem.requests().most()[r] > 0 ? Math.min(least, sum) : least;
            }
            for (int load : assignment.ofExperts()) {
                total -= scale.balance() * load * (load - 1) / 2;
            }
            return new Worth(
                    assignment.lacking(problem),
                    Arrays.stream(assignment.missing(problem)).sum(),
                    fair ? least : 0,
                    total);
        }

        @Override
        public int compareTo(Worth other) {
            return ORDER.compare(this, other);
        }
    }

    private AllAssignments(Problem problem, boolean fair) {
        this.problem = problem;
        this.fair = fair;
    }

    /** By total. */
    static Worth best(Problem problem) {
        return of(problem, false);
    }

    /** By the poorest request, then by total. */
    static Worth fairest(Problem problem) {
        return of(problem, true);
    }

    private static Worth of(Problem problem, boolean fair) {
        AllAssignments all = new AllAssignments(problem, fair);
        all.decide(0);
        return java.util.Objects.requireNonNull(all.best);
    }

    private void decide(int pair) {
        if (!Assigning.hasRoomFor(problem, used)) {
            return;
        }
        if (pair == problem.pairs().size()) {
            Worth worth = Worth.of(problem, Assignment.of(problem, used), fair);
            if (best == null || worth.compareTo(best) < 0) {
                best = worth;
            }
            return;
        }
        if (!problem.pairs().locked().get(pair)) {
            decide(pair + 1);
        }
        used.set(pair);
        decide(pair + 1);
        used.clear(pair);
    }
}
