package org.bole.assignment.domain;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Where one more pair could go, if others moved: the residual network of an assignment without its scores (Ford &
 * Fulkerson 1956). From the requests with empty places one reaches whoever would have to give way, and in a fullest
 * assignment nobody with room. O(pairs).
 */
final class Residual {
    private final Problem problem;
    private final Assignment assignment;
    private final int[] request;
    /** The pairs that could be given up. */
    private final ByExpert used;

    private final int[] ofGroups;
    private final Members ofExperts;
    private final Members ofRequests;
    private final int[] ofRequestGroups;

    /** Reached from the requests with empty places. */
    private final BitSet waiting = new BitSet();

    private final BitSet openRequestGroups = new BitSet();
    private final BitSet fullExperts = new BitSet();
    private final BitSet fullGroups = new BitSet();
    private final Deque<Integer> next = new ArrayDeque<>();

    Residual(Problem problem, Assignment assignment) {
        this.problem = problem;
        this.assignment = assignment;
        request = problem.pairs().requests();
        BitSet locked = problem.pairs().locked();
        used = ByExpert.of(
                problem.pairs(),
                problem.experts().members(),
                pair -> assignment.used().get(pair) && !locked.get(pair));
        Groups of = problem.experts().groups();
        ofGroups = of.sums(assignment.ofExperts());
        ofExperts = new Members(of.of(), of);
        ofRequests =
                new Members(problem.requests().groups().of(), problem.requests().groups());
        ofRequestGroups = problem.requests().groups().sums(assignment.ofRequests());
        walk();
    }

    /** Requests with an empty place, or who would have to give way to one. */
    BitSet waiting() {
        return waiting;
    }

    boolean isFullExpert(int e) {
        return fullExperts.get(e);
    }

    boolean isFullExpertGroup(int g) {
        return fullGroups.get(g);
    }

    /** The largest group around a request whose quota alone keeps it from more, or {@link Groups#NONE}. */
    int quotaOf(int r) {
        Groups of = problem.requests().groups();
        int quota = Groups.NONE;
        for (int g = of.of()[r]; g != Groups.NONE; g = of.within()[g]) {
            quota = openRequestGroups.get(g) ? quota : g;
        }
        return waiting.get(r) ? Groups.NONE : quota;
    }

    /** All requests in a group and in those within it. */
    List<Integer> requestsIn(int group) {
        return ofRequests.within(group);
    }

    private void walk() {
        Groups of = problem.requests().groups();
        for (int r = 0; r < problem.requests().members(); r++) {
            if (of.of()[r] == Groups.NONE) {
                waitIfShort(r);
            }
        }
        for (int g = 0; g < of.size(); g++) {
            if (of.within()[g] == Groups.NONE) {
                openIfRoom(g);
            }
        }
        while (!next.isEmpty()) {
            leave(next.remove());
        }
    }

    private void openIfRoom(int g) {
        if (ofRequestGroups[g] < problem.requests().groups().most()[g]) {
            open(g);
        }
    }

    private void open(int g) {
        if (!openRequestGroups.get(g)) {
            openRequestGroups.set(g);
            ofRequests.direct(g).forEach(this::waitIfShort);
            ofRequests.inner(g).forEach(this::openIfRoom);
        }
    }

    private void waitIfShort(int r) {
        if (assignment.ofRequests()[r] < problem.requests().most()[r]) {
            wait(r);
        }
    }

    private void wait(int r) {
        if (!waiting.get(r)) {
            waiting.set(r);
            next.add(r);
            if (assignment.ofRequests()[r] > 0) {
                // It could give its place in the quota of its groups to another.
                Groups of = problem.requests().groups();
                for (int g = of.of()[r]; g != Groups.NONE; g = of.within()[g]) {
                    open(g);
                }
            }
        }
    }

    private void leave(int r) {
        Pairs pairs = problem.pairs();
        for (int pair = pairs.first()[r]; pair < pairs.first()[r + 1]; pair++) {
            if (!assignment.used().get(pair)) {
                enter(pairs.expert()[pair]);
            }
        }
    }

    private void enter(int e) {
        if (assignment.ofExperts()[e] >= problem.experts().most()[e]) {
            if (!fullExperts.get(e)) {
                fullExperts.set(e);
                putOut(e);
            }
            return;
        }
        Groups of = problem.experts().groups();
        for (int g = of.of()[e]; g != Groups.NONE; g = of.within()[g]) {
            if (ofGroups[g] >= of.most()[g]) {
                if (!fullGroups.get(g)) {
                    fullGroups.set(g);
                    putOutWithin(g);
                }
                return;
            }
        }
    }

    private void putOut(int e) {
        for (int i = used.first()[e]; i < used.first()[e + 1]; i++) {
            wait(request[used.pairs()[i]]);
        }
    }

    private void putOutWithin(int g) {
        for (int e : ofExperts.direct(g)) {
            if (assignment.ofExperts()[e] > problem.experts().least()[e]) {
                putOut(e);
            }
        }
        for (int inner : ofExperts.inner(g)) {
            if (ofGroups[inner] > problem.experts().groups().least()[inner]) {
                putOutWithin(inner);
            }
        }
    }
}
