package org.bole.team.domain;

import java.util.Arrays;

/**
 * Who is in which team. The arrays are changed while teams are looked for.
 *
 * @param mentor number of the choice of each team, or {@link #EMPTY}
 * @param commissioner number of the choice of each team, or {@link #EMPTY}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Teams(int[] mentor, int[] commissioner) {
    public static final int EMPTY = -1;

    /** Nobody is in any team yet; places that are not wanted are filled by nobody. */
    static Teams unfilled(TeamProblem problem) {
        Teams teams = new Teams(new int[problem.teams()], new int[problem.teams()]);
        for (Side side : Side.values()) {
            Choices choices = problem.choices(side);
            Arrays.setAll(teams.of(side), team -> choices.isWanted(team) ? EMPTY : choices.first()[team]);
        }
        return teams;
    }

    Teams copy() {
        return new Teams(mentor.clone(), commissioner.clone());
    }

    /** The choices for one side. */
    public int[] of(Side side) {
        return side == Side.MENTOR ? mentor : commissioner;
    }

    /** How many places are filled; those that are not wanted count as filled. */
    public int filled() {
        return filled(mentor) + filled(commissioner);
    }

    private static int filled(int[] choices) {
        return (int) Arrays.stream(choices).filter(choice -> choice != EMPTY).count();
    }

    /** The points of all teams. */
    public long points(TeamProblem problem) {
        long sum = 0;
        for (int team = 0; team < mentor.length; team++) {
            sum += problem.points(team, mentor[team], commissioner[team]);
        }
        return sum;
    }

    /** In how many teams each expert is. */
    public int[] loads(TeamProblem problem) {
        int[] loads = new int[problem.capacity().length];
        for (Side side : Side.values()) {
            for (int choice : of(side)) {
                int expert = problem.choices(side).expertOf(choice);
                if (expert != Choices.NOBODY) {
                    loads[expert]++;
                }
            }
        }
        return loads;
    }
}
