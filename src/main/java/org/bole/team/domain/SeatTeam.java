package org.bole.team.domain;

/**
 * A formed team as one that takes students.
 *
 * @param seats for students, >= 0
 * @param complete whether every wanted place of a mentor is filled; without, no seat can be used
 * @param mentor number of the expert, or {@link #NOBODY}
 * @param commissioner number of the expert, or {@link #NOBODY}
 */
public record SeatTeam(int seats, boolean complete, int mentor, int commissioner) {
    public static final int NOBODY = -1;

    /** @throws IllegalArgumentException when seats or numbers are out of range, or one expert has both places */
    public SeatTeam {
        if (seats < 0) {
            throw new IllegalArgumentException("seats (%d) must be >= 0".formatted(seats));
        }
        if (mentor < NOBODY || commissioner < NOBODY || (mentor != NOBODY && mentor == commissioner)) {
            throw new IllegalArgumentException("mentor (%d) and commissioner (%d) must be two experts, or %d"
                    .formatted(mentor, commissioner, NOBODY));
        }
    }

    /** How many seats can be used. */
    int open() {
        return complete ? seats : 0;
    }
}
