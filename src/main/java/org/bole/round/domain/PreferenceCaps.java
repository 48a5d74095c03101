package org.bole.round.domain;

/**
 * How much preferences may change, so that nobody gains much by one that is not meant.
 *
 * <p>A pair is a person and a request, in whichever role. Its worth is {@code min(10,000, s + a + b)}: {@code s} points of
 * the match, {@code a} and {@code b} what the preferences of the one and the other give. With {@code P} points and
 * {@code M} to be ranked, the {@code r}-th gives {@code g(r) = ⌊P (M − r + 1) / M⌋}. Whatever one of the two reports:
 * <ul>
 *   <li>The worth of any one pair changes by at most {@code P}: {@code 0 <= g(r) <= P}, and {@code min(10,000, ·)} brings
 *       two numbers no farther apart.
 *   <li>All its pairs together gain at most {@code g(1) + … + g(M) <= P/M · (M + … + 1) = P (M + 1) / 2} beyond what they
 *       are worth when it reports nothing, and lose nothing; so the totals of two reports are no farther apart. Rounded
 *       half up, the sum could be more: 2 instead of 1.5 for {@code P = 1, M = 2}.
 *   <li>The gain does not depend on how many are ranked: a short list does not concentrate it.
 *   <li>Excluding takes away at most {@link #mostExcluded} pairs, and changes what no other pair is worth.
 * </ul>
 *
 * @param mostRanked how many one side may rank, 1–{@value #MOST_LISTED}
 * @param mostExcluded how many one side may exclude, 0–{@value #MOST_LISTED}
 * @param points what the first gains, 0–{@value #MOST_POINTS}; 0: ranks give nothing
 */
public record PreferenceCaps(int mostRanked, int mostExcluded, int points) {
    public static final int MOST_LISTED = 20;
    public static final int MOST_POINTS = 2_000;
    public static final PreferenceCaps USUAL = new PreferenceCaps(5, 3, 500);

    /** @throws IllegalArgumentException when something is out of range */
    public PreferenceCaps {
        check("mostRanked", mostRanked, 1, MOST_LISTED);
        check("mostExcluded", mostExcluded, 0, MOST_LISTED);
        check("points", points, 0, MOST_POINTS);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s (%d) must be in %d..%d".formatted(name, value, least, most));
        }
    }

    /**
     * What the one at a rank gains, in points.
     *
     * @param rank from 1 to {@link #mostRanked}
     */
    public int gain(int rank) {
        if (rank < 1 || rank > mostRanked) {
            throw new IllegalArgumentException("rank (%d) must be in 1..%d".formatted(rank, mostRanked));
        }
        return points * (mostRanked - rank + 1) / mostRanked;
    }
}
