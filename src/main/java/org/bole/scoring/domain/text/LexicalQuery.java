package org.bole.scoring.domain.text;

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

    private final TermTable terms;
    private final float[] weightByPlace;
    private final double averageLength;

    public LexicalQuery(Bag request, Corpus corpus) {
        averageLength = corpus.averageLength();
        double[] weights = new double[request.size()];
        double self = 0;
        for (int i = 0; i < weights.length; i++) {
            int count = request.count(i);
            weights[i] = saturated(count, K3) * corpus.inverseFrequency(request.term(i));
            self += weights[i] * termWeight(count, request.length());
        }
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
