package org.bole.team.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;

/**
 * Makes a seating better as long as it can. By lot some of the limits that do not cross are kept exactly, while the others
 * are dealt out among their teams as they are used now ({@link SeatShares}): a step looks at exponentially many seatings
 * and is never worse. Now and then seats are traded along chains of mentors and commissioners ({@link SeatTrade}).
 */
final class SeatAscent {
    /** So many steps without a gain are the end. */
    private static final int PATIENCE = 6;

    private static final int MOST_STEPS = 60;
    /** Each so many steps seats are traded. */
    private static final int TRADE = 3;
    /** A kick empties one seat of so many, or of fewer. */
    private static final int SOFTEST = 6;

    private final SeatProblem problem;
    private final SeatLimits limits;
    private final SeatFilling filling;
    private final SeatShares shares;
    private final SeatTrade trade;
    private final SplittableRandom lots;
    private final SeatNest none;
    private final int open;

    SeatAscent(SeatProblem problem, SeatLimits limits, SeatTrade trade, long seed) {
        this.problem = problem;
        this.limits = limits;
        this.trade = trade;
        filling = new SeatFilling(problem, limits);
        shares = new SeatShares(problem, limits);
        lots = new SplittableRandom(seed);
        none = SeatNest.none(limits);
        open = Arrays.stream(limits.caps()).sum();
    }

    /** From a seating that keeps the limits of a nest at least to one that keeps all. */
    Seating begin(Seating relaxed, SeatNest nest) {
        return climb(traded(filling.best(shares.dealt(relaxed, nest.dropped(), 0), nest, open)));
    }

    /** Never worse. */
    Seating climb(Seating from) {
        Seating now = from;
        int vain = 0;
        for (int step = 1; step <= MOST_STEPS && vain < PATIENCE; step++) {
            Seating next = step % TRADE == 0 ? traded(now) : dealt(now, step);
            vain = next.isBetter(now) ? 0 : vain + 1;
            now = next;
        }
        return filling.completed(now, pair -> -problem.candidates().score()[pair]);
    }

    private Seating dealt(Seating now, int step) {
        long[] rank = lots.longs(problem.limits().length).toArray();
        SeatNest nest = new SeatNest(limits, Comparator.comparingLong(expert -> rank[expert]));
        return filling.best(shares.dealt(now, nest.dropped(), step), nest, open);
    }

    private Seating traded(Seating now) {
        Seating next = filling.best(trade.traded(now, lots), none, open);
        return now.isBetter(next) ? now : next;
    }

    /** Empties some seats by lot and fills what is open by lot: perhaps worse, and another place to climb from. */
    Seating kicked(Seating from) {
        int one = lots.nextInt(2, SOFTEST);
        BitSet stay = new BitSet();
        from.used().stream()
                .filter(pair -> problem.candidates().locked().get(pair) || lots.nextInt(one) > 0)
                .forEach(stay::set);
        return filling.completed(Seating.of(problem, stay), pair -> lots.nextDouble());
    }
}
