package org.bole.team.domain;

import java.util.Arrays;

/**
 * What a team would choose if everybody had a price: the best pair, one person alone, or nobody. O(mentors ×
 * commissioners) at worst; a mentor who cannot be better than the best so far, even beside the best of all commissioners,
 * is passed over, so that near the best prices most are. Not thread-safe; one for many teams.
 */
final class Bid {
    /** Prices are in hundredths of a point: so many in a point. */
    static final int FINE = 100;
    /** More than anything is worth. */
    private static final int NEVER = 1 << 28;

    private final TeamProblem problem;
    private final int place;
    private int[] ofMentors = new int[0];
    private int[] ofCommissioners = new int[0];

    /** Choices by their place among those of the team, or {@link Teams#EMPTY}. */
    private int mentor;

    private int commissioner;
    private int worth;

    /** @param place what filling a place is worth beyond who fills it, in hundredths of a point */
    Bid(TeamProblem problem, int place) {
        this.problem = problem;
        this.place = place;
    }

    /** The chosen mentor, by the place among those of the team, or {@link Teams#EMPTY}. */
    int mentor() {
        return mentor;
    }

    /** The chosen commissioner, by the place among those of the team, or {@link Teams#EMPTY}. */
    int commissioner() {
        return commissioner;
    }

    /** What the choice is worth with its places, less its prices: >= 0. */
    int worth() {
        return worth;
    }

    /**
     * Chooses.
     *
     * @param prices of the experts
     * @param widest for each mentor the most points together with any commissioner
     * @param guess the mentor who may be chosen, or {@link Teams#EMPTY}
     */
    void choose(int team, int[] prices, short[] widest, int guess) {
        ofMentors = net(problem.mentors(), team, prices, ofMentors);
        ofCommissioners = net(problem.commissioners(), team, prices, ofCommissioners);
        mentor = Teams.EMPTY;
        commissioner = Teams.EMPTY;
        worth = 0;
        int commissioners = problem.commissioners().of(team);
        for (int j = 0; j < commissioners; j++) {
            take(Teams.EMPTY, j, ofCommissioners[j]);
        }
        int most = Math.max(
                0, Arrays.stream(ofCommissioners, 0, commissioners).max().orElse(0));
        if (guess != Teams.EMPTY) {
            choose(team, guess, commissioners);
        }
        for (int i = 0; i < problem.mentors().of(team); i++) {
            if (ofMentors[i] + most + FINE * widest[i] > worth) {
                choose(team, i, commissioners);
            }
        }
    }

    /** The mentor alone or beside the best commissioner, where that is better than what is chosen. */
    private void choose(int team, int i, int commissioners) {
        take(i, Teams.EMPTY, ofMentors[i]);
        short[] pairs = problem.together()[team];
        int from = i * commissioners;
        int best = -NEVER;
        int at = Teams.EMPTY;
        for (int j = 0; j < commissioners; j++) {
            int together = pairs[from + j];
            // Without a branch: minus one has all its bits set.
            int pair = ofCommissioners[j] + FINE * together - (together >> 31 & NEVER);
            if (pair > best) {
                best = pair;
                at = j;
            }
        }
        take(i, at, ofMentors[i] + best);
    }

    private void take(int i, int j, int value) {
        if (value > worth) {
            worth = value;
            mentor = i;
            commissioner = j;
        }
    }

    private int[] net(Choices choices, int team, int[] prices, int[] room) {
        int first = choices.first()[team];
        int count = choices.of(team);
        int[] net = room.length < count ? new int[count] : room;
        for (int i = 0; i < count; i++) {
            int expert = choices.expert()[first + i];
            int price = expert == Choices.NOBODY ? 0 : prices[expert];
            net[i] = place + FINE * choices.points()[first + i] - price;
        }
        return net;
    }
}
