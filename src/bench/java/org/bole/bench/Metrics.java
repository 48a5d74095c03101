package org.bole.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Measures of one ranking against what is known to be right. Each in [0, 1], more is better. */
final class Metrics {
    private Metrics() {}

    /** One over the place of the first right one; 0 when the ranking has none. */
    static double reciprocalRank(List<String> ranking, Set<String> right) {
        for (int i = 0; i < ranking.size(); i++) {
            if (right.contains(ranking.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** Which share of the right ones stands among the first {@code depth}. */
    static double recall(List<String> ranking, Set<String> right, int depth) {
        long hits = ranking.stream().limit(depth).filter(right::contains).count();
        return (double) hits / right.size();
    }

    /** Mean over the right ones of the precision at their places; one that is not ranked counts 0. */
    static double averagePrecision(List<String> ranking, Set<String> right) {
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < ranking.size(); i++) {
            if (right.contains(ranking.get(i))) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return sum / right.size();
    }

    /** Ids by descending value, equal ones by id. @param values one for each of {@code ids} */
    static List<String> ranking(List<String> ids, double[] values) {
        Comparator<Integer> best =
                Comparator.<Integer>comparingDouble(place -> -values[place]).thenComparing(ids::get);
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(best)
                .map(ids::get)
                .toList();
    }

    static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
