package org.bole.team.domain;

import java.util.Comparator;

/**
 * How much less teams have than others. Places come first: whoever loses fewer places loses less, whatever the points.
 *
 * @param places that nobody has any more
 * @param points that all teams have less; negative where they have more, which is a loss only beside lost places
 */
public record Loss(int places, long points) implements Comparable<Loss> {
    public static final Loss NONE = new Loss(0, 0);

    private static final Comparator<Loss> ORDER =
            Comparator.comparingInt(Loss::places).thenComparingLong(Loss::points);

    @Override
    public int compareTo(Loss other) {
        return ORDER.compare(this, other);
    }

    /** This, or none where it is less than none. */
    Loss orNone() {
        return compareTo(NONE) < 0 ? NONE : this;
    }
}
