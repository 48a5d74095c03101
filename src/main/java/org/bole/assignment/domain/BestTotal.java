package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.BitSet;
import org.bole.assignment.domain.Tree.Price;

/**
 * Of all assignments that break the fewest bounds, then leave the fewest places empty, the one with the greatest sum of
 * scores. Units flow from the side that has fewer of them: then nearly every unit finds room at once, whereas the others
 * would each search everywhere for somebody to put out.
 */
final class BestTotal {
    private static final int NOBODY = -1;

    private final Problem problem;
    private final Scale scale;
    /** What is left when the locked pairs are taken away. */
    private final int[] demand;

    private final int[] least;
    private final int[] most;

    private BestTotal(Problem problem) {
        this.problem = problem;
        scale = Scale.of(problem);
        demand = problem.demand().clone();
        least = problem.least().clone();
        most = problem.most().clone();
        for (int r = 0; r < problem.requests(); r++) {
            for (int pair = problem.first()[r]; pair < problem.first()[r + 1]; pair++) {
                if (problem.locked().get(pair)) {
                    int e = problem.expert()[pair];
                    demand[r]--;
                    most[e]--;
                    least[e] = Math.max(0, least[e] - 1);
                }
            }
        }
        if (Arrays.stream(demand).anyMatch(left -> left < 0)
                || Arrays.stream(most).anyMatch(left -> left < 0)) {
            throw new IllegalArgumentException("there are more locked pairs than places");
        }
    }

    /** @throws IllegalArgumentException when the locked pairs alone are more than a request or an expert can have */
    static Assignment of(Problem problem) {
        BestTotal best = new BestTotal(problem);
        long places = Arrays.stream(best.demand).asLongStream().sum();
        long loads = Arrays.stream(best.most).asLongStream().sum();
        return places <= loads ? best.fromRequests() : best.fromExperts();
    }

    /** The same as {@link #of}, from one side whatever the numbers are. */
    static Assignment fromRequests(Problem problem) {
        return new BestTotal(problem).fromRequests();
    }

    /** The same as {@link #of}, from the other side. */
    static Assignment fromExperts(Problem problem) {
        return new BestTotal(problem).fromExperts();
    }

    private Assignment fromRequests() {
        int unfilled = problem.experts();
        Rows rows = new Rows(problem.requests(), problem.pairs());
        for (int r = 0; r < problem.requests(); r++) {
            for (int pair = problem.first()[r]; pair < problem.first()[r + 1]; pair++) {
                if (!problem.locked().get(pair)) {
                    rows.add(problem.expert()[pair], -scale.of(problem.score()[pair]), pair);
                }
            }
            rows.end(unfilled);
        }
        Price[] prices = new Price[problem.experts() + 1];
        for (int e = 0; e < problem.experts(); e++) {
            prices[e] = new Price(least[e], most[e], -scale.brokenBound(), 4 * scale.brokenBound(), 0);
        }
        prices[unfilled] = new Price(0, 0, 0, scale.emptyPlace(), 0);
        return assignment(rows, ShortestPaths.of(rows.network(demand, prices)));
    }

    private Assignment fromExperts() {
        int[] start = new int[problem.experts() + 1];
        for (int e : problem.expert()) {
            start[e + 1]++;
        }
        for (int e = 0; e < problem.experts(); e++) {
            start[e + 1] += start[e];
        }
        int[] byExpert = new int[problem.pairs()];
        int[] request = new int[problem.pairs()];
        int[] next = start.clone();
        for (int r = 0; r < problem.requests(); r++) {
            for (int pair = problem.first()[r]; pair < problem.first()[r + 1]; pair++) {
                byExpert[next[problem.expert()[pair]]++] = pair;
                request[pair] = r;
            }
        }
        Rows rows = new Rows(problem.experts(), problem.pairs());
        for (int e = 0; e < problem.experts(); e++) {
            for (int i = start[e]; i < start[e + 1]; i++) {
                int pair = byExpert[i];
                if (!problem.locked().get(pair)) {
                    rows.add(request[pair], -scale.of(problem.score()[pair]), pair);
                }
            }
            rows.end(problem.requests() + e);
        }
        Price[] prices = new Price[problem.requests() + problem.experts()];
        for (int r = 0; r < problem.requests(); r++) {
            prices[r] = new Price(demand[r], demand[r], -scale.emptyPlace(), 4 * scale.brokenBound(), 0);
        }
        for (int e = 0; e < problem.experts(); e++) {
            prices[problem.requests() + e] = new Price(0, most[e] - least[e], 0, scale.brokenBound(), 0);
        }
        return assignment(rows, ShortestPaths.of(rows.network(most, prices)));
    }

    private Assignment assignment(Rows rows, Flow flow) {
        BitSet used = (BitSet) problem.locked().clone();
        flow.used().stream()
                .map(arc -> rows.pair[arc])
                .filter(pair -> pair != NOBODY)
                .forEach(used::set);
        int[] missing = problem.demand().clone();
        int[] idle = problem.least().clone();
        for (int r = 0; r < problem.requests(); r++) {
            for (int pair = used.nextSetBit(problem.first()[r]);
                    pair >= 0 && pair < problem.first()[r + 1];
                    pair = used.nextSetBit(pair + 1)) {
                missing[r]--;
                idle[problem.expert()[pair]]--;
            }
        }
        Arrays.setAll(idle, e -> Math.max(0, idle[e]));
        return new Assignment(used, missing, idle);
    }

    /** The arcs of a network, source by source. */
    private static final class Rows {
        private final int[] first;
        private int[] leaf;
        private long[] cost;
        private int[] pair;
        private int sources;
        private int arcs;

        Rows(int sources, int pairs) {
            first = new int[sources + 1];
            leaf = new int[sources + pairs];
            cost = new long[sources + pairs];
            pair = new int[sources + pairs];
        }

        void add(int to, long costs, int of) {
            leaf[arcs] = to;
            cost[arcs] = costs;
            pair[arcs++] = of;
        }

        /** The last arc of a source: where its units go that find no place. */
        void end(int out) {
            add(out, 0, NOBODY);
            first[++sources] = arcs;
        }

        Network network(int[] units, Price[] prices) {
            int[] parents = new int[prices.length];
            Arrays.fill(parents, Tree.ROOT);
            leaf = Arrays.copyOf(leaf, arcs);
            cost = Arrays.copyOf(cost, arcs);
            pair = Arrays.copyOf(pair, arcs);
            return new Network(units, first, leaf, cost, new Tree(parents, prices));
        }
    }
}
