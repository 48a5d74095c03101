package org.bole.assignment.domain;

/**
 * How many pairs each request or each expert must and may have.
 *
 * @param least for each member; requests must have none, and their empty places are counted
 * @param most for each member: of a request, its demand
 * @param groups quotas for several members together
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Loads(int[] least, int[] most, Groups groups) {
    /** @throws IllegalArgumentException when bounds cross or are negative, or lengths do not fit together */
    public Loads {
        if (least.length != most.length || groups.of().length != most.length) {
            throw new IllegalArgumentException("%d least loads, %d greatest and groups of %d do not fit together"
                    .formatted(least.length, most.length, groups.of().length));
        }
        for (int member = 0; member < most.length; member++) {
            check(member, least[member], most[member]);
        }
    }

    /** Demands of requests without groups. */
    public static Loads upTo(int... most) {
        return new Loads(new int[most.length], most, Groups.none(most.length));
    }

    /** Loads of experts without groups. */
    public static Loads between(int[] least, int[] most) {
        return new Loads(least, most, Groups.none(most.length));
    }

    public int members() {
        return most.length;
    }

    /**
     * What is left when so many pairs of each member are settled.
     *
     * @throws IllegalArgumentException when these are more than a member or a group may have
     */
    Loads without(int[] settled) {
        int[] ofGroups = groups.sums(settled);
        return new Loads(
                left(least, settled, false),
                left(most, settled, true),
                new Groups(
                        groups.of(),
                        groups.within(),
                        left(groups.least(), ofGroups, false),
                        left(groups.most(), ofGroups, true)));
    }

    private static int[] left(int[] bounds, int[] settled, boolean strict) {
        int[] left = new int[bounds.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = bounds[i] - settled[i];
            if (left[i] < 0) {
                if (strict) {
                    throw new IllegalArgumentException(
                            "%d may have %d pairs, but %d are locked".formatted(i, bounds[i], settled[i]));
                }
                left[i] = 0;
            }
        }
        return left;
    }

    /**
     * How much is lacking to all least loads together.
     *
     * @param have what each member has, in units
     * @param unit how many units make a pair
     */
    long lacking(int[] have, int unit) {
        return shortOf(least, have, unit) + shortOf(groups.least(), groups.sums(have), unit);
    }

    private static long shortOf(int[] least, int[] have, int unit) {
        long sum = 0;
        for (int i = 0; i < least.length; i++) {
            sum += Math.max(0, (long) least[i] * unit - have[i]);
        }
        return sum;
    }

    static void check(int number, int least, int most) {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "load of %d must be between least (%d) >= 0 and most (%d) >= least".formatted(number, least, most));
        }
    }
}
