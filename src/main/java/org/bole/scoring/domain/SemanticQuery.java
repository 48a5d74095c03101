package org.bole.scoring.domain;

import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Meaning;

/**
 * Closeness in meaning to one request: of the whole text, and of its sentences on average, each above its own floor. One
 * vector of a long text blurs what its sentences ask for one by one; a text that answers many of them is close to
 * their mean, and the mean is shorter the less they have in common.
 *
 * <p>Both parts are linear in the text's vector {@code t}: {@code a (w·t - f) + b (m·t - g) = (a w + b m)·t - (a f + b g)}.
 * So one product of vectors gives their sum, however many sentences there are.
 */
final class SemanticQuery {
    private final Embedding direction;
    private final double length;
    private final double floor;

    /** @param sentences how much they count beside the whole, in [0, 1] */
    SemanticQuery(Meaning meaning, Calibration marks, double sentences) {
        int clauses = meaning.clauses().size();
        double share = clauses == 0 ? 0 : sentences;
        double ofWhole = (1 - share) / (1 - marks.floor());
        double ofClauses = share / (1 - marks.clauseFloor());
        double[] sum = new double[meaning.whole().values().length];
        meaning.whole().addTo(sum, ofWhole);
        meaning.clauses().forEach(clause -> clause.addTo(sum, ofClauses / clauses));
        direction = Embedding.of(meaning.whole().model(), sum);
        length = length(sum);
        floor = ofWhole * marks.floor() + ofClauses * marks.clauseFloor();
    }

    /** Where the request points to. */
    Embedding direction() {
        return direction;
    }

    /** In [0, 1], rising evenly from the floor. @param cosine of a text's vector and the {@link #direction} */
    double value(double cosine) {
        return Math.max(0, Math.min(1, length * cosine - floor));
    }

    private static double length(double[] vector) {
        double sum = 0;
        for (double component : vector) {
            sum += component * component;
        }
        return Math.sqrt(sum);
    }
}
