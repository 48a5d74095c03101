package org.bole.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Assigning;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Outcome;
import org.bole.assignment.domain.Pairs;
import org.bole.assignment.domain.Problem;

/** Generated problems, solved in process by turns with OR-Tools' minimum-cost flow (cost scaling). */
final class AssignmentSpeed {
    private static final int CANDIDATES = 50;
    private static final int POINTS = 10_000;
    private static final int ROUNDS = 3;
    private static final int DEMAND = 3;

    private AssignmentSpeed() {}

    static Report report() {
        return new Report(
                "Assignment beside OR-Tools, median of " + ROUNDS,
                "requests × experts × candidates",
                "places for the demand",
                "filled",
                "total, points",
                "the same",
                "Bole, seconds",
                "OR-Tools, seconds",
                "times as fast");
    }

    static void run(Report report) {
        Loader.loadNativeLibraries();
        measure(2_000, 4_000, 2.0);
        measure(report, 10_000, 20_000, 2.0);
        measure(report, 10_000, 20_000, .8);
        measure(report, 100_000, 200_000, 2.0);
        measure(report, 100_000, 200_000, .8);
    }

    /** Lets the compiler see everything once. */
    private static void measure(int requests, int experts, double supply) {
        measure(report(), requests, experts, supply);
    }

    private static void measure(Report report, int requests, int experts, double supply) {
        Problem problem = problem(requests, experts, supply);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        long filled = 0;
        double total = 0;
        boolean same = true;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Outcome outcome = Assigning.bestTotal(problem);
            ours[round] = (System.nanoTime() - begin) / 1e9;
            Peer peer = new Peer(problem);
            begin = System.nanoTime();
            peer.solve();
            theirs[round] = (System.nanoTime() - begin) / 1e9;
            filled = outcome.assignment().used().cardinality();
            total = outcome.total();
            same &= peer.filled() == filled && peer.total() == Math.round(total);
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double our = ours[ROUNDS / 2];
        double their = theirs[ROUNDS / 2];
        report.row(
                "%,d × %,d × %d".formatted(requests, experts, CANDIDATES),
                "%.0f %%".formatted(supply * 100),
                Report.count(filled),
                Report.count(total),
                same ? "yes" : "NO",
                seconds(our),
                seconds(their),
                String.format(Locale.ROOT, "%.1f", their / our));
        Progress.say("%d requests, supply %.1f: %.2f s, OR-Tools %.2f s, %s", requests, supply, our, their, same);
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Candidates and scores at random, so that many want the same people. */
    private static Problem problem(int requests, int experts, double supply) {
        SplittableRandom random = new SplittableRandom(requests);
        int[] demand = new int[requests];
        Arrays.fill(demand, DEMAND);
        int[] most = new int[experts];
        long loads = Math.round(requests * DEMAND * supply);
        for (long i = 0; i < loads; i++) {
            most[(int) (i % experts)]++;
        }
        int[] first =
                IntStream.rangeClosed(0, requests).map(r -> r * CANDIDATES).toArray();
        int[] expert = new int[requests * CANDIDATES];
        double[] score = new double[expert.length];
        for (int r = 0; r < requests; r++) {
            int[] among = random.ints(0, experts)
                    .distinct()
                    .limit(CANDIDATES)
                    .sorted()
                    .toArray();
            System.arraycopy(among, 0, expert, first[r], CANDIDATES);
            for (int pair = first[r]; pair < first[r + 1]; pair++) {
                score[pair] = random.nextInt(POINTS + 1);
            }
        }
        return new Problem(Loads.upTo(demand), Loads.upTo(most), new Pairs(first, expert, score, new BitSet()), 0);
    }

    /** The same network for OR-Tools: an empty place costs more than any sum of a chain could gain here. */
    private static final class Peer {
        private static final long EMPTY = 1L << 32;

        private final Problem problem;
        private final MinCostFlow flow = new MinCostFlow();
        private final int[] arcs;
        private final int empty;

        Peer(Problem problem) {
            this.problem = problem;
            int requests = problem.requests().members();
            int experts = problem.experts().members();
            int sink = requests + experts;
            Pairs pairs = problem.pairs();
            int[] request = pairs.requests();
            arcs = new int[pairs.size()];
            for (int pair = 0; pair < arcs.length; pair++) {
                arcs[pair] = flow.addArcWithCapacityAndUnitCost(
                        request[pair], requests + pairs.expert()[pair], 1, -Math.round(pairs.score()[pair]));
            }
            for (int e = 0; e < experts; e++) {
                flow.addArcWithCapacityAndUnitCost(
                        requests + e, sink, problem.experts().most()[e], 0);
            }
            long places = 0;
            int last = 0;
            for (int r = 0; r < requests; r++) {
                int demand = problem.requests().most()[r];
                last = flow.addArcWithCapacityAndUnitCost(r, sink, demand, EMPTY);
                flow.setNodeSupply(r, demand);
                places += demand;
            }
            empty = last - requests + 1;
            flow.setNodeSupply(sink, -places);
        }

        void solve() {
            MinCostFlowBase.Status status = flow.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("OR-Tools ended as %s".formatted(status));
            }
        }

        long filled() {
            long open = 0;
            for (int r = 0; r < problem.requests().members(); r++) {
                open += flow.getFlow(empty + r);
            }
            return Arrays.stream(problem.requests().most()).asLongStream().sum() - open;
        }

        long total() {
            long total = 0;
            for (int pair = 0; pair < arcs.length; pair++) {
                total += flow.getFlow(arcs[pair]) * Math.round(problem.pairs().score()[pair]);
            }
            return total;
        }
    }
}
