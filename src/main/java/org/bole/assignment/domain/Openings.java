package org.bole.assignment.domain;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Who could take one more pair: whoever has room, and whoever gets it when requests move to those who have. The other end
 * of {@link Residual}. O(pairs).
 */
final class Openings {
    private final Problem problem;
    private final Assignment assignment;
    private final int[] request;
    private final ByExpert unused;
    /** Experts with room of their own, by the innermost full group around them. */
    private final Members blocked;

    private final Members ofRequests;
    private final int[] quotas;
    private final BitSet relieved = new BitSet();

    private final BitSet accepting = new BitSet();
    private final BitSet movable = new BitSet();
    private final Deque<Integer> next = new ArrayDeque<>();

    Openings(Problem problem, Assignment assignment) {
        this.problem = problem;
        this.assignment = assignment;
        request = problem.pairs().requests();
        int experts = problem.experts().members();
        unused =
                ByExpert.of(problem.pairs(), experts, pair -> !assignment.used().get(pair));
        Groups groups = problem.experts().groups();
        int[] sums = groups.sums(assignment.ofExperts());
        int[] blockers = new int[experts];
        for (int e = 0; e < experts; e++) {
            boolean room = assignment.ofExperts()[e] < problem.experts().most()[e];
            int full = groups.of()[e];
            while (full != Groups.NONE && sums[full] < groups.most()[full]) {
                full = groups.within()[full];
            }
            blockers[e] = room ? full : Groups.NONE;
            if (room && full == Groups.NONE) {
                accept(e);
            }
        }
        blocked = new Members(blockers, groups);
        Groups around = problem.requests().groups();
        ofRequests = new Members(around.of(), around);
        quotas = around.sums(assignment.ofRequests());
        walk();
    }

    /** Whether one more pair of the expert would find room, if others moved. */
    boolean isAccepting(int e) {
        return accepting.get(e);
    }

    private void accept(int e) {
        if (!accepting.get(e)) {
            accepting.set(e);
            next.add(e);
        }
    }

    private void walk() {
        while (!next.isEmpty()) {
            int e = next.remove();
            for (int i = unused.first()[e]; i < unused.first()[e + 1]; i++) {
                int r = request[unused.pairs()[i]];
                if (!movable.get(r)) {
                    movable.set(r);
                    makeRoom(r);
                    takeOver(r);
                }
            }
        }
    }

    /** A request that lacks people can take the expert when another one of the quota that keeps it short leaves one. */
    private void takeOver(int r) {
        if (assignment.ofRequests()[r] < problem.requests().most()[r]) {
            Groups around = problem.requests().groups();
            int full = around.of()[r];
            while (full != Groups.NONE && quotas[full] < around.most()[full]) {
                full = around.within()[full];
            }
            if (full != Groups.NONE && !relieved.get(full)) {
                relieved.set(full);
                ofRequests.within(full).forEach(this::makeRoom);
            }
        }
    }

    /** Whoever a request that can move leaves has room, and so have those whom only their common groups kept out. */
    private void makeRoom(int r) {
        Pairs pairs = problem.pairs();
        Groups groups = problem.experts().groups();
        for (int pair = pairs.first()[r]; pair < pairs.first()[r + 1]; pair++) {
            if (assignment.used().get(pair) && !pairs.locked().get(pair)) {
                int left = pairs.expert()[pair];
                accept(left);
                for (int g = groups.of()[left]; g != Groups.NONE; g = groups.within()[g]) {
                    blocked.direct(g).forEach(this::accept);
                }
            }
        }
    }
}
