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
    private final TextConstants constants;
    private final Bag request;
    private final double[] weights;
    private final double self;
    private final TermTable terms;
    private final float[] weightByPlace;
    private final double averageLength;

    public LexicalQuery(Bag request, Corpus corpus) {
        this(request, corpus, TextConstants.CHOSEN);
    }

    /** With other constants than the service's. */
    public LexicalQuery(Bag request, Corpus corpus, TextConstants constants) {
        this.request = request;
        this.constants = constants;
        averageLength = corpus.averageLength();
        weights = new double[request.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int count = request.count(i);
            weights[i] = TextConstants.saturated(count, constants.k3()) * corpus.inverseFrequency(request.term(i));
            sum += weights[i] * constants.frequency(count, request.length(), averageLength);
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
        for (int i = 0; i < unit.size(); i++) {
            int place = terms.find(unit.term(i));
            if (place != TermTable.ABSENT) {
                sum += weightByPlace[place] * frequency(unit, i);
            }
        }
        return Math.min(1, sum);
    }

    /** What the number of times counts that the {@code i}-th term occurs in {@code unit}. */
    double frequency(Bag unit, int i) {
        return constants.frequency(unit.count(i), unit.length(), averageLength);
    }

    /** How many distinct terms the request has. */
    int size() {
        return weights.length;
    }

    /** The request's {@code i}-th term. */
    long term(int i) {
        return request.term(i);
    }

    /** What the request's {@code i}-th term is worth; together, as often as the request says them, 1. */
    float share(int i) {
        return weightByPlace[i];
    }

    /** The request's terms that can add most to a value, at most {@code limit}, heaviest first. */
    public List<WeightedTerm> heaviest(int limit) {
        List<WeightedTerm> heaviest = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            double boost = TextConstants.saturated(request.count(i), constants.k3()) * (constants.k1() + 1) / self;
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
}
