package org.bole.team.domain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * How many places can be filled with somebody forced into one. Forcing loses one place at most: whoever was there goes, and
 * the forced one leaves one other place. Whether that can be filled again is a question of paths in the residual network
 * of a flow that fills the most (Ahuja, Magnanti & Orlin, Network Flows, 1993, chapter 6): nothing is lost where one leads
 * from a place that he leaves, or from one that was empty, over people who each move one place on, to somebody with
 * room. Who cannot be together is left out of account, so that it is an upper bound. One search backwards, O(choices),
 * serves all who may be forced into one place.
 */
final class ForcedFill {
    private final TeamProblem problem;
    private final Teams fullest;
    private final Candidacies[] candidacies;
    private final int[] room;
    private final int most;

    /** @param fullest fill the most places; people may be together who cannot be */
    ForcedFill(TeamProblem problem, Teams fullest, Candidacies[] candidacies) {
        this.problem = problem;
        this.fullest = fullest;
        this.candidacies = candidacies;
        int[] loads = fullest.loads(problem);
        room = new int[loads.length];
        Arrays.setAll(room, e -> problem.capacity()[e] - loads[e]);
        most = fullest.filled();
    }

    /** How many places can be filled where nobody is forced. */
    int most() {
        return most;
    }

    /** What can be filled beside one place. */
    Beside beside(int team, Side side) {
        return new Beside(team, side);
    }

    /** A place that is to be had by somebody forced into it. */
    final class Beside {
        private final int team;
        private final Side side;
        private final int occupant;
        /** Places from which a path leads to somebody with room, side by side. */
        private final BitSet[] leading = {new BitSet(), new BitSet()};

        private boolean empty;

        private Beside(int team, Side side) {
            this.team = team;
            this.side = side;
            occupant = problem.choices(side).expertOf(fullest.of(side)[team]);
            search();
        }

        private void search() {
            BitSet reached = new BitSet();
            Deque<Integer> open = new ArrayDeque<>();
            for (int e = 0; e < room.length; e++) {
                if (room[e] > 0 || e == occupant) {
                    reached.set(e);
                    open.add(e);
                }
            }
            while (!open.isEmpty()) {
                int expert = open.remove();
                for (Side each : Side.values()) {
                    candidacies[each.ordinal()].of(expert, choice -> reach(each, choice, reached, open));
                }
            }
        }

        private void reach(Side at, int choice, BitSet reached, Deque<Integer> open) {
            int from = candidacies[at.ordinal()].teamOf(choice);
            int now = fullest.of(at)[from];
            if ((from == team && at == side) || now == choice) {
                return;
            }
            leading[at.ordinal()].set(from);
            empty |= now == Teams.EMPTY;
            int expert = problem.choices(at).expertOf(now);
            if (expert != Choices.NOBODY && !reached.get(expert)) {
                reached.set(expert);
                open.add(expert);
            }
        }

        /** How many places can be filled, the forced one included; those that are not wanted count as filled. */
        int mostWith(int expert) {
            boolean free = room[expert] > 0 || expert == occupant || empty;
            // Where the place is empty in the fullest teams, whoever leaves another for it loses none.
            return free || occupant == Choices.NOBODY || leavesOneThatIsFilled(expert) ? most : most - 1;
        }

        private boolean leavesOneThatIsFilled(int expert) {
            for (Side at : Side.values()) {
                for (int from = leading[at.ordinal()].nextSetBit(0);
                        from >= 0;
                        from = leading[at.ordinal()].nextSetBit(from + 1)) {
                    if (problem.choices(at).expertOf(fullest.of(at)[from]) == expert) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
