package org.bole.team.domain;

import java.util.Arrays;

/**
 * The teams of a round. A request has one team or several; an expert is in at most one place of a request, and in as many
 * teams as the capacity says, whatever the place.
 *
 * @param request of each team
 * @param capacity of each expert: in how many teams
 * @param mentors who may be enterprise mentor
 * @param commissioners who may be tech commissioner
 * @param together points of each team for what each pair has together, 0–10,000: that of the {@code i}th mentor and the
 *     {@code j}th commissioner stands at {@code i * commissioners + j}; {@link #APART} where the two cannot be in one team,
 *     as one person cannot with himself
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record TeamProblem(int[] request, int[] capacity, Choices mentors, Choices commissioners, short[][] together) {
    /** In place of points: these two cannot be in one team. */
    public static final short APART = -1;

    /** @throws IllegalArgumentException when numbers do not fit together, or a capacity is negative */
    public TeamProblem {
        int teams = request.length;
        if (mentors.teams() != teams || commissioners.teams() != teams || together.length != teams) {
            throw new IllegalArgumentException("%d teams have choices for %d and %d, and pairs for %d"
                    .formatted(teams, mentors.teams(), commissioners.teams(), together.length));
        }
        for (int team = 0; team < teams; team++) {
            if (together[team].length != mentors.of(team) * commissioners.of(team)) {
                throw new IllegalArgumentException("team %d has points of %d pairs, not of %d × %d"
                        .formatted(team, together[team].length, mentors.of(team), commissioners.of(team)));
            }
        }
        check(mentors, capacity.length);
        check(commissioners, capacity.length);
        if (Arrays.stream(capacity).anyMatch(one -> one < 0)) {
            throw new IllegalArgumentException("a capacity must be >= 0");
        }
    }

    private static void check(Choices choices, int experts) {
        for (int expert : choices.expert()) {
            if (expert < Choices.NOBODY || expert >= experts) {
                throw new IllegalArgumentException("expert (%d) must be one of %d".formatted(expert, experts));
            }
        }
    }

    public int teams() {
        return request.length;
    }

    public Choices choices(Side side) {
        return side == Side.MENTOR ? mentors : commissioners;
    }

    /**
     * The points of a team; those for both together only where both are there.
     *
     * @param mentor number of the choice, or {@link Teams#EMPTY}
     * @param commissioner number of the choice, or {@link Teams#EMPTY}
     */
    public int points(int team, int mentor, int commissioner) {
        int ofMentor = mentor == Teams.EMPTY ? 0 : mentors.points()[mentor];
        int ofCommissioner = commissioner == Teams.EMPTY ? 0 : commissioners.points()[commissioner];
        boolean both = mentor != Teams.EMPTY && commissioner != Teams.EMPTY;
        return ofMentor + ofCommissioner + (both ? together(team, mentor, commissioner) : 0);
    }

    /** As {@link #points(int, int, int)}, for whoever changes one side. */
    int points(int team, Side side, int own, int other) {
        return side == Side.MENTOR ? points(team, own, other) : points(team, other, own);
    }

    /** Whether two choices can be in one team; anybody can be with nobody yet. */
    boolean fit(int team, Side side, int own, int other) {
        return other == Teams.EMPTY
                || (side == Side.MENTOR ? together(team, own, other) : together(team, other, own)) != APART;
    }

    private int together(int team, int mentor, int commissioner) {
        int i = mentor - mentors.first()[team];
        int j = commissioner - commissioners.first()[team];
        return together[team][i * commissioners.of(team) + j];
    }
}
