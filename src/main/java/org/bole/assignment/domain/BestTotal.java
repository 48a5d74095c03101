package org.bole.assignment.domain;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.bole.assignment.domain.Tree.Price;

/**
 * Of all assignments that lack the fewest pairs to least loads, then leave the fewest places empty, the one with the
 * greatest sum of scores, less what the balance takes. Units flow from the side that has fewer of them: then nearly every
 * unit finds room at once, whereas the others would each search everywhere for somebody to put out.
 */
final class BestTotal {
    private final Problem problem;
    private final Scale scale;
    private final int[] lockedOfExperts;
    /** How many units each free pair may carry. */
    private final IntUnaryOperator width;
    /** What is left when the locked pairs are taken away. */
    private final Side requests;

    private final Side experts;

    private BestTotal(Problem problem, IntUnaryOperator width) {
        this.problem = problem;
        this.width = width;
        scale = Scale.of(problem);
        Assignment locked = Assignment.of(problem, problem.pairs().locked());
        lockedOfExperts = locked.ofExperts();
        requests = Side.of(
                problem.requests().without(locked.ofRequests()),
                (least, most) -> new Price(most, most, -scale.emptyPlace(), scale.never(), 0),
                scale);
        experts = Side.of(
                upToChoices(problem, width).without(locked.ofExperts()),
                (least, most) -> new Price(least, most, -scale.brokenBound(), scale.never(), scale.balance()),
                scale);
    }

    /** No expert can have more requests than pairs: bounds far beyond would only be large numbers. */
    private static Loads upToChoices(Problem problem, IntUnaryOperator width) {
        int[] choices = new int[problem.experts().members()];
        for (int pair = 0; pair < problem.pairs().size(); pair++) {
            choices[problem.pairs().expert()[pair]] += Math.max(1, width.applyAsInt(pair));
        }
        Loads loads = problem.experts();
        int[] least = new int[choices.length];
        int[] most = new int[choices.length];
        for (int e = 0; e < choices.length; e++) {
            least[e] = Math.min(loads.least()[e], choices[e] + 1);
            most[e] = Math.min(loads.most()[e], choices[e] + 1);
        }
        return new Loads(least, most, loads.groups());
    }

    /** @throws IllegalArgumentException when the locked pairs alone are more than somebody or a group can have */
    static Solution of(Problem problem) {
        return whole(problem).solution(Direction.FROM_FEWER);
    }

    /** The same as {@link #of}, from one side whatever the numbers are. */
    static Solution fromRequests(Problem problem) {
        return whole(problem).solution(Direction.FROM_REQUESTS);
    }

    /** The same as {@link #of}, from the other side. */
    static Solution fromExperts(Problem problem) {
        return whole(problem).solution(Direction.FROM_EXPERTS);
    }

    private static BestTotal whole(Problem problem) {
        return new BestTotal(problem, pair -> 1);
    }

    /**
     * The same where pairs carry several units each: how many of {@code width} each has. A locked pair is not for this.
     */
    static int[] amounts(Problem problem, int[] width) {
        return new BestTotal(problem, pair -> width[pair])
                .solve(Direction.FROM_FEWER)
                .amounts();
    }

    /** From where units flow. */
    private enum Direction {
        FROM_REQUESTS,
        FROM_EXPERTS,
        FROM_FEWER
    }

    private record Solved(int[] amounts, Prices prices) {}

    private Solved solve(Direction direction) {
        return switch (direction) {
            case FROM_REQUESTS -> fromRequests();
            case FROM_EXPERTS -> fromExperts();
            case FROM_FEWER -> requests.sum() <= experts.sum() ? fromRequests() : fromExperts();
        };
    }

    private Solution solution(Direction direction) {
        Solved solved = solve(direction);
        BitSet used = (BitSet) problem.pairs().locked().clone();
        for (int pair = 0; pair < solved.amounts().length; pair++) {
            if (solved.amounts()[pair] > 0) {
                used.set(pair);
            }
        }
        Assignment assignment = Assignment.of(problem, used);
        return new Solution(assignment, solved.prices(), scale.rounding(problem, assignment));
    }

    private Solved fromRequests() {
        Pairs pairs = problem.pairs();
        Crossing crossing = crossing(requests, experts, pairs.first(), at -> at, pairs.expert());
        Flow flow = ShortestPaths.of(crossing.network(), crossing.order());
        Prices prices = new Prices(
                scale.factor(),
                scale.emptyPlace(),
                crossing.sent(flow),
                crossing.sentByGroups(flow),
                crossing.received(flow),
                crossing.receivedByGroups(flow));
        return new Solved(crossing.amounts(flow, pairs.size()), prices);
    }

    private Solved fromExperts() {
        Pairs pairs = problem.pairs();
        ByExpert byExpert = ByExpert.of(pairs, experts.members(), pair -> true);
        Crossing crossing = crossing(experts, requests, byExpert.first(), at -> byExpert.pairs()[at], pairs.requests());
        Flow flow = ShortestPaths.of(crossing.network(), crossing.order());
        Prices prices = new Prices(
                scale.factor(),
                scale.emptyPlace(),
                crossing.received(flow),
                crossing.receivedByGroups(flow),
                crossing.sent(flow),
                crossing.sentByGroups(flow));
        return new Solved(crossing.amounts(flow, pairs.size()), prices);
    }

    /**
     * The free pairs as arcs.
     *
     * @param first where the pairs of each sender stand
     * @param pair that stands somewhere
     * @param receiver of each pair
     */
    private Crossing crossing(Side from, Side to, int[] first, IntUnaryOperator pair, int[] receiver) {
        Crossing crossing = new Crossing(from, to, problem.pairs().size());
        for (int i = 0; i < from.members(); i++) {
            for (int at = first[i]; at < first[i + 1]; at++) {
                int one = pair.applyAsInt(at);
                if (!problem.pairs().locked().get(one)) {
                    crossing.add(receiver[one], cost(one), one, width.applyAsInt(one));
                }
            }
            crossing.end();
        }
        return crossing;
    }

    /** Of a free pair: its score, and what the locked ones of its expert take from it. */
    private long cost(int pair) {
        int e = problem.pairs().expert()[pair];
        return scale.balance() * lockedOfExperts[e] - scale.of(problem.pairs().score()[pair]);
    }
}
