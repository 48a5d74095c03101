package org.bole.assignment.domain;

import java.util.Arrays;

/**
 * Nested groups of requests or experts with quotas: how many pairs all their members together must and may have. A
 * member belongs to one group at most, a group to one larger group at most.
 *
 * @param of the group of each member, or {@link #NONE}
 * @param within the larger group of each group, numbered after it, or {@link #NONE}
 * @param least pairs that each group must have
 * @param most pairs that each group may have
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Groups(int[] of, int[] within, int[] least, int[] most) {
    public static final int NONE = -1;

    /** @throws IllegalArgumentException when numbers are out of range, or lengths do not fit together */
    public Groups {
        if (within.length != least.length || within.length != most.length) {
            throw new IllegalArgumentException("%d groups have %d least and %d greatest numbers"
                    .formatted(within.length, least.length, most.length));
        }
        for (int member = 0; member < of.length; member++) {
            if (of[member] < NONE || of[member] >= within.length) {
                throw new IllegalArgumentException("group (%d) of member %d must be one of %d groups, or %d"
                        .formatted(of[member], member, within.length, NONE));
            }
        }
        for (int group = 0; group < within.length; group++) {
            if (within[group] != NONE && (within[group] <= group || within[group] >= within.length)) {
                throw new IllegalArgumentException(
                        "group %d must lie in a group after it, not in %d".formatted(group, within[group]));
            }
            Loads.check(group, least[group], most[group]);
        }
    }

    /** Nobody belongs to a group. */
    public static Groups none(int members) {
        int[] of = new int[members];
        Arrays.fill(of, NONE);
        return new Groups(of, new int[0], new int[0], new int[0]);
    }

    public int size() {
        return within.length;
    }

    /** The group around a member, or around one of the groups, which are numbered on after the members. */
    int around(int i) {
        return i < of.length ? of[i] : within[i - of.length];
    }

    /** What the members of each group have together, those of the groups in it included. */
    public int[] sums(int[] ofMembers) {
        int[] sums = new int[size()];
        for (int member = 0; member < of.length; member++) {
            if (of[member] != NONE) {
                sums[of[member]] += ofMembers[member];
            }
        }
        for (int group = 0; group < sums.length; group++) {
            if (within[group] != NONE) {
                sums[within[group]] += sums[group];
            }
        }
        return sums;
    }
}
