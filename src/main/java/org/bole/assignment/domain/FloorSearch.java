package org.bole.assignment.domain;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over pairs, for small problems: whoever lacks most to the floor must have one of its pairs, or must
 * not. A branch ends where {@link Floor} proves that nothing better is in it.
 */
final class FloorSearch {
    private static final int MOST_PAIRS = 500;
    private static final int MOST_NODES = 3_000;
    private static final int ROUNDS_OF_A_NODE = 12;

    private final Problem problem;
    private final int filled;
    private final double tolerance;
    private final BitSet removed = new BitSet();
    private final BitSet locked;
    private double floor;
    private double share;
    private double reached;
    private @Nullable BitSet best;
    private int nodes;

    /** @param filled places of the fullest assignment */
    FloorSearch(Problem problem, int filled) {
        this.problem = problem;
        this.filled = filled;
        tolerance = Outcome.tolerance(problem);
        locked = (BitSet) problem.pairs().locked().clone();
    }

    /**
     * What a search came to.
     *
     * @param best null: nothing better was found
     * @param proven whether nothing better than that exists
     */
    record Result(@Nullable BitSet best, boolean proven) {}

    /** Any assignment whose poorest request has more. */
    Result above(double least) {
        return search(least + 2 * tolerance, 0, 0);
    }

    /** The assignment with the greatest total, of those that keep the floor. */
    Result greatest(double least, double total) {
        return search(least - tolerance, 1, total);
    }

    private Result search(double under, double ofTotal, double known) {
        if (problem.pairs().size() > MOST_PAIRS) {
            return new Result(null, false);
        }
        floor = under;
        share = ofTotal;
        reached = known;
        best = null;
        nodes = 0;
        boolean complete = branch();
        return new Result(best, complete || share == 0 && best != null);
    }

    /** False when the search had to be given up. */
    private boolean branch() {
        if (++nodes > MOST_NODES) {
            return false;
        }
        Restricted here = Restricted.to(problem, pair -> !removed.get(pair), locked);
        Sums sums = new Sums(here.problem());
        Floor relaxed = new Floor(here.problem(), sums, floor, share);
        BitSet used = new BitSet();
        for (int round = 0; round < ROUNDS_OF_A_NODE; round++) {
            Assignment assignment = relaxed.next(reached);
            if (assignment.used().cardinality() < filled || assignment.lacking(here.problem()) > 0) {
                return true;
            }
            used = here.original(assignment.used());
            if (sums.least(sums.of(assignment.used())) >= floor && isBetter(assignment, here.problem(), used)) {
                return true;
            }
            if (isHopeless(relaxed.bound())) {
                return true;
            }
        }
        int pair = undecided(used);
        return pair < 0 || decide(pair, used.get(pair));
    }

    /** Takes what is better; true when that was all that was sought. */
    private boolean isBetter(Assignment assignment, Problem here, BitSet used) {
        double worth = assignment.worth(here);
        if (share == 0) {
            best = used;
            return true;
        }
        if (worth > reached + tolerance) {
            best = used;
            reached = worth;
        }
        return false;
    }

    private boolean isHopeless(double bound) {
        return share == 0 ? bound < -tolerance : bound <= reached + tolerance;
    }

    /** A pair of the request that lacks most; -1 when all pairs of those who lack anything are decided. */
    private int undecided(BitSet used) {
        Pairs pairs = problem.pairs();
        double[] have = new Sums(problem).of(used);
        int found = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < have.length; r++) {
            if (problem.requests().most()[r] > 0 && floor - have[r] > most) {
                int pair = undecided(r, used, pairs);
                if (pair >= 0) {
                    found = pair;
                    most = floor - have[r];
                }
            }
        }
        return found;
    }

    private int undecided(int request, BitSet used, Pairs pairs) {
        int found = -1;
        for (int pair = pairs.first()[request]; pair < pairs.first()[request + 1]; pair++) {
            if (!locked.get(pair) && !removed.get(pair)) {
                boolean better = found < 0
                        || used.get(pair) && !used.get(found)
                        || used.get(pair) == used.get(found)
                                && (used.get(pair)
                                        ? pairs.score()[pair] < pairs.score()[found]
                                        : pairs.score()[pair] > pairs.score()[found]);
                found = better ? pair : found;
            }
        }
        return found;
    }

    private boolean decide(int pair, boolean isUsed) {
        boolean complete = isUsed ? without(pair) : with(pair);
        if (share == 0 && best != null) {
            return true;
        }
        return (isUsed ? with(pair) : without(pair)) && complete;
    }

    private boolean without(int pair) {
        removed.set(pair);
        boolean complete = branch();
        removed.clear(pair);
        return complete;
    }

    private boolean with(int pair) {
        locked.set(pair);
        boolean complete = !Assigning.hasRoomFor(problem, locked) || branch();
        locked.clear(pair);
        return complete;
    }
}
