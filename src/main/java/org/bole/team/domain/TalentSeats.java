package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Seats students in formed teams: the most, then those with the most points. Both mentors of a team count each student. Where
 * their limits nest, that is an assignment; limits of mentors and of commissioners cross, and then students, mentors and
 * commissioners are matched three by three, which is NP-hard (Karp 1972). So:
 * <ol>
 *   <li>Limits that do not cross are kept, the others left out, once in favour of the mentors and once of the
 *       commissioners. The best without some of the limits is a bound; where it keeps to these too, nothing better exists.
 *   <li>Otherwise a seating within all limits is made of each, and made better step by step ({@link SeatAscent}); kicks
 *       lead away from where the steps end.
 *   <li>The bound is told for as many students as found a seat: it is that of the relaxation with so many in all.
 * </ol>
 * Deterministic: the work is counted in steps, not in time. A step takes as long as one assignment.
 */
public final class TalentSeats {
    private static final int KICKS = 30;

    private final SeatProblem problem;
    private final SeatLimits limits;
    private final SeatFilling filling;
    private final List<SeatNest> nests;
    private final int open;
    private final Runnable meanwhile;

    private TalentSeats(SeatProblem problem, Runnable meanwhile) {
        this.problem = problem;
        this.meanwhile = meanwhile;
        limits = new SeatLimits(problem);
        filling = new SeatFilling(problem, limits);
        nests = List.of(nest(SeatTeam::mentor), nest(SeatTeam::commissioner));
        open = Arrays.stream(limits.caps()).sum();
    }

    /** The limits of one side, and of the other where they cross none. */
    private SeatNest nest(ToIntFunction<SeatTeam> side) {
        BitSet first = new BitSet();
        problem.teams().stream()
                .mapToInt(side)
                .filter(expert -> expert != SeatTeam.NOBODY)
                .forEach(first::set);
        return new SeatNest(
                limits,
                Comparator.comparing((Integer expert) -> !first.get(expert)).thenComparing(expert -> expert));
    }

    /**
     * @param seed of the lots: the same seed gives the same seats
     * @throws IllegalArgumentException when those locked are more than a team or one of its experts may have
     */
    public static SeatOutcome solve(SeatProblem problem, long seed) {
        return solve(problem, seed, () -> {});
    }

    /** The same. @param meanwhile called before each climb; it may throw to give up */
    public static SeatOutcome solve(SeatProblem problem, long seed, Runnable meanwhile) {
        return new TalentSeats(problem, meanwhile).solve(seed);
    }

    private SeatOutcome solve(long seed) {
        List<Seating> relaxed = new ArrayList<>();
        for (SeatNest nest : nests) {
            Seating one = filling.best(limits.caps(), nest, open);
            if (limits.areKept(one.ofTeams())) {
                return outcome(one, one.seated(), one.points());
            }
            relaxed.add(one);
        }
        SeatTrade trade = new SeatTrade(problem, limits);
        int most = relaxed.stream().mapToInt(Seating::seated).reduce(trade.most(), Math::min);
        long bound = bound(relaxed, most);
        Seating best = found(relaxed, new SeatAscent(problem, limits, trade, seed), most, bound);
        return outcome(best, most, best.seated() == most ? bound : bound(relaxed, best.seated()));
    }

    /** Nothing that seats so many has more points. */
    private long bound(List<Seating> relaxed, int seated) {
        long bound = Long.MAX_VALUE;
        for (int i = 0; i < nests.size(); i++) {
            Seating one = relaxed.get(i);
            boolean asMany = one.seated() == seated;
            bound = Math.min(bound, (asMany ? one : filling.best(limits.caps(), nests.get(i), seated)).points());
        }
        return bound;
    }

    private Seating found(List<Seating> relaxed, SeatAscent ascent, int most, long bound) {
        Seating best = ascent.begin(relaxed.get(0), nests.get(0));
        Seating other = ascent.begin(relaxed.get(1), nests.get(1));
        best = other.isBetter(best) ? other : best;
        for (int kick = 0; kick < KICKS && (best.seated() < most || best.points() < bound); kick++) {
            meanwhile.run();
            other = ascent.climb(ascent.kicked(best));
            best = other.isBetter(best) ? other : best;
        }
        return best;
    }

    private SeatOutcome outcome(Seating seating, int most, long bound) {
        int seats = problem.teams().stream().mapToInt(SeatTeam::seats).sum();
        return new SeatOutcome(seating.used(), seats, seating.seated(), most, seating.points(), bound);
    }
}
