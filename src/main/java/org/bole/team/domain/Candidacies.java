package org.bole.team.domain;

import java.util.function.IntConsumer;

/** The choices of one side by expert: where everybody could be. O(choices) to make. */
final class Candidacies {
    private final int[] first;
    private final int[] choice;
    private final int[] teamOf;

    Candidacies(Choices choices, int experts) {
        int[] expert = choices.expert();
        first = new int[experts + 1];
        for (int one : expert) {
            if (one != Choices.NOBODY) {
                first[one + 1]++;
            }
        }
        for (int e = 0; e < experts; e++) {
            first[e + 1] += first[e];
        }
        choice = new int[first[experts]];
        int[] next = first.clone();
        for (int at = 0; at < expert.length; at++) {
            if (expert[at] != Choices.NOBODY) {
                choice[next[expert[at]]++] = at;
            }
        }
        teamOf = new int[expert.length];
        for (int team = 0; team < choices.teams(); team++) {
            for (int at = choices.first()[team]; at < choices.first()[team + 1]; at++) {
                teamOf[at] = team;
            }
        }
    }

    /** Hands over the number of every choice of the expert, by team. */
    void of(int expert, IntConsumer each) {
        for (int at = first[expert]; at < first[expert + 1]; at++) {
            each.accept(choice[at]);
        }
    }

    int teamOf(int numberOfChoice) {
        return teamOf[numberOfChoice];
    }
}
