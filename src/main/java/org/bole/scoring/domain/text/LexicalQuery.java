package org.bole.scoring.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * BM25 of text units against one request, divided by the request's score against itself, so that values of different
 * requests compare: 1 for a unit that says everything the request says, 0 for one that shares no word.
 *
 * <p>Source: Robertson & Zaragoza 2009, The Probabilistic Relevance Framework, with saturated query term frequency
 * (k3). Building costs O(request terms), a value O(distinct terms of the unit).
 */
public final class LexicalQuery {
    private static final double K1 = 1.2;
    private static final double B = .6;
    private static final double K3 = .6;

    private final Bag request;
    private final double[] weights;
    private final double self;
    private final TermTable terms;
    private final float[] weightByPlace;
    private final double averageLength;

    public LexicalQuery(Bag request, Corpus corpus) {
        this.request = request;
        averageLength = corpus.averageLength();
        weights = new double[request.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int count = request.count(i);
            weights[i] = saturated(count, K3) * corpus.inverseFrequency(request.term(i));
            sum += weights[i] * termWeight(count, request.length());
        }
        self = sum;
        terms = new TermTable(weights.length);
        weightByPlace = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            weightByPlace[terms.place(request.term(i))] = (float) (weights[i] / self);
        }
    }

    /** How much of the request {@code unit} says, in [0, 1]. */
    public double value(Bag unit) {
        double sum = 0;
        double norm = lengthNorm(unit.length());
        for (int i = 0; i < unit.size(); i++) {
            int place = terms.find(unit.term(i));
            if (place != TermTable.ABSENT) {
                int count = unit.count(i);
                sum += weightByPlace[place] * (count * (K1 + 1) / (count + norm));
            }
        }
        return Math.min(1, sum);
    }

    /** The request's terms that can add most to a value, at most {@code limit}, heaviest first. */
    public List<WeightedTerm> heaviest(int limit) {
        List<WeightedTerm> heaviest = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            double boost = saturated(request.count(i), K3) * (K1 + 1) / self;
            heaviest.add(new WeightedTerm(request.term(i), boost, weights[i]));
        }
        return heaviest.stream()
                .sorted(Comparator.comparingDouble((WeightedTerm term) -> -term.weight())
                        .thenComparingLong(WeightedTerm::term))
                .limit(limit)
                .toList();
    }

    /**
     * A term of a request.
     *
     * @param boost what to multiply {@code idf · tf / (tf + norm)} with to get the term's part of a value
     * @param weight how heavy it is among the request's terms
     */
    public record WeightedTerm(long term, double boost, double weight) {}

    private double termWeight(int count, int length) {
        return count * (K1 + 1) / (count + lengthNorm(length));
    }

    private double lengthNorm(int length) {
        return K1 * (1 - B + B * length / averageLength);
    }

    private static double saturated(int count, double k) {
        return count * (k + 1) / (count + k);
    }
}
