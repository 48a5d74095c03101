package org.bole.assignment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Why places of a fullest assignment stay empty: its minimum cut, taken apart into requests that have nothing to do with
 * each other. O(pairs).
 */
public final class Shortage {
    private final Problem problem;
    private final Assignment assignment;
    private final Residual residual;
    private final Sets sets;
    private final int experts;
    private final int groups;
    /** Made when somebody asks: most have nothing forbidden. */
    private @Nullable Openings openings;

    public Shortage(Problem problem, Assignment assignment) {
        this.problem = problem;
        this.assignment = assignment;
        residual = new Residual(problem, assignment);
        experts = problem.requests().members();
        groups = experts + problem.experts().members();
        sets = new Sets(groups + problem.experts().groups().size());
    }

    /** One for each set of requests that compete, in the order of their first requests; empty where nothing is missing. */
    public List<Bottleneck> bottlenecks() {
        List<Bottleneck> bottlenecks = new ArrayList<>(byExperts());
        bottlenecks.addAll(byQuotas());
        bottlenecks.sort((one, other) ->
                Integer.compare(one.requests().get(0), other.requests().get(0)));
        return bottlenecks;
    }

    /** Whether the pair of a request and an expert who may not be paired would fill an empty place, if it were allowed. */
    public boolean wouldFill(int request, int expert) {
        if (!residual.waiting().get(request)) {
            return false;
        }
        if (openings == null) {
            openings = new Openings(problem, assignment);
        }
        return openings.isAccepting(expert);
    }

    private List<Bottleneck> byExperts() {
        int[] waiting = residual.waiting().stream().toArray();
        for (int r : waiting) {
            fullAround(r, vertex -> sets.join(r, vertex));
        }
        Map<Integer, Integer> names = new HashMap<>();
        Map<Integer, List<Integer>> requests = new TreeMap<>();
        for (int r : waiting) {
            int first = names.computeIfAbsent(sets.of(r), set -> r);
            requests.computeIfAbsent(first, set -> new ArrayList<>()).add(r);
        }
        return requests.values().stream().map(this::byExperts).toList();
    }

    /** The experts of a request, and the groups around them, as far as they have no room. */
    private void fullAround(int r, IntConsumer each) {
        Pairs pairs = problem.pairs();
        Groups around = problem.experts().groups();
        for (int pair = pairs.first()[r]; pair < pairs.first()[r + 1]; pair++) {
            int e = pairs.expert()[pair];
            if (residual.isFullExpert(e)) {
                each.accept(experts + e);
            }
            for (int g = around.of()[e]; g != Groups.NONE; g = around.within()[g]) {
                if (residual.isFullExpertGroup(g)) {
                    each.accept(groups + g);
                }
            }
        }
    }

    private Bottleneck byExperts(List<Integer> requests) {
        BitSet full = new BitSet();
        requests.forEach(r -> fullAround(r, full::set));
        return bottleneck(
                requests,
                full.stream()
                        .filter(v -> v < groups)
                        .map(v -> v - experts)
                        .boxed()
                        .toList(),
                full.stream()
                        .filter(v -> v >= groups)
                        .map(v -> v - groups)
                        .boxed()
                        .toList(),
                List.of());
    }

    private List<Bottleneck> byQuotas() {
        Collection<Integer> quotas = new TreeSet<>();
        for (int r = 0; r < experts; r++) {
            if (missing(r) > 0 && residual.quotaOf(r) != Groups.NONE) {
                quotas.add(residual.quotaOf(r));
            }
        }
        return quotas.stream()
                .map(g -> bottleneck(residual.requestsIn(g), List.of(), List.of(), List.of(g)))
                .toList();
    }

    private int missing(int r) {
        return problem.requests().most()[r] - assignment.ofRequests()[r];
    }

    private Bottleneck bottleneck(
            List<Integer> requests, List<Integer> full, List<Integer> expertGroups, List<Integer> requestGroups) {
        return new Bottleneck(
                requests,
                requests.stream().mapToInt(r -> problem.requests().most()[r]).sum(),
                requests.stream().mapToInt(this::missing).sum(),
                full,
                expertGroups,
                requestGroups);
    }

    /** Disjoint sets with path halving (Tarjan & van Leeuwen 1984). */
    private static final class Sets {
        private final int[] parent;

        Sets(int size) {
            parent = new int[size];
            Arrays.setAll(parent, i -> i);
        }

        int of(int one) {
            int at = one;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        void join(int one, int other) {
            parent[of(one)] = of(other);
        }
    }
}
