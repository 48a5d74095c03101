package org.bole.assignment.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final int[] firstUsed;
    private final int[] usedBy;
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

    /** Who has room, or can make it. */
    private final BitSet accepting = new BitSet();

    private final BitSet movable = new BitSet();

    Residual(Problem problem, Assignment assignment) {
        this.problem = problem;
        this.assignment = assignment;
        request = problem.pairs().requests();
        firstUsed = new int[problem.experts().members() + 1];
        usedBy = byExpert();
        Groups of = problem.experts().groups();
        ofGroups = of.sums(assignment.ofExperts());
        ofExperts = new Members(of);
        ofRequests = new Members(problem.requests().groups());
        ofRequestGroups = problem.requests().groups().sums(assignment.ofRequests());
        walk();
        walkBack();
    }

    /** The pairs that could be given up, expert by expert. */
    private int[] byExpert() {
        Pairs pairs = problem.pairs();
        int[] free = assignment.used().stream()
                .filter(pair -> !pairs.locked().get(pair))
                .toArray();
        for (int pair : free) {
            firstUsed[pairs.expert()[pair] + 1]++;
        }
        for (int e = 0; e + 1 < firstUsed.length; e++) {
            firstUsed[e + 1] += firstUsed[e];
        }
        int[] at = firstUsed.clone();
        int[] sorted = new int[free.length];
        for (int pair : free) {
            sorted[at[pairs.expert()[pair]]++] = pair;
        }
        return sorted;
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

    /** Whether one more pair of the expert would find room, if others moved. */
    boolean isAccepting(int e) {
        return accepting.get(e);
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
        List<Integer> all = new ArrayList<>(ofRequests.direct(group));
        ofRequests.inner(group).forEach(inner -> all.addAll(requestsIn(inner)));
        return all.stream().sorted().toList();
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
        for (int i = firstUsed[e]; i < firstUsed[e + 1]; i++) {
            wait(request[usedBy[i]]);
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

    /** From those with room to those who could make it, by others who move. */
    private void walkBack() {
        int[] innermost = new int[problem.experts().members()];
        Members blocked = blockedBy(innermost);
        int[][] unused = unusedByExpert();
        Deque<Integer> accepted = new ArrayDeque<>();
        for (int e = 0; e < innermost.length; e++) {
            if (hasOwnRoom(e) && innermost[e] == Groups.NONE) {
                accept(e, accepted);
            }
        }
        while (!accepted.isEmpty()) {
            for (int r : unused[accepted.remove()]) {
                if (!movable.get(r)) {
                    movable.set(r);
                    makeRoom(r, blocked, accepted);
                }
            }
        }
    }

    private boolean hasOwnRoom(int e) {
        return assignment.ofExperts()[e] < problem.experts().most()[e];
    }

    private void accept(int e, Deque<Integer> accepted) {
        if (!accepting.get(e)) {
            accepting.set(e);
            accepted.add(e);
        }
    }

    /** Experts with room of their own by the innermost full group around them. */
    private Members blockedBy(int[] innermost) {
        Groups of = problem.experts().groups();
        int[] blockers = new int[innermost.length];
        for (int e = 0; e < innermost.length; e++) {
            int g = of.of()[e];
            while (g != Groups.NONE && ofGroups[g] < of.most()[g]) {
                g = of.within()[g];
            }
            innermost[e] = g;
            blockers[e] = hasOwnRoom(e) ? g : Groups.NONE;
        }
        return new Members(new Groups(blockers, of.within(), of.least(), of.most()));
    }

    private int[][] unusedByExpert() {
        Pairs pairs = problem.pairs();
        int[] sizes = new int[problem.experts().members()];
        for (int pair = 0; pair < pairs.size(); pair++) {
            sizes[pairs.expert()[pair]] += assignment.used().get(pair) ? 0 : 1;
        }
        int[][] unused = new int[sizes.length][];
        Arrays.setAll(unused, e -> new int[sizes[e]]);
        for (int pair = pairs.size() - 1; pair >= 0; pair--) {
            if (!assignment.used().get(pair)) {
                int e = pairs.expert()[pair];
                unused[e][--sizes[e]] = request[pair];
            }
        }
        return unused;
    }

    /** Whoever a request that can move leaves has room, and so have those whom only their common groups kept out. */
    private void makeRoom(int r, Members blocked, Deque<Integer> accepted) {
        Pairs pairs = problem.pairs();
        Groups of = problem.experts().groups();
        for (int pair = pairs.first()[r]; pair < pairs.first()[r + 1]; pair++) {
            if (assignment.used().get(pair) && !pairs.locked().get(pair)) {
                int left = pairs.expert()[pair];
                accept(left, accepted);
                for (int g = of.of()[left]; g != Groups.NONE; g = of.within()[g]) {
                    blocked.direct(g).forEach(e -> accept(e, accepted));
                }
            }
        }
    }

    /** Who is in each group, and which groups are. */
    private static final class Members {
        private final List<List<Integer>> direct = new ArrayList<>();
        private final List<List<Integer>> inner = new ArrayList<>();

        Members(Groups groups) {
            for (int g = 0; g < groups.size(); g++) {
                direct.add(new ArrayList<>());
                inner.add(new ArrayList<>());
            }
            collect(groups.of(), direct);
            collect(groups.within(), inner);
        }

        private static void collect(int[] around, List<List<Integer>> into) {
            for (int i = 0; i < around.length; i++) {
                if (around[i] != Groups.NONE) {
                    into.get(around[i]).add(i);
                }
            }
        }

        List<Integer> direct(int group) {
            return direct.get(group);
        }

        List<Integer> inner(int group) {
            return inner.get(group);
        }
    }
}
