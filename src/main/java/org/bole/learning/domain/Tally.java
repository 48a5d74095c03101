package org.bole.learning.domain;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well the points of one model agree with what is known about one list. Tallies of several lists add up.
 *
 * @param lists how many lists have an NDCG: those with a label above 0
 * @param ndcg sum over these lists
 * @param pairs how many pairs have an order that is known
 * @param right how many of them the points put in that order; equal points are half right
 * @param weight of these pairs, together
 * @param wrong weight of those put in the wrong order; equal points are half wrong
 */
public record Tally(int lists, double ndcg, long pairs, double right, double weight, double wrong) {
    /** Nobody reads further. */
    private static final int DEPTH = 10;

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    /** Somebody in a list: how good, and with how many points. */
    public record Scored(double label, int points) {}

    /** Two in a list, the better one first. */
    public record Ordered(int better, int worse, double weight) {}

    /**
     * A list of labelled people: every two with different labels are a pair, which weighs as much as they differ
     * (Stelmakh, Wieting, Neubig and Shah, "A Gold Standard Dataset for the Reviewer Assignment Problem", 2023).
     *
     * @param list labels 0 and above
     */
    public static Tally ofLabels(List<Scored> list) {
        Tally tally = ofList(list);
        long pairs = 0;
        double right = 0;
        double weight = 0;
        double wrong = 0;
        for (Scored better : list) {
            for (Scored worse : list) {
                double apart = better.label() - worse.label();
                if (apart > 0) {
                    double rightness = rightness(better.points(), worse.points());
                    pairs++;
                    right += rightness;
                    weight += apart;
                    wrong += apart * (1 - rightness);
                }
            }
        }
        return tally.plus(new Tally(0, 0, pairs, right, weight, wrong));
    }

    /** A list of which some orders are known. */
    public static Tally of(List<Scored> list, List<Ordered> pairs) {
        Tally tally = ofList(list);
        for (Ordered pair : pairs) {
            double right = rightness(pair.better(), pair.worse());
            tally = tally.plus(new Tally(0, 0, 1, right, pair.weight(), pair.weight() * (1 - right)));
        }
        return tally;
    }

    private static double rightness(int better, int worse) {
        return better > worse ? 1 : better == worse ? .5 : 0;
    }

    private static Tally ofList(List<Scored> list) {
        double best = gain(list.stream()
                .sorted(Comparator.comparingDouble((Scored one) -> -one.label()))
                .map(one -> new Scored(one.label(), 0))
                .toList());
        if (!(best > 0)) {
            return NOTHING;
        }
        List<Scored> ranked = list.stream()
                .sorted(Comparator.comparingInt((Scored one) -> -one.points()))
                .toList();
        return new Tally(1, gain(evenedOut(ranked)) / best, 0, 0, 0, 0);
    }

    /**
     * Everyone with the average label of those who have the same points: the expected gain over every order of them
     * (McSherry and Najork, ECIR 2008).
     */
    private static List<Scored> evenedOut(List<Scored> ranked) {
        Map<Integer, Double> average =
                ranked.stream().collect(groupingBy(Scored::points, averagingDouble(Scored::label)));
        return ranked.stream()
                .map(one -> new Scored(average.getOrDefault(one.points(), 0.0), one.points()))
                .toList();
    }

    /** Discounted cumulative gain (Järvelin and Kekäläinen 2002). */
    private static double gain(List<Scored> ranked) {
        return IntStream.range(0, Math.min(DEPTH, ranked.size()))
                .mapToDouble(i -> ranked.get(i).label() * StrictMath.log(2) / StrictMath.log(i + 2.0))
                .sum();
    }

    public Tally plus(Tally other) {
        return new Tally(
                lists + other.lists,
                ndcg + other.ndcg,
                pairs + other.pairs,
                right + other.right,
                weight + other.weight,
                wrong + other.wrong);
    }
}
