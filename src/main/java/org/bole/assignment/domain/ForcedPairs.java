package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bole.assignment.domain.ForcedPair.Loss;

/**
 * What it would cost to force each pair that the best assignment does not use. The best assignment with a pair comes from
 * the best without by one circle of moves through the pair, the cheapest there is (Ahuja, Magnanti & Orlin, Network Flows,
 * 1993, theorem 9.10, for an arc whose flow must be one more). Such a circle passes the root, to which one search leads and
 * from which another does; or it does not, and one search serves all pairs of one expert, or of one request, whichever
 * are fewer. Exact where scores are whole numbers times a power of ten; others are rounded as finely
 * as {@link Scale} does.
 */
public final class ForcedPairs {
    private final Problem problem;
    private final Scale scale;
    private final int[] request;
    private final int experts;
    /** Whether a search begins at a request and goes backwards. */
    private final boolean byRequest;

    private final Detours detours;
    private final long[] toRoot;
    private final long[] fromRoot;

    private ForcedPairs(Problem problem, Assignment best, int[] pairs) {
        this.problem = problem;
        scale = Scale.of(problem);
        request = problem.pairs().requests();
        experts = problem.requests().members();
        byRequest = distinct(pairs, request) < distinct(pairs, problem.pairs().expert());
        detours = Detours.beside(Moves.of(problem, best, scale, byRequest));
        fromRoot = detours.fromRoot();
        toRoot = Detours.beside(Moves.of(problem, best, scale, !byRequest)).fromRoot();
    }

    private static long distinct(int[] pairs, int[] of) {
        return Arrays.stream(pairs).map(pair -> of[pair]).distinct().count();
    }

    /**
     * All pairs that are not used, by number.
     *
     * @param best as {@link Assigning#bestTotal} gives it
     */
    public static List<ForcedPair> of(Problem problem, Assignment best) {
        int[] pairs = IntStream.range(0, problem.pairs().size())
                .filter(pair -> !best.used().get(pair))
                .toArray();
        return new ForcedPairs(problem, best, pairs).all(pairs);
    }

    private List<ForcedPair> all(int[] pairs) {
        ForcedPair[] found = new ForcedPair[problem.pairs().size()];
        int[] sorted = IntStream.of(pairs)
                .boxed()
                .sorted((one, other) -> Integer.compare(source(one), source(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] starts = IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || source(sorted[i]) != source(sorted[i - 1]))
                .toArray();
        IntStream.of(starts).parallel().forEach(start -> search(sorted, start, found));
        return Arrays.stream(found).filter(Objects::nonNull).toList();
    }

    /** All pairs of one source, which stand together. */
    private void search(int[] sorted, int start, ForcedPair[] found) {
        Detours ways = detours.copy();
        int source = source(sorted[start]);
        ways.roundRoot(source);
        for (int i = start; i < sorted.length && source(sorted[i]) == source; i++) {
            found[sorted[i]] =
                    forced(sorted[i], Math.min(ways.to(target(sorted[i])), overRoot(source, target(sorted[i]))));
        }
    }

    private long overRoot(int source, int target) {
        boolean never = toRoot[source] == Detours.NEVER || fromRoot[target] == Detours.NEVER;
        return never ? Detours.NEVER : toRoot[source] + fromRoot[target];
    }

    private int source(int pair) {
        return byRequest ? request[pair] : experts + problem.pairs().expert()[pair];
    }

    private int target(int pair) {
        return byRequest ? experts + problem.pairs().expert()[pair] : request[pair];
    }

    private ForcedPair forced(int pair, long detour) {
        return new ForcedPair(
                pair,
                detour == Detours.NEVER
                        ? null
                        : loss(detour - scale.of(problem.pairs().score()[pair])));
    }

    /** What a circle costs, taken apart: what is left is less than half of the next larger unit ({@link Scale}). */
    private Loss loss(long cost) {
        long lacking = nearest(cost, scale.brokenBound());
        long rest = cost - lacking * scale.brokenBound();
        long places = nearest(rest, scale.emptyPlace());
        return new Loss(lacking, places, (rest - places * scale.emptyPlace()) / scale.factor());
    }

    private static long nearest(long amount, long unit) {
        return Math.floorDiv(amount + unit / 2, unit);
    }
}
