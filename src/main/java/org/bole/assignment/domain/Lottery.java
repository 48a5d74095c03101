package org.bole.assignment.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Draws an assignment in which each pair is used with exactly the probability that its share says, while the load of
 * everybody and of every group is its share rounded down or up, so that all bounds hold (Gandhi, Khuller, Parthasarathy &
 * Srinivasan, Dependent rounding, 2006; for nested groups Budish, Che, Kojima & Milgrom 2013). Shares and loads that are
 * not whole form cycles in the flow from the root through groups, requests, experts and their groups back to the root; on
 * each cycle as much as possible is moved one way or the other, by odds that leave every expectation as it is.
 */
final class Lottery {
    private final int whole;
    private final List<Edge> edges = new ArrayList<>();
    private final List<Deque<Edge>> at = new ArrayList<>();

    /** Where units flow from one vertex to another. */
    private static final class Edge {
        private final int from;
        private final int to;
        private int units;

        Edge(int from, int to, int units) {
            this.from = from;
            this.to = to;
            this.units = units;
        }

        int other(int vertex) {
            return vertex == from ? to : from;
        }
    }

    private Lottery(int whole) {
        this.whole = whole;
    }

    static BitSet draw(Problem problem, Shares shares, long seed) {
        Lottery lottery = new Lottery(shares.whole());
        lottery.build(problem, shares);
        lottery.round(new SplittableRandom(seed));
        BitSet used = new BitSet();
        for (int pair = 0; pair < shares.of().length; pair++) {
            used.set(pair, lottery.edges.get(pair).units == shares.whole());
        }
        return used;
    }

    /** Pairs first. Vertices: the root, requests, their groups, experts, their groups. */
    private void build(Problem problem, Shares shares) {
        int requests = 1;
        int experts = requests
                + problem.requests().members()
                + problem.requests().groups().size();
        int vertices = experts
                + problem.experts().members()
                + problem.experts().groups().size();
        for (int vertex = 0; vertex < vertices; vertex++) {
            at.add(new ArrayDeque<>());
        }
        int[] request = problem.pairs().requests();
        for (int pair = 0; pair < request.length; pair++) {
            add(requests + request[pair], experts + problem.pairs().expert()[pair], shares.of()[pair]);
        }
        climb(problem.requests().groups(), shares.ofRequests(problem), requests, false);
        climb(problem.experts().groups(), shares.ofExperts(problem), experts, true);
    }

    private void climb(Groups groups, int[] units, int start, boolean up) {
        int[] sums = groups.sums(units);
        for (int i = 0; i < units.length + sums.length; i++) {
            int around = groups.around(i);
            int vertex = around == Groups.NONE ? 0 : start + units.length + around;
            int amount = i < units.length ? units[i] : sums[i - units.length];
            add(up ? start + i : vertex, up ? vertex : start + i, amount);
        }
    }

    private void add(int from, int to, int units) {
        Edge edge = new Edge(from, to, units);
        edges.add(edge);
        if (units % whole != 0) {
            at.get(from).add(edge);
            at.get(to).add(edge);
        }
    }

    private void round(SplittableRandom random) {
        for (int start = 0; start < at.size(); start++) {
            while (open(start, null) != null) {
                move(cycle(start), random);
            }
        }
    }

    /** An edge whose units are not whole, other than the one given; those that have become whole are forgotten. */
    private @Nullable Edge open(int vertex, @Nullable Edge but) {
        Deque<Edge> here = at.get(vertex);
        while (!here.isEmpty() && here.getFirst().units % whole == 0) {
            here.removeFirst();
        }
        for (Edge edge : here) {
            if (edge != but && edge.units % whole != 0) {
                return edge;
            }
        }
        return null;
    }

    /** Walks from a vertex until one comes again: units are conserved, so nobody has a single edge that is not whole. */
    private List<Step> cycle(int start) {
        List<Step> steps = new ArrayList<>();
        Map<Integer, Integer> place = new HashMap<>();
        int vertex = start;
        Edge last = null;
        while (place.putIfAbsent(vertex, steps.size()) == null) {
            Edge next = Objects.requireNonNull(open(vertex, last));
            steps.add(new Step(next, next.from == vertex));
            vertex = next.other(vertex);
            last = next;
        }
        return steps.subList(place.get(vertex), steps.size());
    }

    private record Step(Edge edge, boolean forward) {}

    private void move(List<Step> cycle, SplittableRandom random) {
        int up = Integer.MAX_VALUE;
        int down = Integer.MAX_VALUE;
        for (Step step : cycle) {
            int over = Math.floorMod(step.edge().units, whole);
            up = Math.min(up, step.forward() ? whole - over : over);
            down = Math.min(down, step.forward() ? over : whole - over);
        }
        int by = random.nextInt(up + down) < down ? up : -down;
        for (Step step : cycle) {
            step.edge().units += step.forward() ? by : -by;
        }
    }
}
