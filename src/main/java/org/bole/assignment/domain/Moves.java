package org.bole.assignment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one pair more or less of somebody costs beside an assignment, as arcs: its residual network with scores. A unit goes
 * from the root through the groups around a request to the request, to an expert, and through the groups around him back
 * to the root; each arc adds a unit to somebody's load, or takes one. Loads that must not be left have no arc, and neither
 * have locked pairs. O(pairs).
 */
final class Moves {
    private final Problem problem;
    private final Assignment assignment;
    private final Scale scale;
    private final int experts;
    private final int requestGroups;
    private final int expertGroups;
    private final int root;
    private final List<long[]> arcs = new ArrayList<>();

    private Moves(Problem problem, Assignment assignment, Scale scale) {
        this.problem = problem;
        this.assignment = assignment;
        this.scale = scale;
        experts = problem.requests().members();
        requestGroups = experts + problem.experts().members();
        expertGroups = requestGroups + problem.requests().groups().size();
        root = expertGroups + problem.experts().groups().size();
    }

    /**
     * The arcs.
     *
     * @param backwards whether every arc leads the other way
     */
    static Arcs of(Problem problem, Assignment assignment, Scale scale, boolean backwards) {
        Moves moves = new Moves(problem, assignment, scale);
        moves.addPairs();
        moves.addRequests();
        moves.addExperts();
        return Arcs.of(moves.root + 1, moves.arcs, backwards);
    }

    /**
     * Arcs by the vertex from which they lead: requests first, then experts, groups of requests, groups of experts, the root.
     *
     * @param first the arcs of vertex {@code v} are {@code first[v]} to {@code first[v + 1] - 1}
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Arcs(int[] first, int[] to, long[] cost) {
        private static Arcs of(int vertices, List<long[]> arcs, boolean backwards) {
            int from = backwards ? 1 : 0;
            int[] first = new int[vertices + 1];
            arcs.forEach(arc -> first[(int) arc[from] + 1]++);
            for (int v = 0; v < vertices; v++) {
                first[v + 1] += first[v];
            }
            int[] at = Arrays.copyOf(first, vertices);
            int[] to = new int[arcs.size()];
            long[] cost = new long[arcs.size()];
            for (long[] arc : arcs) {
                int place = at[(int) arc[from]]++;
                to[place] = (int) arc[1 - from];
                cost[place] = arc[2];
            }
            return new Arcs(first, to, cost);
        }

        /** In place of a vertex. */
        static final int NOWHERE = -1;

        int root() {
            return vertices() - 1;
        }

        int vertices() {
            return first.length - 1;
        }
    }

    private void add(int from, int to, long cost) {
        arcs.add(new long[] {from, to, cost});
    }

    private void addPairs() {
        Pairs pairs = problem.pairs();
        for (int r = 0; r < experts; r++) {
            for (int pair = pairs.first()[r]; pair < pairs.first()[r + 1]; pair++) {
                long score = scale.of(pairs.score()[pair]);
                if (!assignment.used().get(pair)) {
                    add(r, experts + pairs.expert()[pair], -score);
                } else if (!pairs.locked().get(pair)) {
                    add(experts + pairs.expert()[pair], r, score);
                }
            }
        }
    }

    private void addRequests() {
        Loads loads = problem.requests();
        Groups groups = loads.groups();
        for (int r = 0; r < loads.members(); r++) {
            int around = around(requestGroups, groups.of()[r]);
            int load = assignment.ofRequests()[r];
            if (load < loads.most()[r]) {
                add(around, r, -scale.emptyPlace());
            }
            if (load > 0) {
                add(r, around, scale.emptyPlace());
            }
        }
        int[] sums = groups.sums(assignment.ofRequests());
        for (int g = 0; g < groups.size(); g++) {
            addGroup(around(requestGroups, groups.within()[g]), requestGroups + g, groups, g, sums[g]);
        }
    }

    private void addExperts() {
        Loads loads = problem.experts();
        Groups groups = loads.groups();
        for (int e = 0; e < loads.members(); e++) {
            int around = around(expertGroups, groups.of()[e]);
            int load = assignment.ofExperts()[e];
            if (load < loads.most()[e]) {
                add(experts + e, around, bound(load, loads.least()[e]) + scale.balance() * load);
            }
            if (load > 0) {
                add(around, experts + e, -bound(load - 1, loads.least()[e]) - scale.balance() * (load - 1));
            }
        }
        int[] sums = groups.sums(assignment.ofExperts());
        for (int g = 0; g < groups.size(); g++) {
            addGroup(expertGroups + g, around(expertGroups, groups.within()[g]), groups, g, sums[g]);
        }
    }

    private void addGroup(int from, int to, Groups groups, int g, int load) {
        if (load < groups.most()[g]) {
            add(from, to, bound(load, groups.least()[g]));
        }
        if (load > 0) {
            add(to, from, -bound(load - 1, groups.least()[g]));
        }
    }

    /** Of the next unit after {@code load} others. */
    private long bound(int load, int least) {
        return load < least ? -scale.brokenBound() : 0;
    }

    private int around(int firstGroup, int group) {
        return group == Groups.NONE ? root : firstGroup + group;
    }
}
