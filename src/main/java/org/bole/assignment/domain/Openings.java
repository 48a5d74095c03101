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
                }
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
