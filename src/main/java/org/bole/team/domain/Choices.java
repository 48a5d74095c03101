package org.bole.team.domain;

/**
 * Who may take one place, team by team. Arrays are not copied, since there may be millions of choices: nobody changes
 * them.
 *
 * @param first the choices of team {@code t} are {@code first[t]} to {@code first[t + 1] - 1}
 * @param expert of each choice; {@link #NOBODY} as the only choice: the place is not wanted
 * @param points of a team for each choice, 0–10,000
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Choices(int[] first, int[] expert, int[] points) {
    public static final int NOBODY = -1;
    private static final int MOST_POINTS = 10_000;

    /** @throws IllegalArgumentException when points are out of range, or lengths do not fit together */
    public Choices {
        if (expert.length != points.length || first.length == 0 || first[first.length - 1] != expert.length) {
            throw new IllegalArgumentException("%d bounds, %d experts and %d points do not fit together"
                    .formatted(first.length, expert.length, points.length));
        }
        for (int one : points) {
            if (one < 0 || one > MOST_POINTS) {
                throw new IllegalArgumentException("points (%d) must be in 0..%d".formatted(one, MOST_POINTS));
            }
        }
    }

    public int teams() {
        return first.length - 1;
    }

    /** How many choices a team has. */
    public int of(int team) {
        return first[team + 1] - first[team];
    }

    /** The expert of a choice; {@link #NOBODY} for {@link Teams#EMPTY}. */
    public int expertOf(int choice) {
        return choice == Teams.EMPTY ? NOBODY : expert[choice];
    }

    /** Whether anybody is wanted for the place. */
    public boolean isWanted(int team) {
        return of(team) == 0 || expert[first[team]] != NOBODY;
    }
}
